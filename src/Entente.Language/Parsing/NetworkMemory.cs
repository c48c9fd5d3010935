using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Working memory and results of an <see cref="AnalysisNetwork"/>; belongs to one thread at a time.</summary>
internal sealed class NetworkMemory(Pass pass, EncoderMemory encoder)
{
    private int[] _lengths = [];

    public Pass Pass { get; } = pass;

    public EncoderMemory Encoder { get; } = encoder;

    public TagMemory Tags { get; } = new();

    public TreeMemory Trees { get; } = new();

    public NameMemory Names { get; } = new();

    public RoleMemory Roles { get; } = new();

    /// <summary>Index of the tag of every row, ordered by sentence.</summary>
    public int[] TagOf { get; private set; } = [];

    public int[] NameLabelOf { get; private set; } = [];

    public void Arrange(IReadOnlyList<SentenceFeatures> sentences)
    {
        if (_lengths.Length < sentences.Count)
        {
            _lengths = new int[sentences.Count];
        }

        for (int s = 0; s < sentences.Count; s++)
        {
            _lengths[s] = sentences[s].Rows;
        }

        Pass.Layout.Arrange(_lengths.AsSpan(0, sentences.Count));
        int rows = Pass.Layout.Rows;
        if (TagOf.Length < rows)
        {
            int size = rows + (rows / 2);
            (TagOf, NameLabelOf) = (new int[size], new int[size]);
        }
    }
}
