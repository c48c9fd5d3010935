namespace Entente.Workbench.Figures;

/// <summary>Bends ties around the actors that they would run through: a quadratic curve whose control point stands beside the middle.</summary>
internal static class TieCurve
{
    private const double Clearance = 7;
    private const double LetterWidth = 3.6;
    private const double LabelTop = 5;
    private const double LabelBottom = 19;
    private const int Samples = 18;

    // Straight if it can be, else the least bend that is clear of everybody, if it can be of their names too.
    private static readonly double[] s_bends = [0, 18, -18, 36, -36, 54, -54, 76, -76, 104, -104, 140, -140];

    /// <summary>The bend of a tie among some nodes; 0 when none of those tried is clear.</summary>
    public static double BendOf(NetworkNode first, NetworkNode second, IReadOnlyList<NetworkNode> nodes)
    {
        NetworkNode[] others = [.. nodes.Where(node => node.IsTold && node != first && node != second)];
        double[] clear = [.. s_bends.Where(bend => Enumerable.Range(1, Samples - 1).All(sample => IsClear(At(first, second, bend, (double)sample / Samples), others)))];
        return clear.Length == 0 || clear[0] == 0 ? 0
            : clear.FirstOrDefault(bend => Enumerable.Range(1, Samples - 1).All(sample => MissesNames(At(first, second, bend, (double)sample / Samples), others)), clear[0]);
    }

    /// <summary>The control point of the curve.</summary>
    public static (double X, double Y) Control(NetworkNode first, NetworkNode second, double bend)
    {
        (double dx, double dy) = (second.X - first.X, second.Y - first.Y);
        double length = Math.Max(1e-9, Math.Sqrt((dx * dx) + (dy * dy)));
        return (((first.X + second.X) / 2) - (bend * dy / length), ((first.Y + second.Y) / 2) + (bend * dx / length));
    }

    /// <summary>A point of the curve, from 0 at the first end to 1 at the second.</summary>
    public static (double X, double Y) At(NetworkNode first, NetworkNode second, double bend, double share)
    {
        (double x, double y) = Control(first, second, bend);
        double rest = 1 - share;
        return ((rest * rest * first.X) + (2 * rest * share * x) + (share * share * second.X), (rest * rest * first.Y) + (2 * rest * share * y) + (share * share * second.Y));
    }

    private static bool MissesNames((double X, double Y) point, NetworkNode[] others) =>
        !Array.Exists(others, node => Math.Abs(point.X - node.X) < LetterWidth * node.Name.Length
            && point.Y - node.Y - NetworkFigure.RadiusOf(node) is > LabelTop and < LabelBottom);

    private static bool IsClear((double X, double Y) point, NetworkNode[] others) =>
        !Array.Exists(others, node => Math.Sqrt(Math.Pow(node.X - point.X, 2) + Math.Pow(node.Y - point.Y, 2)) < NetworkFigure.RadiusOf(node) + Clearance);
}
