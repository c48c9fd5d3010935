using System.Security.Cryptography;
using Entente.Events.Plover;
using Entente.Language;
using Entente.Language.Relations;
using Entente.Problems;

namespace Entente.Events.Scoring;

/// <summary>Says how likely each type, mode and status is for what one party does to another. Safe to share between threads.</summary>
public sealed class EventScorer
{
    /// <summary>Name of the model's file in the folder of the language model.</summary>
    public const string FileName = "events.bin";

    private readonly SpanPairClassifier _classifier;

    /// <summary>A scorer over a trained classifier.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="scheme">The code book whose labels it knows.</param>
    /// <param name="version">Name of the model.</param>
    public EventScorer(SpanPairClassifier classifier, PloverScheme scheme, string version = "scorer/unnamed")
    {
        _classifier = classifier;
        Labels = new EventLabels(scheme);
        Version = version;
    }

    /// <summary>Name of the model in use ("scorer/5f3a77b0"): another model gives another version.</summary>
    public string Version { get; }

    /// <summary>What the probabilities stand for.</summary>
    public EventLabels Labels { get; }

    /// <summary>Loads the model.</summary>
    /// <param name="language">The language model, in whose folder the scorer's stands.</param>
    /// <param name="scheme">The code book whose labels the model knows.</param>
    /// <returns>The scorer, or the problem of a missing or damaged model.</returns>
    public static Outcome<EventScorer> Load(Language.Language language, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(language);
        try
        {
            string path = Path.Combine(language.Directory, FileName);
            return new EventScorer(SpanPairClassifier.Load(path, language), scheme, VersionOf(path));
        }
        catch (LanguageModelException exception)
        {
            return ProblemCatalogue.ModelMissing.For(language.Directory, exception.Message);
        }
    }

    /// <summary>Scores pairs, in their order.</summary>
    internal IReadOnlyList<PairScore> Score(IReadOnlyList<SpanPair> pairs) => [.. _classifier.Classify(pairs).Select(probabilities => new PairScore(probabilities, Labels))];

    private static string VersionOf(string path)
    {
        using var file = File.OpenRead(path);
        return "scorer/" + Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 4));
    }
}
