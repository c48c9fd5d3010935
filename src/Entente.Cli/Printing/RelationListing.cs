using System.Globalization;
using Entente.Relations;
using Entente.Vocabularies;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>A relation in the terminal: drawn, in words, with its turning points and strongest events.</summary>
internal static class RelationListing
{
    private const int WidestChart = 110;
    private const int StrongestEvents = 6;

    private static readonly string[] s_events = ["date", "who", "what", "whom", "points", "reports", "sentence"];
    private static readonly ColumnFlow[] s_flows =
        [ColumnFlow.Fixed, ColumnFlow.Flexible, ColumnFlow.Fixed, ColumnFlow.Flexible, ColumnFlow.Optional, ColumnFlow.Optional, ColumnFlow.Sentence];

    /// <summary>Prints it.</summary>
    public static void Print(Relation relation, string title, IReadOnlyList<RelationDifference> differences, IReadOnlyList<string> words)
    {
        int width = Math.Min(Terminal.Results.Profile.Width, WidestChart);
        Heading(title);
        foreach (string line in RelationChart.Draw(relation, width - 1))
        {
            Say(line);
        }

        Say("");
        Paragraph(string.Join(' ', words), width);
        if (differences.Count > 0)
        {
            Heading("Compared");
            foreach (RelationDifference difference in differences)
            {
                Paragraph(RelationWords.Of(difference, relation.Request.Bin), width);
            }
        }

        foreach (TurningPoint turn in relation.TurningPoints)
        {
            string came = turn.IsRise ? "came with" : "after which these ceased";
            Heading($"{BinName.Of(turn.Days, relation.Request.Bin)}: {RecordName.Of(turn.Axis)} {(turn.IsRise ? "rose" : "fell")} {(turn.IsRise ? "▲" : "▼")} by {Points(Math.Abs(turn.Size.Value))} points, {came}");
            Events(turn.Events);
        }

        Heading("Strongest events");
        Events(
        [
            .. relation.Series.InWindow.OrderByDescending(found => Math.Abs(found.Score)).ThenByDescending(found => found.Documents.Count)
                .ThenBy(found => found.Id, StringComparer.Ordinal).Take(StrongestEvents).OrderBy(found => found.Days?.First),
        ]);
    }

    private static void Events(IReadOnlyList<RelationEvent> events) => TextTable.Write(
        Terminal.Results,
        s_events,
        s_flows,
        [
            .. events.Select(found => new[]
            {
                DateText.Print(found.Standing.When) ?? "",
                found.Standing.Source.Id + (found.Standing.IsMutual ? "; " + found.Standing.Target.Id : ""),
                found.Standing.Type is { } type ? RecordName.Of(type) + (found.Standing.Mode is { } mode ? "/" + mode : "") : "",
                found.Standing.IsMutual ? "" : found.Standing.Target.Id,
                Points(found.Score),
                found.ReportCount.ToString(CultureInfo.InvariantCulture),
                TextTable.Plain(EventListing.Shorten(found.Standing.Sentence ?? "")),
            }),
        ]);

    private static string Points(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);

    private static void Paragraph(string text, int width)
    {
        foreach (string line in TextTable.Wrap(text, width))
        {
            Say(line);
        }
    }

    private static void Heading(string title)
    {
        Say("");
        Terminal.Results.Write(new Text(title + Environment.NewLine, new Style(decoration: Decoration.Bold)));
    }

    private static void Say(string line) => Terminal.Records.WriteLine(line);
}
