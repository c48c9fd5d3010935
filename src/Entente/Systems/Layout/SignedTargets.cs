namespace Entente.Systems.Layout;

/// <summary>How far any two actors should stand from each other, and how much that matters.</summary>
/// <remarks>
/// <para>Of a tie with the lean <c>s</c>, −1 to 1, and the strength <c>m</c>: <c>d = near + (far − near)(1 − s) / 2</c> with near 1 and far 3, and the weight
/// <c>w = (½ + ½ log(1 + m) / log(1 + max m)) / d²</c>: that of stress (Kamada and Kawai 1989), halved for what is told of least.</para>
/// <para>Two that nothing is told of: the length of the shortest path over friendly ties (those with <c>s &gt; 0</c>), not under 1.5 and not over 2.6, which also stands where there is no
/// path; the weight is a tenth of <c>1 / d²</c>, so that they stand where their ties leave them. That foes get a distance of their own rather than a negative
/// force keeps the stress bounded (compare Kermarrec and Moin 2011, who draw foes apart by an energy).</para>
/// </remarks>
internal sealed class SignedTargets
{
    private const double Near = 1;
    private const double Far = 3;
    private const double LeastUntied = 1.5;
    private const double MostUntied = 2.6;
    private const double UntiedWeight = 0.1;

    private readonly int _count;
    private readonly double[] _distances;
    private readonly double[] _weights;

    public SignedTargets(int count, IReadOnlyCollection<(int One, int Other, double Lean, double Strength)> ties)
    {
        _count = count;
        _distances = new double[count * count];
        _weights = new double[count * count];
        Array.Fill(_distances, double.PositiveInfinity);
        foreach (var tie in ties.Where(tie => tie.Lean > 0))
        {
            Set(_distances, tie.One, tie.Other, DistanceAt(tie.Lean));
        }

        ShortestPaths();
        for (int pair = 0; pair < _distances.Length; pair++)
        {
            _distances[pair] = Math.Clamp(_distances[pair], LeastUntied, MostUntied);
            _weights[pair] = UntiedWeight / (_distances[pair] * _distances[pair]);
        }

        double most = Math.Log(1 + ties.Select(tie => tie.Strength).DefaultIfEmpty(0).Max());
        foreach ((int one, int other, double lean, double strength) in ties)
        {
            double distance = DistanceAt(lean);
            Set(_distances, one, other, distance);
            Set(_weights, one, other, (0.5 + (most > 0 ? 0.5 * Math.Log(1 + strength) / most : 0.5)) / (distance * distance));
        }
    }

    public double Distance(int one, int other) => _distances[(one * _count) + other];

    public double Weight(int one, int other) => _weights[(one * _count) + other];

    private static double DistanceAt(double lean) => Near + ((Far - Near) * (1 - lean) / 2);

    private void Set(double[] matrix, int one, int other, double value) => matrix[(one * _count) + other] = matrix[(other * _count) + one] = value;

    // Floyd and Warshall.
    private void ShortestPaths()
    {
        for (int over = 0; over < _count; over++)
        {
            for (int from = 0; from < _count; from++)
            {
                double first = _distances[(from * _count) + over];
                if (double.IsPositiveInfinity(first) || from == over)
                {
                    continue;
                }

                for (int to = 0; to < _count; to++)
                {
                    ref double known = ref _distances[(from * _count) + to];
                    known = Math.Min(known, first + _distances[(over * _count) + to]);
                }
            }
        }
    }
}
