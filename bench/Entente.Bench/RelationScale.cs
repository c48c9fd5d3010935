using System.Diagnostics;
using System.Globalization;
using Entente.Relations;
using Entente.Store;

namespace Entente.Bench;

/// <summary>Asks studies of a hundred thousand to five million events for relations, each dyad once, and tells the time.</summary>
internal static class RelationScale
{
    private const int Asked = 100;
    private const int Again = 21;
    private static readonly IntensityScale s_scale = IntensityScale.Load(ScaleStudies.Data, ScaleKind.Plover).Value;

    /// <summary>What was measured of a study.</summary>
    /// <param name="Events">Events in the study.</param>
    /// <param name="Told">Events of the busiest dyad.</param>
    /// <param name="Busiest">Milliseconds for the busiest dyad.</param>
    /// <param name="Median">Median of the dyads asked.</param>
    /// <param name="Again">Median of further questions for the busiest dyad; nothing of earlier answers is kept.</param>
    public sealed record Row(int Events, int Told, double Busiest, double Median, double Again);

    public static List<Row> Print(TextWriter output, IReadOnlyList<int> sizes)
    {
        var rows = new List<Row>();
        foreach (int size in sizes)
        {
            rows.Add(Measure(size));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,10:N0} events: the busiest dyad ({rows[^1].Told:N0} events) {rows[^1].Busiest:N0} ms, asked again {rows[^1].Again:N0} ms, median of {Asked} dyads {rows[^1].Median:N0} ms, each asked once"));
        }

        return rows;
    }

    private static Row Measure(int size)
    {
        WorldGenerator world = ScaleStudies.World();
        using Study study = Study.Open(ScaleStudies.Of(size)).Value;
        // The code is compiled, and no page of the dyads that are asked is read yet.
        for (int warm = 0; warm < 30; warm++)
        {
            Ask(study, world.Dyad(warm % 2, 2 + (warm % 10)));
        }

        (double busiest, int told) = Ask(study, world.Dyad(0, 1));
        double[] times = [.. Enumerable.Range(0, Asked).Select(place => Ask(study, world.Dyad(place % 10, 10 + (place / 10))).Milliseconds).Order()];
        double[] again = [.. Enumerable.Range(0, Again).Select(_ => Ask(study, world.Dyad(0, 1)).Milliseconds).Order()];
        return new Row(size, told, busiest, times[Asked / 2], again[Again / 2]);
    }

    private static (double Milliseconds, int Events) Ask(Study study, (string One, string Other) dyad)
    {
        long start = Stopwatch.GetTimestamp();
        var parties = new DyadParties(dyad.One, dyad.Other);
        DyadMaterial material = study.Relation(parties, s_scale);
        int events = RelationBuilder.Build(material, new RelationRequest(parties)).Value.Series.Events.Count;
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, events);
    }
}
