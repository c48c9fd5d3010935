using System.Globalization;
using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Systems.Ties;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using NodaTime;

namespace Entente.Workbench.Pages.Systems;

/// <summary>Which system is asked for.</summary>
public sealed record SystemQuery
{
    private const int LongestWindow = 36_525;
    private const int UsualWindow = 365;

    private static readonly TieThresholds s_usual = new();

    /// <summary>Last day of the window; null for that of the last step.</summary>
    public LocalDate? At { get; init; }

    /// <summary>A step by its number from 0, which the slider asks for; stands before <see cref="At"/>.</summary>
    public int? Bin { get; init; }

    /// <summary>Days that a date looks back on.</summary>
    public int WindowDays { get; init; } = UsualWindow;

    /// <summary>Length of the steps; null for one that suits the span of the study.</summary>
    public BinLength? Step { get; init; }

    /// <summary>Ids of the only actors; all when empty.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Organisations whose members are taken together.</summary>
    public IReadOnlyList<Actor> Blocs { get; init; } = [];

    /// <summary>Coded events, imported ones, or both.</summary>
    public EventOrigin Origin { get; init; } = EventOrigin.All;

    /// <summary>Whether others than organs of states count for states.</summary>
    public bool AllSectors { get; init; }

    /// <summary>Statuses that count.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>What a tie needs to have a sign.</summary>
    public TieThresholds Thresholds { get; init; } = s_usual;

    /// <summary>Only ties of this actor in the table.</summary>
    public string? Actor { get; init; }

    /// <summary>What the table is sorted by.</summary>
    public string Sort { get; init; } = "weight";

    /// <summary>Whose ties, and which reports count.</summary>
    public SystemScope Scope => new()
    {
        Actors = Actors,
        Blocs = Blocs,
        Filter = new RelationFilter
        {
            Statuses = Statuses.Count > 0 ? [.. Statuses] : new RelationFilter().Statuses,
            Sectors = AllSectors ? Enum.GetValues<Sector>() : RelationFilter.Government,
        },
    };

    /// <summary>Everything that the course of the system depends on, as one text.</summary>
    internal string CourseKey => string.Create(CultureInfo.InvariantCulture,
        $"system {WindowDays} {Step} {string.Join(',', Actors)} {string.Join(',', Blocs.Select(bloc => bloc.Id))} {Origin} {AllSectors} {string.Join(',', Statuses)} {Thresholds.LeastEvents} {Thresholds.LeastLean} {Thresholds.LeastSupport}");

    /// <summary>What a request asks for, or EN0001, EN0202 or EN0610.</summary>
    internal static Outcome<SystemQuery> Of(PageQuestion question)
    {
        var values = new QueryValues(question);
        Outcome<Actor[]> blocs = BlocsOf(values, question);
        Outcome<int> window = WindowOf(question);
        var query = new SystemQuery
        {
            Actors = values.Actors("actors"),
            At = values.Day("at", last: true),
            Bin = question.Query("bin") is null ? null : (int)values.Number("bin", 0, 0, 100_000),
            Step = question.Query("step") is null ? null : values.Member("step", BinLength.Month, BinLength.Month, BinLength.Quarter, BinLength.Year),
            Origin = values.Member("origin", EventOrigin.All),
            AllSectors = values.Word("sectors", "government", "all") == "all",
            Statuses = values.Members<EventStatus>("status"),
            Thresholds = new TieThresholds
            {
                LeastEvents = values.Number("min-events", s_usual.LeastEvents, 0, 1000),
                LeastLean = values.Number("min-lean", s_usual.LeastLean, 0, 1),
                LeastSupport = values.Number("min-support", s_usual.LeastSupport, 0, 1),
            },
            Actor = values.Actor("actor"),
            Sort = values.Word("sort", [.. TieSort.Names]),
        };
        return (values.Problem ?? blocs.Problem ?? window.Problem) is { } problem
            ? problem
            : query with { Blocs = blocs.Value, WindowDays = window.Value };
    }

    private static Outcome<int> WindowOf(PageQuestion question)
    {
        if (question.Query("window")?.Trim() is not { } text)
        {
            return UsualWindow;
        }

        return int.TryParse(text.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= LongestWindow
            ? days
            : ProblemCatalogue.UnusableArgument.For($"window={text}", $"this is no number of days from 1 to {LongestWindow}, such as 180d");
    }

    private static Outcome<Actor[]> BlocsOf(QueryValues values, PageQuestion question)
    {
        Actor[] blocs = [.. values.Actors("blocs").Select(id => question.Services.Options.Catalogue.Find(id)!)];
        return blocs.FirstOrDefault(bloc => bloc.Members.Count == 0) is { } alone ? ProblemCatalogue.NoMembers.For(alone.Id) : blocs;
    }
}
