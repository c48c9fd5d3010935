using Entente.Store;

namespace Entente.Workbench.Figures;

/// <summary>Draws dyads as bars from a common line: hostile events to the left, cooperative ones to the right.</summary>
public static class TiesFigure
{
    private const double NameWidth = 210;
    private const double IdWidth = 96;
    private const double UsualWidth = 640;
    private const double NarrowWidth = 366;
    private const double Numbers = 34;
    private const double Row = 26;
    private const double Bar = 13;
    private const double Head = 22;

    /// <summary>The figure.</summary>
    /// <param name="dyads">The dyads, in the order of rows.</param>
    /// <param name="nameOf">The name of a party.</param>
    /// <param name="addressOf">Where a dyad leads.</param>
    /// <param name="isNarrow">Whether it is for narrow screens: ids instead of names, and letters of a readable size there.</param>
    public static string Draw(IReadOnlyList<BusyDyad> dyads, Func<string, string> nameOf, Func<BusyDyad, string> addressOf, bool isNarrow = false)
    {
        ArgumentNullException.ThrowIfNull(dyads);
        ArgumentNullException.ThrowIfNull(nameOf);
        ArgumentNullException.ThrowIfNull(addressOf);
        int hostile = dyads.Select(dyad => dyad.Conflict).DefaultIfEmpty().Max();
        int friendly = dyads.Select(dyad => dyad.Cooperation).DefaultIfEmpty().Max();
        (double width, double names) = isNarrow ? (NarrowWidth, IdWidth) : (UsualWidth, NameWidth);
        double unit = (width - names - (2 * Numbers)) / Math.Max(1, hostile + friendly);
        double line = names + Numbers + (hostile * unit);
        double height = Head + (dyads.Count * Row) + 4;
        Svg svg = Svg.Figure(width, height, $"The {dyads.Count} dyads with most events: conflict to the left of the line, cooperation to the right.", holdsLinks: true);
        svg.Text("text", "← conflict", ("class", "conflict"), ("x", line - 8), ("y", 12), ("text-anchor", "end"));
        svg.Text("text", "cooperation →", ("class", "cooperation"), ("x", line + 8), ("y", 12));
        for (int i = 0; i < dyads.Count; i++)
        {
            string name = $"{nameOf(dyads[i].First)} – {nameOf(dyads[i].Second)}";
            DrawRow(svg, dyads[i], Head + (i * Row), line, unit, (name, isNarrow ? $"{dyads[i].First} – {dyads[i].Second}" : name), addressOf(dyads[i]));
        }

        return svg.Add("line", ("class", "axis"), ("x1", line), ("x2", line), ("y1", Head - 4), ("y2", height)).ToString();
    }

    private static void DrawRow(Svg svg, BusyDyad dyad, double top, double line, double unit, (string Whole, string Shown) name, string address)
    {
        double middle = top + (Row / 2);
        svg.Open("a", ("href", address)).Title($"{name.Whole}: {dyad.Cooperation} cooperative, {dyad.Conflict} hostile");
        svg.Text("text", Shorten(name.Shown), ("class", "strong"), ("x", 0), ("y", middle + 4));
        if (dyad.Conflict > 0)
        {
            double left = line - (dyad.Conflict * unit);
            svg.Add("rect", ("class", "area conflict"), ("x", left), ("y", middle - (Bar / 2)), ("width", line - left), ("height", Bar));
            svg.Text("text", Svg.Number(dyad.Conflict), ("x", left - 5), ("y", middle + 4), ("text-anchor", "end"));
        }

        if (dyad.Cooperation > 0)
        {
            svg.Add("rect", ("class", "area cooperation"), ("x", line), ("y", middle - (Bar / 2)), ("width", dyad.Cooperation * unit), ("height", Bar));
            svg.Text("text", Svg.Number(dyad.Cooperation), ("x", line + (dyad.Cooperation * unit) + 5), ("y", middle + 4));
        }

        svg.Close();
    }

    // Wider names would run into the bars; the whole one is in the title.
    private static string Shorten(string name) => name.Length <= 32 ? name : name[..31] + "…";
}
