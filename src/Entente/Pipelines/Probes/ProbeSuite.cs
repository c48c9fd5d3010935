using Entente.Vocabularies;

namespace Entente.Pipelines.Probes;

/// <summary>A pair with the verdict.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Fault">Why it fails, or null when it passes.</param>
public sealed record ProbeVerdict(ProbePair Pair, string? Fault)
{
    /// <summary>Whether the change had exactly the effect that it must have.</summary>
    public bool Passes => Fault is null;
}

/// <summary>Codes probes and judges them.</summary>
public static class ProbeSuite
{
    /// <summary>The seed that published figures are made with.</summary>
    public const int Seed = 1;

    /// <summary>Judges every pair of <paramref name="book"/>, in order.</summary>
    /// <param name="pipeline">The stages; each sentence is a document of its own.</param>
    /// <param name="book">Frames, parties and patterns.</param>
    /// <param name="seed">Chooses who fills the slots.</param>
    public static IReadOnlyList<ProbeVerdict> Judge(IDocumentPipeline pipeline, ProbeBook book, int seed = Seed)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(book);
        var pairs = new ProbeMaker(book, seed).Make().ToList();
        var coded = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(sentence => (sentence, Readings: (IReadOnlyList<ProbeReading>)[.. pipeline.Code(PlainDocument.Of(sentence, published: book.Published)).Events.Select(ProbeReading.Of)]))
            .ToDictionary(pair => pair.sentence, pair => pair.Readings, StringComparer.Ordinal);
        return [.. pairs.Select(pair => new ProbeVerdict(pair, ProbeJudge.Fault(pair, coded[pair.First], coded[pair.Second])))];
    }

    /// <summary>Pairs and passes by kind, in the order of <see cref="ProbeKind"/>.</summary>
    public static IReadOnlyList<(string Label, int Pairs, int Passed)> ByKind(IReadOnlyList<ProbeVerdict> verdicts) =>
        Tally(verdicts, verdict => RecordName.Of(verdict.Pair.Kind), verdict => (int)verdict.Pair.Kind);

    /// <summary>Pairs and passes by the type of the plain sentence's event.</summary>
    public static IReadOnlyList<(string Label, int Pairs, int Passed)> ByType(IReadOnlyList<ProbeVerdict> verdicts) =>
        Tally(verdicts, verdict => RecordName.Of(verdict.Pair.Frame.Type), verdict => (int)verdict.Pair.Frame.Type);

    private static List<(string Label, int Pairs, int Passed)> Tally(IReadOnlyList<ProbeVerdict> verdicts, Func<ProbeVerdict, string> label, Func<ProbeVerdict, int> order) =>
        [.. verdicts.GroupBy(label, StringComparer.Ordinal).OrderBy(group => order(group.First())).Select(group => (group.Key, group.Count(), group.Count(verdict => verdict.Passes)))];
}
