using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Pipelines.Scoring;

namespace Entente.Pipelines.Training;

/// <summary>Writes the card that goes with a trained scorer: what it was learned from and how it does on pairs it has not seen.</summary>
public static class EventScorerCard
{
    /// <summary>Name of the card's file.</summary>
    public const string FileName = "EVENTS_CARD.md";

    /// <summary>The line that ties a card to a model.</summary>
    public static string HashLine(ReadOnlySpan<byte> model) => "`events.bin` SHA-256: `" + Convert.ToHexStringLower(SHA256.HashData(model)) + "`";

    /// <summary>The card.</summary>
    /// <param name="model">Bytes of the model's file.</param>
    /// <param name="parts">Into how many parts the pairs were cut.</param>
    /// <param name="scores">Measures on left-out parts.</param>
    public static string Write(ReadOnlySpan<byte> model, int parts, IReadOnlyList<HeldOutScores> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var card = new StringBuilder();
        card.AppendLine("# Event scorer").AppendLine();
        card.AppendLine("Written by `entente train events`; what the scorer is and sees stands in [events](../../docs/events.md), where its data come from in [NOTICE](../../NOTICE).").AppendLine();
        card.AppendLine(HashLine(model)).AppendLine();
        card.AppendLine(CultureInfo.InvariantCulture, $"Figures are per cent, on pairs left out of training: {parts} parts, each left out once, the model then trained on the other {parts - 1}. The shipped model is trained on all.");
        card.AppendLine("No test part was seen. Types count where the set has them and there is an event; of a mode its type must be right too. \"Mean\" is the mean F1 of the labels.");
        card.AppendLine("**The figures flatter**: who wrote our own sentences had read the train parts of PLV and the varied pairs, parts left out here included, and the lexicon was grown from the words of our own sentences.").AppendLine();
        card.AppendLine("| set | pairs | type | mean | quad | mode F1 | status | mean |").AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var set in scores)
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {set.Set} | {set.Pairs} | {Share(set.Types, false)} | {Share(set.Types, true)} | {Share(set.Quads, false)} | {Share(set.Modes, false)} | {Share(set.Statuses, false)} | {Share(set.Statuses, true)} |");
        }

        foreach (var set in scores.Where(set => set.Types.ByLabel.Count > 0))
        {
            card.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {set.Set}").AppendLine();
            Table(card, "type", set.Types);
            Table(card, "status", set.Statuses);
            card.AppendLine("Most confused: " + string.Join(", ", set.Types.Confusion.Take(8).Select(pair => $"{pair.Gold} as {pair.Found} {pair.Count}")) + ".");
        }

        return card.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder card, string measure, LabelScores scores)
    {
        if (scores.ByLabel.Count == 0)
        {
            return;
        }

        card.AppendLine(CultureInfo.InvariantCulture, $"| {measure} | precision | recall | F1 | pairs |").AppendLine("|---|---|---|---|---|");
        foreach (var (label, counts) in scores.ByLabel.OrderBy(label => label.Key, StringComparer.Ordinal))
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {label} | {100 * counts.Precision:0.0} | {100 * counts.Recall:0.0} | {100 * counts.F1:0.0} | {counts.Gold} |");
        }

        card.AppendLine();
    }

    private static string Share(LabelScores scores, bool mean) =>
        scores.ByLabel.Count == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100 * (mean ? scores.MacroF1 : scores.Micro.F1):0.0}");
}
