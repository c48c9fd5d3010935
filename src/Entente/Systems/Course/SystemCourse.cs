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
    /// <summary>Beginnings of the search for blocs at each step, its first and last too, so that one date has one answer.</summary>
    public const int StartsOfStep = 6;

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
        options = options with { BlocStarts = Math.Min(options.BlocStarts, StartsOfStep) };
        SystemSnapshot[] snapshots = Snapshots(material, resampling, bins, window, options.Thresholds);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
        var changes = new IReadOnlyList<TieChange>[snapshots.Length];
        Parallel.For(0, changes.Length, parallel, place => changes[place] = place == 0 ? [] : TieChange.Between(snapshots[place - 1], snapshots[place]));
        // The same ties are in the same balance. Others are measured anew, each for itself, so that a step is what starting there gives.
        var measured = new (FrustrationIndex? Frustration, BlocPartition? Blocs)[snapshots.Length];
        Parallel.For(0, measured.Length, parallel, place =>
        {
            if (snapshots[place].Network is { } network && (place == 0 || changes[place].Count > 0))
            {
                measured[place] = Measure(network, options, stop);
            }
        });
        var tracker = new BlocTracker();
        var steps = new List<SystemStep>();
        for (int place = 0; place < snapshots.Length; place++)
        {
            steps.Add(StepTo(snapshots[place], steps.Count == 0 ? null : steps[^1], measured[place], changes[place], tracker));
        }

        SystemSnapshot begin = (steps.Find(step => step.Frustration is not null) ?? steps[0]).Snapshot;
        var views = new SystemView[2];
        Parallel.For(0, views.Length, parallel, place => views[place] = SystemView.Of(place == 0 ? begin : steps[^1].Snapshot, options, stop));
        return new(steps, views[0], views[1], BalancerMove.Between(views[0], views[1]));
    }

    private static SystemSnapshot[] Snapshots(SystemMaterial material, Resampling resampling, TimeBins bins, int window, TieThresholds thresholds)
    {
        using var timeline = new SystemTimeline(material, resampling, thresholds);
        var snapshots = new SystemSnapshot[bins.Count];
        for (int bin = 0; bin < bins.Count; bin++)
        {
            snapshots[bin] = timeline.MoveTo(new DayRange(bins[bin].Last - window + 1, bins[bin].Last));
        }

        return snapshots;
    }

    private static (FrustrationIndex, BlocPartition) Measure(SignedNetwork network, SystemOptions options, CancellationToken stop)
    {
        var settings = new FrustrationSettings { Seed = options.Seed, MostPartitions = 1, CountsPartitions = false };
        FrustrationIndex frustration = FrustrationSolver.Solve(network, settings, null, stop);
        return (frustration, BalanceMeasure.BlocsOf(network, frustration, new BlocSettings { Seed = options.Seed, MostStarts = options.BlocStarts }, stop)[^1]);
    }

    private static SystemStep StepTo(
        SystemSnapshot snapshot, SystemStep? before, (FrustrationIndex? Frustration, BlocPartition? Blocs) measured, IReadOnlyList<TieChange> changes, BlocTracker tracker) =>
        (snapshot.Network, measured) switch
        {
            (null, _) => new(snapshot, null, null, [], [], changes),
            ({ } network, ({ } frustration, { } blocs)) => new(snapshot, frustration, blocs, tracker.Follow(network, blocs), BlocDistance.Of(network, blocs), changes),
            _ => before! with { Snapshot = snapshot, Changes = changes },
        };
}
