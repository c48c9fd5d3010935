namespace Entente.Workbench.Figures;

/// <summary>Conflict and cooperation as two bars from a common middle: conflict outlined to the left, cooperation filled to the right, so that both are told apart without colour.</summary>
public static class BalanceBar
{
    private const double Half = 60;
    private const double Height = 12;

    /// <summary>The bars of a row; the counts stand beside them, so the drawing is hidden from those who do not see it.</summary>
    /// <param name="cooperation">Count of cooperation.</param>
    /// <param name="conflict">Count of conflict.</param>
    /// <param name="most">The count that fills a half.</param>
    public static string Draw(double cooperation, double conflict, double most)
    {
        double unit = most > 0 ? Half / most : 0;
        return new Svg()
            .Open("svg", ("class", "figure bar"), ("width", 2 * Half + 2), ("height", Height), ("viewBox", $"0 0 {Svg.Number(2 * Half + 2)} {Svg.Number(Height)}"), ("aria-hidden", "true"))
            .Add("rect", ("class", "area cooperation"), ("x", Half + 1), ("y", 2), ("width", cooperation * unit), ("height", Height - 4))
            .Add("rect", ("class", "outline conflict"), ("x", Half + 1 - (conflict * unit)), ("y", 2.5), ("width", conflict * unit), ("height", Height - 5))
            .Add("path", ("class", "axis"), ("d", $"M{Svg.Number(Half + 1)} 0V{Svg.Number(Height)}"))
            .ToString();
    }
}
