using System.Globalization;
using Entente.Relations;
using Entente.Relations.Sources;
using Entente.Workbench.Figures;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Sources;

/// <summary>The figure of editorial balance: a row a source, its attention and its tone as dots with intervals, and all sources together as a line.</summary>
internal static class SourceFigure
{
    private const int MostRows = 20;
    private const double LeastSpan = 2;
    private const double NarrowWidth = 366;

    /// <summary>Whether any source has enough documents for a figure.</summary>
    public static bool HasRows(SourcePicture picture) => RowsOf(picture).Length > 0;

    /// <summary>The drawing.</summary>
    public static string Draw(SourcePicture picture, Func<string, string> nameOf)
    {
        (IntervalPanel[] panels, IntervalRow[] rows) = PartsOf(picture, nameOf);
        return IntervalPlot.Draw(SourceWords.Label(picture, nameOf), panels, rows);
    }

    /// <summary>The same for narrow screens: a drawing a measure, to stand under one another.</summary>
    public static IEnumerable<string> DrawPanels(SourcePicture picture, Func<string, string> nameOf)
    {
        (IntervalPanel[] panels, IntervalRow[] rows) = PartsOf(picture, nameOf);
        return panels.Select((panel, place) => IntervalPlot.Draw($"{SourceWords.Label(picture, nameOf)} This one: {panel.Title}.", [panel], [.. rows.Select(row => new IntervalRow(row.Name, [row.Cells[place]]))], NarrowWidth));
    }

    private static (IntervalPanel[] Panels, IntervalRow[] Rows) PartsOf(SourcePicture picture, Func<string, string> nameOf)
    {
        SourceProfile[] sources = RowsOf(picture);
        bool isWhole = picture.Question is { Actor: null, Dyad: null };
        double most = Math.Min(1, Math.Ceiling(10 * sources.SelectMany(source => source.Attention).Select(found => found.Value?.High ?? 0).DefaultIfEmpty(0.5).Max()) / 10);
        IntervalPanel[] attention = [.. picture.Topics.Select((topic, place) => Share(isWhole ? SourceWords.Topic(topic, nameOf) : "share of its events", most, picture.Attention[place]))];
        IntervalPanel lean = Score(isWhole ? "leans" : "leans against the others", sources.Select(source => source.Lean), 0);
        IntervalPanel[] panels = isWhole ? [lean, .. attention] : [.. attention, Score("mean score", sources.Select(source => source.Tone), picture.Tone.Value?.Value), lean];
        return (panels, [.. sources.Select(source => new IntervalRow(source.Name, Cells(source, isWhole)))]);
    }

    private static (Estimate? Value, string Words)[] Cells(SourceProfile source, bool isWhole)
    {
        (Estimate?, string) lean = (source.Lean.Value, $"{source.Name}: {SourceWords.Score(source.Lean)}");
        (Estimate?, string) tone = (source.Tone.Value, $"{source.Name}: {SourceWords.Score(source.Tone)}");
        IEnumerable<(Estimate?, string)> attention = source.Attention.Select(found => (found.Value, $"{source.Name}: {SourceWords.Share(found)}"));
        return isWhole ? [lean, .. attention] : [.. attention, tone, lean];
    }

    private static SourceProfile[] RowsOf(SourcePicture picture) =>
        [.. picture.Sources.Where(source => source.Lean.Value is not null || source.Tone.Value is not null || source.Attention.Any(found => found.Value is not null)).Take(MostRows)];

    private static IntervalPanel Share(string title, double most, SourceMeasure all) =>
        new(title, 0, most, all.Value?.Value, [0, most], Words.Percent);

    private static IntervalPanel Score(string title, IEnumerable<SourceMeasure> measures, double? reference)
    {
        var ends = measures.Select(found => found.Value).OfType<Estimate>().SelectMany(value => new[] { Math.Abs(value.Low), Math.Abs(value.High) });
        double span = Math.Min(10, Math.Max(LeastSpan, Math.Ceiling(ends.DefaultIfEmpty(LeastSpan).Max())));
        return new(title, -span, span, reference, [-span, 0, span], value => value.ToString("+0;−0;0", CultureInfo.InvariantCulture));
    }
}
