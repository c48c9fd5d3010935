using Entente.Relations;
using Entente.Systems.Balance;
using Entente.Systems.Balancers;
using Entente.Systems.Frustration;
using Entente.Systems.Ties;

namespace Entente.Systems.Course;

/// <summary>A system step by step, with everything measured of its first and last.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="First">The first step with a signed tie, measured in full.</param>
/// <param name="Last">The last step, measured in full.</param>
/// <param name="Moves">How each actor moved from the one to the other.</param>
public sealed record SystemCourse(IReadOnlyList<SystemStep> Steps, SystemView First, SystemView Last, IReadOnlyList<BalancerMove> Moves)
{
    // Blocs of a step are found from fewer starts than those of a single date.
    private const int StartsOfStep = 10;

    /// <summary>Follows a system.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="resampling">Draws from its documents.</param>
    /// <param name="bins">The steps; each stands for the last day of its bin.</param>
    /// <param name="window">Days that each looks back on, at least 1.</param>
    /// <param name="options">How to measure.</param>
    /// <param name="stop">Ends searches for frustration indices; the bounds known then are given.</param>
    public static SystemCourse Of(SystemMaterial material, Resampling resampling, TimeBins bins, int window, SystemOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(bins);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        var timeline = new SystemTimeline(material, resampling, options.Thresholds);
        var tracker = new BlocTracker();
        var steps = new List<SystemStep>();
        for (int bin = 0; bin < bins.Count; bin++)
        {
            SystemSnapshot snapshot = timeline.MoveTo(new DayRange(bins[bin].Last - window + 1, bins[bin].Last));
            steps.Add(StepTo(snapshot, steps.Count == 0 ? null : steps[^1], tracker, options, stop));
        }

        SystemView first = SystemView.Of((steps.Find(step => step.Frustration is not null) ?? steps[0]).Snapshot, options, stop);
        SystemView last = SystemView.Of(steps[^1].Snapshot, options, stop);
        return new(steps, first, last, BalancerMove.Between(first, last));
    }

    private static SystemStep StepTo(SystemSnapshot snapshot, SystemStep? before, BlocTracker tracker, SystemOptions options, CancellationToken stop)
    {
        IReadOnlyList<TieChange> changes = before is null ? [] : TieChange.Between(before.Snapshot, snapshot);
        if (snapshot.Network is not { } network)
        {
            return new(snapshot, null, null, [], [], changes);
        }

        // The same ties are in the same balance.
        if (before is { Frustration: not null } && changes.Count == 0)
        {
            return before with { Snapshot = snapshot, Changes = changes };
        }

        FrustrationIndex frustration = FrustrationSolver.Solve(network, new FrustrationSettings { Seed = options.Seed, Threads = options.Threads, MostPartitions = 1 }, null, stop);
        BlocPartition blocs = BalanceMeasure.BlocsOf(network, frustration, new BlocSettings { Seed = options.Seed, MostStarts = StartsOfStep }, stop)[^1];
        return new(snapshot, frustration, blocs, tracker.Follow(network, blocs), BlocDistance.Of(network, blocs), changes);
    }
}
