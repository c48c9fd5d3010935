using Entente.Evidence;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Systems;
using Entente.Systems.Course;
using Entente.Systems.Layout;
using Entente.Systems.Ties;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Systems;

/// <summary>Everything of a system that all its steps share: what is known, its course, and where its actors stand.</summary>
internal sealed class SystemDesk
{
    private const int MostActorsDrawn = 60;
    private const int MostSteps = 1200;
    private const int MonthlySpan = 3 * 366;
    private const int QuarterlySpan = 60 * 366;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(6);

    private SystemDesk(SystemQuery query, SystemMaterial material, DayRange told, IReadOnlyList<string> stages, Func<string, string> nameOf)
    {
        (Query, Material, Stages) = (query, material, stages);
        Options = new SystemOptions { Thresholds = query.Thresholds, Threads = Environment.ProcessorCount, BlocStarts = SystemCourse.StartsOfStep };
        Draws = material.Draw(Options.Replicates, Options.Seed);
        BinLength step = query.Step ?? told.Width switch { <= MonthlySpan => BinLength.Month, <= QuarterlySpan => BinLength.Quarter, _ => BinLength.Year };
        Bins = new TimeBins(ReportDays.DayOf(told.First), ReportDays.DayOf(told.Last), step);
        Stage = SystemStage.Of(SystemLayout.Of(material, MostActorsDrawn), nameOf);
        Actors = material.Dyads.SelectMany(dyad => new[] { dyad.Parties.First, dyad.Parties.Second }).Distinct(StringComparer.Ordinal).Count();
    }

    public SystemQuery Query { get; }

    public SystemMaterial Material { get; }

    /// <summary>Versions of the stages that coded the study.</summary>
    public IReadOnlyList<string> Stages { get; }

    public SystemOptions Options { get; }

    public Resampling Draws { get; }

    public TimeBins Bins { get; }

    public SystemStage Stage { get; }

    /// <summary>Number of actors of whom anything is told.</summary>
    public int Actors { get; }

    /// <summary>The steps, each at the end of a bin.</summary>
    public IReadOnlyList<SystemStep> Steps { get; private set; } = [];

    /// <summary>The most points that a tie has at any step: what widths of lines are measured by.</summary>
    public double MostPoints { get; private set; }

    /// <summary>Number of dyads known and ties at all steps: what keeping it costs.</summary>
    public long Weight => Material.Dyads.Count + Steps.Sum(step => (long)step.Snapshot.Ties.Count);

    /// <summary>The desk of a query, or null when nothing is told that counts; EN0001 when it would have too many steps.</summary>
    public static Outcome<SystemDesk?> Of(Study study, SystemQuery query, WorkbenchServices services, CancellationToken stop)
    {
        Outcome<IntensityScale> scale = services.Scale(ScaleKind.Plover);
        if (!scale.Succeeded)
        {
            return scale.Problem;
        }

        SystemMaterial material = study.SystemOf(query.Scope, scale.Value, query.Origin);
        if (material.Days is not { } told)
        {
            return (SystemDesk?)null;
        }

        var desk = new SystemDesk(query, material, told, study.Stages(), services.NameOf);
        if (desk.Bins.Count > MostSteps)
        {
            return ProblemCatalogue.UnusableArgument.For("step", $"the study has {desk.Bins.Count} of these, and at most {MostSteps} are followed", "month, quarter, year");
        }

        desk.Follow(stop);
        stop.ThrowIfCancellationRequested();
        return desk;
    }

    /// <summary>How long one looks for proofs; what is known by then is shown.</summary>
    /// <param name="stop">Ends it sooner.</param>
    public static CancellationTokenSource Patience(CancellationToken stop)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(s_patience);
        return patience;
    }

    private void Follow(CancellationToken stop)
    {
        using CancellationTokenSource patience = Patience(stop);
        Steps = SystemCourse.Of(Material, Draws, Bins, Query.WindowDays, Options, patience.Token).Steps;
        MostPoints = Steps.SelectMany(step => step.Snapshot.Ties).Select(tie => tie.Cooperation + tie.Conflict).DefaultIfEmpty(1).Max();
    }
}
