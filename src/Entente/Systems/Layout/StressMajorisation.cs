using System.Numerics;

namespace Entente.Systems.Layout;

/// <summary>Moves points until their distances are as near to the targets as they get.</summary>
/// <remarks>
/// The stress <c>Σ w(i,j) (|x(i) − x(j)| − d(i,j))²</c> is lowered by SMACOF (de Leeuw 1977) in its localised form (Gansner, Koren and North 2004, equation 11): one point after the other moves to
/// <c>x(i) = Σ w(i,j) (x(j) + d(i,j) (x(i) − x(j)) / |x(i) − x(j)|) / Σ w(i,j)</c>. No step raises the stress. Several starts are tried and the one that ends lowest is taken.
/// </remarks>
internal sealed class StressMajorisation(int count, SignedTargets targets)
{
    private const int MostSweeps = 120;
    private const double LeastGain = 1e-5;
    private const double Coincident = 1e-9;

    /// <summary>The best of some starts, the first a circle in the order of the points, the others drawn from the seed.</summary>
    public LayoutPoint[] Best(int starts, int seed)
    {
        (LayoutPoint[] Points, double Stress) best = ([], double.PositiveInfinity);
        for (int start = 0; start < starts; start++)
        {
            LayoutPoint[] points = start == 0 ? Circle() : Scattered(unchecked(((uint)seed * 7919u) + (uint)start));
            double stress = Lower(points);
            if (stress < best.Stress)
            {
                best = (points, stress);
            }
        }

        return best.Points;
    }

    private double Lower(LayoutPoint[] points)
    {
        double stress = Stress(points);
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            for (int point = 0; point < count; point++)
            {
                points[point] = Moved(points, point);
            }

            double lowered = Stress(points);
            if (stress - lowered <= LeastGain * stress)
            {
                return lowered;
            }

            stress = lowered;
        }

        return stress;
    }

    private LayoutPoint Moved(LayoutPoint[] points, int point)
    {
        (double x, double y, double weights) = (0, 0, 0);
        LayoutPoint here = points[point];
        for (int other = 0; other < count; other++)
        {
            if (other == point)
            {
                continue;
            }

            LayoutPoint there = points[other];
            double apart = Math.Max(Coincident, here.To(there));
            double weight = targets.Weight(point, other);
            double pull = targets.Distance(point, other) / apart;
            x += weight * (there.X + (pull * (here.X - there.X)));
            y += weight * (there.Y + (pull * (here.Y - there.Y)));
            weights += weight;
        }

        return weights > 0 ? new LayoutPoint(x / weights, y / weights) : here;
    }

    private double Stress(LayoutPoint[] points)
    {
        double stress = 0;
        for (int one = 0; one < count; one++)
        {
            for (int other = one + 1; other < count; other++)
            {
                double off = points[one].To(points[other]) - targets.Distance(one, other);
                stress += targets.Weight(one, other) * off * off;
            }
        }

        return stress;
    }

    private LayoutPoint[] Circle() =>
        [.. Enumerable.Range(0, count).Select(point => new LayoutPoint(Math.Cos(2 * Math.PI * point / count), Math.Sin(2 * Math.PI * point / count)))];

    private LayoutPoint[] Scattered(uint seed)
    {
        double side = Math.Sqrt(count);
        uint state = (seed * 2_654_435_769u) | 1u;
        return [.. Enumerable.Range(0, count).Select(_ => new LayoutPoint(side * Next(), side * Next()))];

        // Xorshift (Marsaglia 2003): the same on every machine and every version.
        double Next()
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return BitOperations.RotateLeft(state, 7) / (double)uint.MaxValue;
        }
    }
}
