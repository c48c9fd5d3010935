using Entente.Events.Pairs;
using Entente.Events.Plover;
using Entente.Pipelines.Pairs;
using Entente.Vocabularies;

namespace Entente.Pipelines.Scoring;

/// <summary>Scores readings of marked pairs against the columns type, quad, mode and status of their table, as far as it has them.</summary>
public static class PairSuite
{
    /// <summary>Reads and scores every row that is not malformed and has a type.</summary>
    public static SuiteScore Score(PairTable table, PairReader reader, PairLabels labels, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(reader);
        labels = table.LabelsFor(labels);
        List<PairRow> rows = [.. table.Rows.Where(row => row.Pair is not null && !string.IsNullOrEmpty(table.ValueOf(row, "type")))];
        var measures = new List<(string Name, LabelScores Scores, Func<PairReading, string> Found)>
        {
            ("type", new LabelScores(), reading => PairLabelNames.TypeOf(labels, reading.Type)),
            ("quad", new LabelScores(), reading => PairLabelNames.QuadOf(labels, reading.Type, scheme)),
            ("status", new LabelScores(), reading => RecordName.Of(reading.Status)),
        };
        measures.RemoveAll(measure => !table.Header.Contains(measure.Name));
        var modes = new LabelScores();
        var errors = new List<SuiteError>();
        foreach (var (row, reading) in rows.Zip(reader.Read(rows.Select(row => row.Pair!), PairLabelNames.ConventionOf(labels))))
        {
            foreach (var (name, scores, found) in measures)
            {
                scores.Add(table.ValueOf(row, name)!, found(reading));
            }

            string type = table.ValueOf(row, "type")!;
            modes.Add(ModeOf(type, table.ValueOf(row, "mode")), ModeOf(PairLabelNames.TypeOf(labels, reading.Type), reading.Mode));
            if (type != PairLabelNames.TypeOf(labels, reading.Type))
            {
                errors.Add(new SuiteError($"line {row.Line}", type, PairLabelNames.TypeOf(labels, reading.Type), table.ValueOf(row, "text")!));
            }
        }

        var all = measures.ConvertAll(measure => (measure.Name, measure.Scores));
        if (table.Header.Contains("mode"))
        {
            all.Insert(1, ("mode", modes));
        }

        return new SuiteScore
        {
            Examples = rows.Count,
            LeftOut = [.. table.Rows.Where(row => row.Pair is null).Select(row => $"line {row.Line}: {row.Fault}")],
            Measures = all,
            Errors = errors,
        };
    }

    /// <summary>A mode with its type, which alone gives it its meaning; none for types that have no mode here.</summary>
    private static string[] ModeOf(string type, string? mode) => string.IsNullOrEmpty(mode) ? [] : [$"{type}/{mode}"];
}
