using System.Globalization;
using Entente.Events.Scoring;
using Entente.Language.Scoring;
using Entente.Pipelines.Scoring.Passages;
using Entente.Pipelines.Training;
using Entente.Tests.House;

namespace Entente.Tests.Accuracy;

/// <summary>The whole program on passages with every event noted.</summary>
internal sealed class PassageMeasures
{
    private static readonly (string Purpose, double Least)[] s_purposes = [("everything", 0), ("balanced", 0.5), ("careful", 0.85)];

    /// <summary>Reads and scores the passages of a folder in <c>data/training</c>.</summary>
    public PassageMeasures(string folder = "passages")
    {
        var passages = PassageSuite.Load([Path.Combine(Repository.Root, "data", "training", folder)]).Value;
        Score = new PassageScore(new PassageSuite(ArticleMeasures.Pipeline).Read(passages));
    }

    public PassageScore Score { get; }

    public AccuracyTable ByType()
    {
        var table = new AccuracyTable("type", "noted", "coded", "precision", "recall", "F1");
        foreach (var (type, counts) in Score.ByType)
        {
            Add(table, type, counts);
        }

        return AddTotals(table);
    }

    public AccuracyTable Totals() => AddTotals(new AccuracyTable("right when", "noted", "coded", "precision", "recall", "F1"));

    private AccuracyTable AddTotals(AccuracyTable table)
    {
        Add(table, "all", Score.All);
        Add(table, "all, a side may be left out", Score.Told);
        Add(table, "all, by type and who acts", Score.WithActor);
        return Add(table, "all, by type", Score.WithType);
    }

    public AccuracyTable ByGenre()
    {
        var table = new AccuracyTable("genre", "passages", "noted", "coded", "precision", "recall", "F1", "status", "mode", "voice", "date");
        foreach (var (genre, passages, counts, fields) in Score.ByGenre)
        {
            Add(table, genre, passages, counts, fields);
        }

        return Add(table, "all", Score.Readings.Count, Score.All, Score.Fields);
    }

    public AccuracyTable ByStatus()
    {
        var table = new AccuracyTable("status", "matched", "right");
        foreach (var (status, matched, right) in Score.ByStatus)
        {
            table.Counts(status, matched, right);
        }

        return table;
    }

    public static AccuracyTable ByConfidence(Reliability reliability)
    {
        var table = new AccuracyTable("confidence", "events", "mean confidence", "right");
        foreach (var bin in reliability.ByConfidence)
        {
            table.CountsAndShares(string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0} to {bin.To:0.0}"), [bin.Count], bin.Confidence, bin.Right);
        }

        return table.CountsAndShares("expected calibration error", [reliability.ByConfidence.Sum(bin => bin.Count)], null, reliability.Error);
    }

    public AccuracyTable Thresholds()
    {
        var table = new AccuracyTable("purpose, least confidence", "events", "all that is said is so", "both sides right", "recall", "recall with both sides");
        foreach (var (purpose, least) in s_purposes)
        {
            var (both, told) = Score.Above(least);
            table.CountsAndShares(string.Create(CultureInfo.InvariantCulture, $"{purpose}, {least:0.0#}"), [told.Predicted], told.Precision, both.Precision, told.Recall, both.Recall);
        }

        return table;
    }

    private static AccuracyTable Add(AccuracyTable table, string label, Agreement counts) =>
        table.CountsAndShares(label, [counts.Gold, counts.Predicted], counts.Precision, counts.Recall, counts.F1);

    private static AccuracyTable Add(AccuracyTable table, string genre, int passages, Agreement counts, PassageFields fields) => table.CountsAndShares(
        genre, [passages, counts.Gold, counts.Predicted], counts.Precision, counts.Recall, counts.F1, fields.Status, fields.Mode, fields.Voice, fields.Date);
}
