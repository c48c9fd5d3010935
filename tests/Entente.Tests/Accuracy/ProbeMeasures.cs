using Entente.Pipelines.Probes;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Accuracy;

/// <summary>The whole program on minimal pairs of sentences.</summary>
internal static class ProbeMeasures
{
    public static IReadOnlyList<ProbeVerdict> Judge() =>
        ProbeSuite.Judge(ArticleMeasures.Pipeline, ProbeBook.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value);

    public static AccuracyTable ByKind(IReadOnlyList<ProbeVerdict> verdicts) => Table("kind", [.. ProbeSuite.ByKind(verdicts), ("all", verdicts.Count, verdicts.Count(verdict => verdict.Passes))]);

    public static AccuracyTable ByType(IReadOnlyList<ProbeVerdict> verdicts) => Table("type", ProbeSuite.ByType(verdicts));

    private static AccuracyTable Table(string heading, IReadOnlyList<(string Label, int Pairs, int Passed)> rows)
    {
        var table = new AccuracyTable(heading, "pairs", "passed");
        foreach (var (label, pairs, passed) in rows)
        {
            table.Counts(label, pairs, passed);
        }

        return table;
    }
}
