using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Everything learned: linear models over the pair's features and the networks over its tokens.</summary>
internal sealed unsafe class PairModel
{
    private readonly Language _language;

    public PairModel(SpanPairShape shape, Language language, LinearPart primary, LinearPart secondary)
    {
        Shape = shape;
        _language = language;
        Input = new PairInput(language.Vectors, language.StateWidth, shape.TokenFeatures);
        Primary = primary;
        Secondary = secondary;
        Networks = [.. Enumerable.Range(0, shape.Members).Select(_ => new PairNetwork(shape, Input.Width))];
    }

    public SpanPairShape Shape { get; }

    public PairInput Input { get; }

    /// <summary>Scores the labels of the first task.</summary>
    public LinearPart Primary { get; }

    /// <summary>Scores the labels of all other tasks.</summary>
    public LinearPart Secondary { get; }

    public IReadOnlyList<PairNetwork> Networks { get; }

    public IEnumerable<Parameter> Dense => Networks.SelectMany(network => network.Parameters);

    public void Pack()
    {
        foreach (Parameter parameter in Dense)
        {
            parameter.Pack();
        }
    }

    /// <summary>Gives pairs that lack them the states of their tokens; a sentence of several pairs is encoded once.</summary>
    public void Encode(IReadOnlyList<SpanPair> pairs)
    {
        foreach (SpanPair pair in pairs.Where(pair => pair.States.Length == 0))
        {
            pair.States = pair.Sentence.States;
        }

        IGrouping<Sentence, SpanPair>[] lacking = [.. pairs.Where(pair => pair.States.Length == 0).GroupBy(pair => pair.Sentence)];
        foreach (var (same, states) in lacking.Zip(_language.Encode([.. lacking.Select(group => group.Key)])))
        {
            foreach (SpanPair pair in same)
            {
                pair.States = states;
            }
        }
    }

    /// <summary>Adds the linear models' scores to those of one pair's labels.</summary>
    public void AddLinear(SpanPair pair, float* scores)
    {
        Primary.AddScores(Primary.Known(pair.Features, pair.Convention), scores);
        Secondary.AddScores(Secondary.Known(pair.SecondaryFeatures, pair.Convention), scores + Primary.Labels);
    }

    /// <summary>Turns the scores of one pair into a distribution for each task, in place.</summary>
    public void Normalise(float* scores)
    {
        foreach (int labels in Shape.Tasks)
        {
            Elementwise.Softmax(scores, labels);
            scores += labels;
        }
    }
}
