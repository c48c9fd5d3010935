using System.Collections.Frozen;
using Entente.Language.Networks;

namespace Entente.Language.Encoders;

/// <summary>Pretrained word vectors (GloVe: Pennington, Socher and Manning 2014), quantised to bytes.</summary>
internal sealed class WordVectors(HashIndex index, QuantisedRows rows)
{
    // Treebank tokens that the vectors' own tokenisation writes otherwise.
    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>
    {
        ["n't"] = "not", ["'s"] = "'", ["-lrb-"] = "(", ["-rrb-"] = ")", ["''"] = "\"", ["``"] = "\"",
        ["'m"] = "am", ["'re"] = "are", ["'ve"] = "have", ["'ll"] = "will", ["'d"] = "would", ["ca"] = "can", ["wo"] = "will",
        ["…"] = "...", ["...."] = "...",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SynonymOf =
        Synonyms.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Width => rows.Width;

    public HashIndex Index => index;

    /// <summary>Forms that <see cref="Find"/> may ask for besides the word itself.</summary>
    public static IEnumerable<string> StandIns => Synonyms.Values.Append("1990").Append("100");

    public void AddRow(int row, float scale, Span<float> target)
    {
        unsafe
        {
            fixed (float* pointer = target)
            {
                rows.AddRow(row, scale, pointer);
            }
        }
    }

    /// <summary>The row of a lower-cased word, of what stands for it, or of the last part of a hyphenated word; −1 for none.</summary>
    public int Find(ReadOnlySpan<char> lower)
    {
        int row = index.Find(WordHash.Of(lower));
        if (row >= 0)
        {
            return row;
        }

        if (SynonymOf.TryGetValue(lower, out string? synonym))
        {
            return index.Find(WordHash.Of(synonym));
        }

        if (WordForm.IsNumber(lower))
        {
            return index.Find(WordHash.Of(lower.Length == 4 ? "1990" : "100"));
        }

        int hyphen = lower.LastIndexOf('-');
        return hyphen < 0 ? -1 : index.Find(WordHash.Of(lower[(hyphen + 1)..]));
    }
}
