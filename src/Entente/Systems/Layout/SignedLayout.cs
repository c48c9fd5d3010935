namespace Entente.Systems.Layout;

/// <summary>Where the actors of a system stand in a drawing: friends near, foes far. The same ties and seed give the same places with any number of threads; another kind of processor may round sums otherwise.</summary>
/// <remarks>Meant to be made once of everything a study tells, and kept while a window moves over it.</remarks>
public static class SignedLayout
{
    private const int Starts = 4;

    /// <summary>Places for all actors of some ties. The drawing is turned so that its widest direction lies level, and mirrored so that the first actor is in the upper left half.</summary>
    /// <param name="ties">Ties between two different actors, each pair once.</param>
    /// <param name="seed">Where chance starts.</param>
    public static IReadOnlyDictionary<string, LayoutPoint> Of(IReadOnlyCollection<LayoutTie> ties, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(ties);
        string[] actors = [.. ties.SelectMany(tie => new[] { tie.First, tie.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string actor in actors)
        {
            places[actor] = places.Count;
        }

        // In one order whatever the order given, so that sums are the same to the last bit.
        var numbered = ties.Select(tie => (One: places[tie.First], Other: places[tie.Second], tie.Lean, tie.Strength))
            .OrderBy(tie => Math.Min(tie.One, tie.Other)).ThenBy(tie => Math.Max(tie.One, tie.Other)).ToArray();
        LayoutPoint[] points = Turned(new StressMajorisation(actors.Length, new SignedTargets(actors.Length, numbered)).Best(Starts, seed));
        return actors.Zip(points).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    // Onto the axes of its spread: first principal axis level, centre at the origin.
    private static LayoutPoint[] Turned(LayoutPoint[] points)
    {
        if (points.Length == 0)
        {
            return points;
        }

        (double midX, double midY) = (points.Average(point => point.X), points.Average(point => point.Y));
        double xx = points.Sum(point => (point.X - midX) * (point.X - midX));
        double yy = points.Sum(point => (point.Y - midY) * (point.Y - midY));
        double xy = points.Sum(point => (point.X - midX) * (point.Y - midY));
        (double sine, double cosine) = Math.SinCos(Math.Atan2(2 * xy, xx - yy) / 2);
        LayoutPoint[] turned = [.. points.Select(point => new LayoutPoint((cosine * (point.X - midX)) + (sine * (point.Y - midY)), (cosine * (point.Y - midY)) - (sine * (point.X - midX))))];
        (double mirrorX, double mirrorY) = (turned[0].X > 0 ? -1 : 1, turned[0].Y > 0 ? -1 : 1);
        return [.. turned.Select(point => new LayoutPoint(mirrorX * point.X, mirrorY * point.Y))];
    }
}
