using Entente.Systems.Layout;
using Entente.Workbench.Figures;

namespace Entente.Workbench.Pages.Systems;

/// <summary>The places of actors on the drawing: the same at every step, with room for their names.</summary>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height of the drawing.</param>
/// <param name="Places">Middles of the circles, by id.</param>
internal sealed record SystemStage(double Width, double Height, IReadOnlyDictionary<string, LayoutPoint> Places)
{
    private const double WidestSpan = 860;
    private const double HighestSpan = 500;
    private const double MostUnit = 170;

    // Few actors need less room than many: spans grow with the root of their number up to the usual ones.
    private const double WidthOfOne = 170;
    private const double HeightOfOne = 95;
    private const double LetterWidth = 7;
    private const double BoxHeight = 50;
    private const double Margin = 16;

    /// <summary>Scales places to the drawing and moves names apart.</summary>
    public static SystemStage Of(IReadOnlyDictionary<string, LayoutPoint> places, Func<string, string> nameOf)
    {
        string[] actors = [.. places.Keys.Order(StringComparer.Ordinal)];
        if (actors.Length == 0)
        {
            return new SystemStage(1, 1, new Dictionary<string, LayoutPoint>());
        }

        double root = Math.Sqrt(actors.Length);
        (double widest, double highest) = (Math.Min(WidestSpan, WidthOfOne * root), Math.Min(HighestSpan, HeightOfOne * root));
        double unit = Math.Min(MostUnit, Math.Min(widest / Math.Max(0.1, Span(places.Values, point => point.X)), highest / Math.Max(0.1, Span(places.Values, point => point.Y))));
        (double Width, double Height)[] sizes = [.. actors.Select(actor => (Math.Max(2.8 * NetworkFigure.Radius, (LetterWidth * nameOf(actor).Length) + 8), BoxHeight))];
        LayoutPoint[] spread = LabelSpreader.Spread([.. actors.Select(actor => new LayoutPoint(unit * places[actor].X, unit * places[actor].Y))], sizes);
        double left = spread.Zip(sizes, (point, size) => point.X - (size.Width / 2)).Min() - Margin;
        double top = spread.Min(point => point.Y) - (1.6 * NetworkFigure.Radius) - Margin;
        double right = spread.Zip(sizes, (point, size) => point.X + (size.Width / 2)).Max() + Margin;
        double bottom = spread.Max(point => point.Y) + 34 + Margin;
        // A small network stays small in the middle of a drawing of the usual width, so that its letters are no larger than others.
        double width = Math.Max(right - left, 760);
        double height = Math.Max(bottom - top, 200);
        (double right0, double down0) = (((width - (right - left)) / 2) - left, ((height - (bottom - top)) / 2) - top);
        return new SystemStage(Math.Ceiling(width), Math.Ceiling(height),
            actors.Zip(spread).ToDictionary(pair => pair.First, pair => new LayoutPoint(Math.Round(pair.Second.X + right0, 1), Math.Round(pair.Second.Y + down0, 1)), StringComparer.Ordinal));
    }

    private static double Span(IEnumerable<LayoutPoint> points, Func<LayoutPoint, double> of)
    {
        double[] values = [.. points.Select(of)];
        return values.Max() - values.Min();
    }
}
