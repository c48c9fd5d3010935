using System.Globalization;
using Entente.Events.Scoring;
using Entente.Language.Scoring;
using Entente.Pipelines.Scoring.Passages;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Prints how passages were coded.</summary>
internal static class PassageListing
{
    private static readonly double[] s_thresholds = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];

    public static void Print(PassageScore score, int errors)
    {
        Line("type\tprecision\trecall\tF1\tnoted\tcoded");
        foreach (var (type, counts) in score.ByType)
        {
            Line($"{type}\t{Figures(counts)}");
        }

        Line($"all\t{Figures(score.All)}");
        Line($"a side left out\t{Figures(score.Told)}");
        Line($"type and actor alone\t{Figures(score.WithActor)}");
        Line($"type alone\t{Figures(score.WithType)}\n\ngenre\tpassages\tprecision\trecall\tF1\tnoted\tcoded\tstatus\tmode\tvoice\tdate");
        foreach (var (genre, passages, counts, fields) in score.ByGenre)
        {
            Line($"{genre}\t{passages}\t{Figures(counts)}\t{Figures(fields)}");
        }

        Line($"all\t{score.Readings.Count}\t{Figures(score.All)}\t{Figures(score.Fields)}\n\nstatus\tmatched\tright");
        foreach (var (status, matched, right) in score.ByStatus)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{status}\t{matched}\t{right}"));
        }

        Line("");
        Print(score.Reliability);
        Line("\nat least\tboth sides: precision\trecall\tF1\tnoted\tcoded\ta side left out: precision\trecall\tF1\tnoted\tcoded");
        foreach (double least in s_thresholds)
        {
            var (both, told) = score.Above(least);
            Line(string.Create(CultureInfo.InvariantCulture, $"{least:0.00}\t{Figures(both)}\t{Figures(told)}"));
        }

        Line("");
        Wrong(score, errors);
        Missed(score, errors);
    }

    public static void Print(Reliability reliability)
    {
        Line("confidence\tevents\tmean\tright");
        foreach (var bin in reliability.ByConfidence)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0} to {bin.To:0.0}\t{bin.Count}\t{bin.Confidence:0.000}\t{bin.Right:0.000}"));
        }

        Line(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {reliability.Error:0.000}"));
    }

    private static void Wrong(PassageScore score, int most)
    {
        var wrong = score.Readings.SelectMany(reading => reading.Pairs, (reading, pair) => (reading.Passage.Id, Pair: pair)).Where(one => one.Pair.Gold is null);
        foreach (var (id, pair) in Spread([.. wrong], most))
        {
            var found = pair.Found;
            string parties = $"{string.Join(',', found.Actors.Select(party => party.Actor.Id))} > {string.Join(',', found.Recipients.Select(party => party.Actor.Id))}";
            Line(string.Create(CultureInfo.InvariantCulture, $"wrong\t{id}\t{RecordName.Of(found.Type)} {parties} '{found.Trigger}' {found.Confidence:0.00}\t{TextTable.Plain(found.Sentence)}"));
        }
    }

    private static void Missed(PassageScore score, int most)
    {
        var missed = score.Readings.SelectMany(reading => reading.Missed, (reading, told) => (reading.Passage, Told: told));
        foreach (var (passage, told) in Spread([.. missed], most))
        {
            Line($"missed\t{passage.Id}\t{told.Type} {string.Join(',', told.Actors)} > {string.Join(',', told.Recipients)} '{told.Trigger}' {told.Status}\t{TextTable.Plain(passage.Text)}");
        }
    }

    /// <summary>So many of a list, evenly from its whole length.</summary>
    private static IEnumerable<T> Spread<T>(IReadOnlyList<T> all, int most) =>
        Enumerable.Range(0, Math.Min(most, all.Count)).Select(i => all[(int)((long)i * all.Count / Math.Min(most, all.Count))]);

    private static string Figures(Agreement counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * counts.Precision:0.0}\t{100 * counts.Recall:0.0}\t{100 * counts.F1:0.0}\t{counts.Gold}\t{counts.Predicted}");

    private static string Figures(PassageFields fields) => string.Join('\t', Figure(fields.Status), Figure(fields.Mode), Figure(fields.Voice), Figure(fields.Date));

    private static string Figure(double? share) => share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static void Line(string text) => Terminal.Records.WriteLine(text);
}
