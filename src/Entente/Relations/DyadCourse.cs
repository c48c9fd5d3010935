namespace Entente.Relations;

/// <summary>What is told of a dyad in some days, summed.</summary>
/// <param name="Cooperation">Points of cooperation, at least 0.</param>
/// <param name="Conflict">Points of conflict, at least 0.</param>
/// <param name="Events">Distinct events; one whose day is not known counts with the share of its days that lie there.</param>
/// <param name="Reports">Reports of them, likewise.</param>
public readonly record struct DyadSum(double Cooperation, double Conflict, double Events, double Reports)
{
    /// <summary>Cooperation less conflict.</summary>
    public double Net => Cooperation - Conflict;

    /// <summary>Both together.</summary>
    public DyadSum Plus(DyadSum other) => new(Cooperation + other.Cooperation, Conflict + other.Conflict, Events + other.Events, Reports + other.Reports);
}

/// <summary>Where an axis of a dyad turned last.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Days">The first bin of the new footing.</param>
/// <param name="IsRise">Whether there is more of it since.</param>
public sealed record DyadTurn(RelationAxis Axis, DayRange Days, bool IsRise);

/// <summary>A dyad over bins: plain sums, without memory and without bands.</summary>
public sealed class DyadCourse
{
    internal DyadCourse(DyadParties parties, TimeBins bins, IReadOnlyList<DyadSum?> sums, DyadSum total)
    {
        Parties = parties;
        Bins = bins;
        Sums = sums;
        Total = total;
    }

    /// <summary>Whose, in order of their ids.</summary>
    public DyadParties Parties { get; }

    /// <summary>The bins, the same for all dyads of a question.</summary>
    public TimeBins Bins { get; }

    /// <summary>A sum a bin; null where nothing is told of either party, with whomever: silence is not peace.</summary>
    public IReadOnlyList<DyadSum?> Sums { get; }

    /// <summary>All bins together, also what falls into such without coverage.</summary>
    public DyadSum Total { get; }

    /// <summary>Mean net points a covered bin of the later half of the covered bins less that of the earlier half; 0 with fewer than two.</summary>
    public double Change
    {
        get
        {
            DyadSum[] covered = [.. Covered()];
            int half = covered.Length / 2;
            return half == 0 ? 0 : covered[^half..].Average(sum => sum.Net) - covered[..half].Average(sum => sum.Net);
        }
    }

    /// <summary>Where an axis turned last, found as <see cref="TurningPointFinder"/> finds it, without resampling; null when neither did.</summary>
    public DyadTurn? LastTurn()
    {
        int[] places = [.. Enumerable.Range(0, Sums.Count).Where(bin => Sums[bin] is not null)];
        DyadSum[] covered = [.. Covered()];
        return new[] { RelationAxis.Cooperation, RelationAxis.Conflict }.Select(axis => LastTurn(axis, places, covered)).OfType<DyadTurn>().MaxBy(turn => turn.Days.First);
    }

    private DyadTurn? LastTurn(RelationAxis axis, int[] places, DyadSum[] covered)
    {
        double[] flow = [.. covered.Select(sum => axis == RelationAxis.Cooperation ? sum.Cooperation : sum.Conflict)];
        IReadOnlyList<int> changes = Pelt.Changes([.. flow.Select(Math.Sqrt)]);
        if (changes.Count == 0)
        {
            return null;
        }

        int before = changes.Count > 1 ? changes[^2] : 0;
        return new(axis, Bins[places[changes[^1]]], flow[changes[^1]..].Average() > flow[before..changes[^1]].Average());
    }

    private IEnumerable<DyadSum> Covered() => Sums.OfType<DyadSum>();
}

/// <summary>All dyads over the same bins.</summary>
/// <param name="Bins">The bins; null when there are no dyads.</param>
/// <param name="Dyads">The dyads with events in them, by number of events, most first, then by ids.</param>
/// <param name="Earlier">Number of events before the bins that were left out because they are few and far from the others; 0 when the first day was given.</param>
public sealed record DyadCourses(TimeBins? Bins, IReadOnlyList<DyadCourse> Dyads, double Earlier)
{
    /// <summary>No dyad at all.</summary>
    public static DyadCourses None { get; } = new(null, [], 0);
}
