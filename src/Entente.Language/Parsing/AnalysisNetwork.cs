using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>The whole network: one encoder and a head for each task.</summary>
internal sealed unsafe class AnalysisNetwork
{
    private readonly TagHead _tags;
    private readonly TreeHead _trees;
    private readonly NameHead _names;
    private readonly RoleHead _roles;

    public AnalysisNetwork(InputLayer input, NetworkShape shape, LabelInventory labels)
    {
        Shape = shape;
        Labels = labels;
        Encoder = new Encoder(input, shape.Units, shape.Layers, shape.TagLayer);
        _tags = new TagHead(Encoder.Width, shape.TagWidth, labels.Tags.Count);
        _trees = new TreeHead(Encoder.Width, shape.ArcWidth, shape.RelationWidth, labels.Relations.Count);
        _names = new NameHead(Encoder.Width, shape.NameWidth);
        _roles = new RoleHead(Encoder.Width, shape.RoleWidth, labels.Relations.Count);
        Dense = [.. Encoder.Parameters, .. _tags.Parameters, .. _trees.Parameters, .. _names.Parameters, .. _roles.Parameters];
    }

    public NetworkShape Shape { get; }

    public LabelInventory Labels { get; }

    public Encoder Encoder { get; }

    /// <summary>All parameters but the input tables, in a fixed order.</summary>
    public IReadOnlyList<Parameter> Dense { get; }

    public void Initialise(SeededRandom random)
    {
        Encoder.Initialise(random);
        _tags.Initialise(random);
        _trees.Initialise(random);
        _names.Initialise(random);
        _roles.Initialise(random);
    }

    /// <summary>Renews every packed matrix after values have been set.</summary>
    public void Pack()
    {
        foreach (Parameter parameter in Dense)
        {
            parameter.Pack();
        }
    }

    /// <summary>Analyses sentences, which must come longest first; results stay in memory until its next use.</summary>
    public void Predict(IReadOnlyList<SentenceFeatures> sentences, NetworkMemory memory)
    {
        memory.Arrange(sentences);
        Encoder.Forward(memory.Pass, sentences, memory.Encoder);
        float* last = memory.Encoder.Last.Pointer;
        _tags.Predict(memory.Pass, memory.Encoder.Lower.Pointer, memory.TagOf, memory.Tags);
        _trees.Predict(memory.Pass, last, memory.Trees);
        _names.Predict(memory.Pass, last, memory.NameLabelOf, memory.Names);
        _roles.Project(memory.Pass, last, memory.Roles);
    }

    /// <summary>The predicates of one sentence of the batch last predicted.</summary>
    public IReadOnlyList<Predicate> PredicatesOf(int sentence, NetworkMemory memory)
    {
        int start = memory.Pass.Layout.SentenceStart(sentence);
        int rows = memory.Pass.Layout.LengthOf(sentence);
        List<Predicate>? predicates = null;
        for (int i = 1; i < rows; i++)
        {
            if (RoleHead.IsPredicate(start + i, memory.Roles))
            {
                float* scores = _roles.ScoreRoles(memory.Pass, memory.Trees.TreeOf(memory.Pass.Layout, sentence), i, memory.Roles);
                (predicates ??= []).Add(new Predicate(i - 1, RoleDecoder.Decode(scores, rows, i)));
            }
        }

        return predicates is null ? [] : predicates;
    }

    /// <summary>Adds the gradients of all annotated tasks' losses; returns the summed loss.</summary>
    public double Learn(IReadOnlyList<SentenceFeatures> sentences, IReadOnlyList<GoldSentence> gold, NetworkMemory memory)
    {
        memory.Arrange(sentences);
        Pass pass = memory.Pass;
        EncoderMemory states = memory.Encoder;
        Encoder.Forward(pass, sentences, states);
        Encoder.ClearGradients(pass.Layout, states);
        double loss = _tags.Learn(pass, states.Lower.Pointer, states.LowerGradient.Pointer, gold, memory.Tags);
        loss += _trees.Learn(pass, states.Last.Pointer, states.LastGradient.Pointer, gold, memory.Trees);
        loss += _names.Learn(pass, states.Last.Pointer, states.LastGradient.Pointer, gold, memory.Names);
        loss += _roles.Learn(pass, states.Last.Pointer, states.LastGradient.Pointer, gold, memory.Trees, memory.Roles);
        Encoder.Backward(pass, sentences, states);
        return loss;
    }
}
