using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Relations;
using Entente.Workbench.Figures;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Dossiers;

/// <summary>A brief as GitHub's Markdown; the figure is a line of blocks for each axis and a table by year.</summary>
public static partial class DossierMarkdown
{
    private const int WidestLine = 60;
    private const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>The file's text.</summary>
    public static string Write(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var text = new StringBuilder();
        text.Append("# ").AppendLine(Plain(dossier.Title)).AppendLine();
        text.Append('*').Append(Plain(dossier.Period)).AppendLine("*").AppendLine();
        foreach (string sentence in dossier.Says)
        {
            text.AppendLine(Plain(sentence)).AppendLine();
        }

        Figure(text, dossier);
        Turns(text, dossier);
        Groups(text, "Key events", dossier.KeyEvents);
        Groups(text, "Not told as having happened", dossier.Unconfirmed);
        Sources(text, dossier);
        text.AppendLine("## How it was measured").AppendLine().AppendLine(Plain(dossier.Method)).AppendLine();
        Citations(text, dossier);
        return text.Append("---").AppendLine().AppendLine().AppendLine(Plain(dossier.Origin)).Replace("\r\n", "\n").ToString();
    }

    private static void Figure(StringBuilder text, Dossier dossier)
    {
        DyadSeries series = dossier.Relation.Series;
        text.AppendLine("```text");
        text.Append("cooperation ").AppendLine(Line(series, RelationAxis.Cooperation));
        text.Append("conflict    ").AppendLine(Line(series, RelationAxis.Conflict));
        text.AppendLine(CultureInfo.InvariantCulture, $"            {BinName.Of(series.Bins[0], series.Bins.Length)} to {BinName.Of(series.Bins[series.Bins.Count - 1], series.Bins.Length)}; · nothing told of either").AppendLine("```").AppendLine();
        text.AppendLine(Plain(dossier.Gaps)).AppendLine();
        text.AppendLine("| Year | Events | Reports | Cooperation | Conflict |").AppendLine("|---|--:|--:|--:|--:|");
        foreach (DossierYear year in dossier.Years)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {year.Year} | {Points(year.Sum?.Events)} | {Points(year.Sum?.Reports)} | {Points(year.Sum?.Cooperation)} | {Points(year.Sum?.Conflict)} |");
        }

        text.AppendLine();
    }

    // As many bins a column as it takes for the line to fit; both axes on one scale.
    private static string Line(DyadSeries series, RelationAxis axis)
    {
        int each = ((series.Points.Count - 1) / WidestLine) + 1;
        double?[] columns = [.. series.Points.Chunk(each).Select(points => points.Any(point => point.IsCovered) ? points.Where(point => point.IsCovered).Average(point => AxisPair.ValueOf(point, axis, series.Bins.Length).Value) : (double?)null)];
        double top = new[] { RelationAxis.Cooperation, RelationAxis.Conflict }.Max(side => series.Points.Chunk(each)
            .Max(points => points.Where(point => point.IsCovered).Select(point => AxisPair.ValueOf(point, side, series.Bins.Length).Value).DefaultIfEmpty().Average()));
        return string.Concat(columns.Select(value => value is not { } level ? '·' : Blocks[top <= 0 ? 0 : (int)Math.Clamp(level / top * (Blocks.Length - 1), 0, Blocks.Length - 1)]));
    }

    private static void Turns(StringBuilder text, Dossier dossier)
    {
        if (dossier.Turns.Count == 0)
        {
            return;
        }

        text.AppendLine("## Where it turned").AppendLine();
        foreach ((int index, DossierTurn turn) in dossier.Turns.Index())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"### {index + 1}. {Plain(turn.Heading)}").AppendLine().AppendLine(Plain(turn.Figures)).AppendLine();
            Events(text, turn.Events);
        }
    }

    private static void Groups(StringBuilder text, string heading, IReadOnlyList<DossierGroup> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        text.Append("## ").AppendLine(heading).AppendLine();
        foreach (DossierGroup group in groups)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"### {Plain(group.Heading)}").AppendLine().AppendLine(CultureInfo.InvariantCulture, $"*{Plain(group.Why)}*").AppendLine();
            Events(text, group.Events);
        }
    }

    private static void Events(StringBuilder text, IReadOnlyList<DossierEvent> events)
    {
        foreach (DossierEvent told in events)
        {
            string status = told.Status == "actual" ? "" : $", {Plain(told.Status)}";
            text.Append(CultureInfo.InvariantCulture, $"- {Plain(told.When)} · **{Plain(told.Deed)}** ");
            if (told.IsRepeat)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"(see event {told.Number})");
                continue;
            }

            text.AppendLine(CultureInfo.InvariantCulture, $"({told.Score}, event {told.Number}{status})  ");
            if (told.Sentence is not null)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  “{Plain(told.Sentence)}”  ");
            }

            text.AppendLine(CultureInfo.InvariantCulture, $"  {Plain(told.Told)}{string.Concat(told.Citations.Select(number => $" \\[{number}\\]"))}");
        }

        text.AppendLine();
    }

    private static void Sources(StringBuilder text, Dossier dossier)
    {
        text.AppendLine("## Who tells it").AppendLine().AppendLine("| Source | Documents | Reports | Share | Tone |").AppendLine("|---|--:|--:|--:|--:|");
        foreach (DossierSource source in dossier.Sources)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {Plain(source.Name)} | {source.Documents} | {source.Reports} | {Words.Percent(source.Share)} | {Words.Signed(source.Tone)} |");
        }

        text.AppendLine().AppendLine("Tone is the mean score of what a source tells of the two, from −10 to +10.").AppendLine();
    }

    private static void Citations(StringBuilder text, Dossier dossier)
    {
        if (dossier.Citations.Count == 0)
        {
            return;
        }

        text.AppendLine("## Documents cited").AppendLine();
        foreach ((int index, string citation) in dossier.Citations.Index())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{index + 1}. {Plain(citation)}");
        }

        text.AppendLine();
    }

    private static string Points(double? value) => value is { } known ? RelationFigureWords.Points(known) : "·";

    // Words of documents are words: nothing in them marks up, links, or begins a line.
    private static string Plain(string words) => Links().Replace(Marks().Replace(Spaces().Replace(VisibleText.Of(words), " ").Trim(), @"\$0"), @"$1\$2");

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|!~&@$^]")]
    private static partial Regex Marks();

    // Bare addresses become links by themselves.
    [GeneratedRegex(@"(https?|ftp|mailto|xmpp|www)(:|\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
