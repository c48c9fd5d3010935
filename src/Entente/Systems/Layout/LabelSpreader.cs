namespace Entente.Systems.Layout;

/// <summary>Moves boxes apart where they overlap, as little as it can.</summary>
/// <remarks>Pair after pair, along the direction in which they overlap less, half each; in rounds, until none overlap or the rounds are over. The order of the boxes is that given.</remarks>
public static class LabelSpreader
{
    private const int MostRounds = 200;

    /// <summary>Places of the middles of the boxes, none of which overlap unless there is no room within the rounds.</summary>
    /// <param name="points">Middles of the boxes.</param>
    /// <param name="sizes">Width and height of each.</param>
    public static LayoutPoint[] Spread(IReadOnlyList<LayoutPoint> points, IReadOnlyList<(double Width, double Height)> sizes)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(sizes);
        LayoutPoint[] spread = [.. points];
        for (int round = 0; round < MostRounds && Round(spread, sizes); round++)
        {
        }

        return spread;
    }

    private static bool Round(LayoutPoint[] points, IReadOnlyList<(double Width, double Height)> sizes)
    {
        bool moved = false;
        for (int one = 0; one < points.Length; one++)
        {
            for (int other = one + 1; other < points.Length; other++)
            {
                double overX = ((sizes[one].Width + sizes[other].Width) / 2) - Math.Abs(points[one].X - points[other].X);
                double overY = ((sizes[one].Height + sizes[other].Height) / 2) - Math.Abs(points[one].Y - points[other].Y);
                if (overX > 1e-6 && overY > 1e-6)
                {
                    Part(points, one, other, overX, overY);
                    moved = true;
                }
            }
        }

        return moved;
    }

    private static void Part(LayoutPoint[] points, int one, int other, double overX, double overY)
    {
        (double x, double y) = overX < overY
            ? (points[one].X <= points[other].X ? -overX / 2 : overX / 2, 0.0)
            : (0.0, points[one].Y <= points[other].Y ? -overY / 2 : overY / 2);
        points[one] = new LayoutPoint(points[one].X + x, points[one].Y + y);
        points[other] = new LayoutPoint(points[other].X - x, points[other].Y - y);
    }
}
