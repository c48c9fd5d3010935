using Entente.Evidence;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Systems;
using Entente.Systems.Course;
using Entente.Systems.Ties;
using Entente.Workbench.Addresses;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using NodaTime;

namespace Entente.Workbench.Pages.Systems;

/// <summary>What the page of the system shows: the signed network at one date of its course.</summary>
public sealed record SystemSheet
{
    /// <summary>What was asked.</summary>
    public required SystemQuery Query { get; init; }

    /// <summary>The names of the steps of the course, in order of time; none when nothing is told.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>The step shown, from 0.</summary>
    public int Place { get; init; }

    /// <summary>How long steps are.</summary>
    public BinLength StepLength { get; init; }

    /// <summary>The system; null when nothing is told.</summary>
    public SystemView? System { get; init; }

    /// <summary>What it comes to, in sentences.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>It tie by tie, in sentences.</summary>
    public IReadOnlyList<string> Story { get; init; } = [];

    /// <summary>Every tie of the window.</summary>
    public IReadOnlyList<TieRow> Ties { get; init; } = [];

    /// <summary>The letter of each bloc.</summary>
    public IReadOnlyList<string> Letters { get; init; } = [];

    /// <summary>Ties that came, went or turned since the step before; null at the first step.</summary>
    public IReadOnlyList<TieChange>? Changes { get; init; }

    /// <summary>The network as it is drawn.</summary>
    public NetworkDrawing? Drawing { get; init; }

    /// <summary>How many actors are told of but not drawn, since others are told of more.</summary>
    public int ActorsNotDrawn { get; init; }

    /// <summary>Where the steps come from.</summary>
    internal SystemDesk? Desk { get; init; }

    /// <summary>Days of the window.</summary>
    public DayRange Window => System!.Snapshot.Window;

    /// <summary>The ties that the table shows, in its order.</summary>
    public IEnumerable<TieRow> Shown => TieSort.Sorted(Ties.Where(row => Query.Actor is not { } actor || row.Tie.Parties.First == actor || row.Tie.Parties.Second == actor), Query.Sort);

    /// <summary>The address of another step.</summary>
    public Address StepAt(Address here, int place) =>
        here.With("bin", null).With("at", AtOf(Desk!.Bins[place], StepLength));

    /// <summary>Reads it, or EN0001.</summary>
    internal static Outcome<SystemSheet> Of(PageQuestion question)
    {
        Outcome<SystemQuery> query = SystemQuery.Of(question);
        if (!query.Succeeded)
        {
            return query.Problem;
        }

        WorkbenchServices services = question.Services;
        Outcome<SystemDesk?> desk = services.Memo.Get<DeskAnswer>(query.Value.CourseKey, () => new(SystemDesk.Of(question.Study, query.Value, services, question.Stop)), answer => answer.Desk.Succeeded ? answer.Desk.Value?.Weight ?? 1 : 1).Desk;
        if (!desk.Succeeded || desk.Value is not { } found)
        {
            return !desk.Succeeded ? desk.Problem : IsShown(question) ? new SystemSheet { Query = query.Value } : ProblemCatalogue.NothingInWindow.For("the study", available: "no event between two of these actors");
        }

        (int place, int last) = At(query.Value, found);
        SystemSheet sheet = services.Memo.Get((query.Value.CourseKey, last), () => Measure(query.Value, found, place, last, question), made => made.Ties.Count);
        return sheet with { Query = query.Value };
    }

    // A page or a record can say that there is nothing; a network cannot.
    private static bool IsShown(PageQuestion question) => question.Format == PageFormat.Html || question.Format == PageFormat.Json;

    private static (int Place, int Last) At(SystemQuery query, SystemDesk desk)
    {
        if (query.Bin is { } bin)
        {
            int asked = Math.Min(bin, desk.Bins.Count - 1);
            return (asked, desk.Bins[asked].Last);
        }

        if (query.At is not { } day)
        {
            return (desk.Bins.Count - 1, desk.Bins[desk.Bins.Count - 1].Last);
        }

        int last = ReportDays.NumberOf(day);
        return (Math.Clamp(desk.Bins.At(last), 0, desk.Bins.Count - 1), last);
    }

    private static SystemSheet Measure(SystemQuery query, SystemDesk desk, int place, int last, PageQuestion question)
    {
        Func<string, string> nameOf = question.Services.NameOf;
        SystemStep step = desk.Steps[place];
        SystemSnapshot snapshot = step.Snapshot;
        if (snapshot.Window.Last != last)
        {
            using var timeline = new SystemTimeline(desk.Material, desk.Draws, desk.Options.Thresholds);
            snapshot = timeline.MoveTo(new DayRange(last - query.WindowDays + 1, last));
        }

        using CancellationTokenSource patience = SystemDesk.Patience(question.Stop);
        var view = SystemView.Of(snapshot, desk.Options, patience.Token);
        question.Stop.ThrowIfCancellationRequested();
        string[] letters = view.Balance is { } balance ? BlocLetters.Of(balance, step) : [];
        TieRow[] rows = TieRowReader.Read(desk, view, place, nameOf);
        return new SystemSheet
        {
            Query = query,
            Desk = desk,
            Steps = [.. Enumerable.Range(0, desk.Bins.Count).Select(bin => BinName.Of(desk.Bins[bin], desk.Bins.Length))],
            Place = place,
            StepLength = desk.Bins.Length,
            System = view,
            Words = snapshot.Ties.Count == 0 ? [$"Nothing is told of two of these actors in the {DaysOf(snapshot.Window)}."] : SystemWords.Of(view, nameOf),
            Story = snapshot.Ties.Count == 0 ? [] : SystemStory.Of(desk.Material, desk.Draws, view, desk.Options, nameOf),
            Ties = rows,
            Letters = letters,
            Changes = place == 0 ? null : TieChange.Between(desk.Steps[place - 1].Snapshot, snapshot),
            Drawing = SystemDrawing.Of(desk, view, rows, letters, nameOf),
            ActorsNotDrawn = desk.Actors - desk.Stage.Places.Count,
        };
    }

    private static string DaysOf(DayRange window) => $"{Workbench.Layout.Words.Count(window.Width, "day")} to {Workbench.Layout.Words.Day(ReportDays.DayOf(window.Last))}";

    private static string AtOf(DayRange days, BinLength length)
    {
        LocalDate last = ReportDays.DayOf(days.Last);
        return length == BinLength.Year ? $"{last.Year:0000}" : $"{last.Year:0000}-{last.Month:00}";
    }

    // Also that there is none is kept.
    private sealed record DeskAnswer(Outcome<SystemDesk?> Desk);
}
