using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Actors;
using Entente.Events;
using Entente.Problems;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;
using NodaTime;

namespace Entente.Cli.Commands;

/// <summary>How the actors of a system are taken.</summary>
internal enum SystemUnit
{
    /// <summary>Each state by itself.</summary>
    State,
    /// <summary>Members of the blocs named together.</summary>
    Bloc,
}

/// <summary>How far apart the steps of a course are.</summary>
internal enum SystemStepLength
{
    /// <summary>A calendar month.</summary>
    Month,
    /// <summary>A quarter of a year.</summary>
    Quarter,
    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>The options of <c>entente system</c> that say what is measured, and what they ask for.</summary>
internal sealed record SystemRequest
{
    private const int LongestWindow = 36_525;
    private const int MostSamples = 100_000;
    private const double MostSeconds = 1_000_000;

    private static readonly SystemOptions s_defaults = new();
    private static readonly Option<LocalDate?> s_at = SharedOptions.LastDay("--at", "The date; the last of which anything is told when left out.");
    private static readonly Option<LocalDate?> s_from = SharedOptions.Day("--from", "First day of a course, instead of --at.");
    private static readonly Option<LocalDate?> s_to = SharedOptions.LastDay("--to", "Last day of the course.");
    private static readonly Option<SystemStepLength> s_step = SharedOptions.Member<SystemStepLength>("--step", "How far apart the steps of a course are");
    private static readonly Option<int> s_window = Window("--window", "Days that a date looks back on, the date included.");
    private static readonly Option<SystemUnit> s_by = SharedOptions.Member<SystemUnit>("--by", "Take states by themselves or by the blocs named with --blocs");
    private static readonly Option<string[]> s_blocs = Names("--blocs", "Organisations whose members are taken together, such as nato csto; a member of several belongs to the first.");
    private static readonly Option<string[]> s_actors = Names("--actors", "Only these states and actors; all when left out.");
    private static readonly Option<EventStatus[]> s_statuses = SharedOptions.Members<EventStatus>("--status", "Statuses that count; actual and ongoing when left out");
    private static readonly Option<SectorChoice> s_sectors = SharedOptions.Member<SectorChoice>("--sectors", "Who counts for a state");
    private static readonly Option<double> s_confidence = Number("--min-confidence", "Least confidence of a report, 0 to 1.", "X", 0, value => value is >= 0 and <= 1, "must be from 0 to 1");
    private static readonly Option<double> s_events = Number("--min-events", "Least number of events for a sign.", "N", s_defaults.Thresholds.LeastEvents, value => value >= 0, "must not be below 0");
    private static readonly Option<double> s_lean = Number("--min-lean", "Least lean to one axis for a sign, 0 to 1.", "X", s_defaults.Thresholds.LeastLean, value => value is >= 0 and <= 1, "must be from 0 to 1");
    private static readonly Option<double> s_support = Number("--min-support", "Least share of resamplings with the same sign, 0 to 1.", "X", s_defaults.Thresholds.LeastSupport, value => value is >= 0 and <= 1, "must be from 0 to 1");
    private static readonly Option<int> s_replicates = Whole("--replicates", "Resamplings of documents and sources.", s_defaults.Replicates, 0);
    private static readonly Option<int> s_shuffles = Whole("--shuffles", "Shuffled networks that balancers are held against.", s_defaults.Shuffles, 1);
    private static readonly Option<int> s_seed = new("--seed") { Description = "Where chance starts; the same seed gives the same figures.", DefaultValueFactory = _ => s_defaults.Seed, HelpName = "N" };
    private static readonly Option<int> s_threads = SharedOptions.Threads();
    private static readonly Option<double> s_limit = Number("--limit", "Seconds to spend on frustration indices; bounds are printed when they are over.", "SECONDS", 120, value => value is > 0 and <= MostSeconds, $"must be over 0 and at most {MostSeconds:0}");

    /// <summary>The scale of intensity.</summary>
    public static Option<ScaleKind> Scale { get; } = SharedOptions.Member<ScaleKind>("--scale", "Scores of acts");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        s_at, s_window, s_from, s_to, s_step, s_by, s_blocs, s_actors, s_events, s_lean, s_support, s_statuses, s_sectors, Scale, s_confidence, s_replicates, s_shuffles, s_seed, s_limit, s_threads,
    ];

    /// <summary>Whose ties, and which reports count.</summary>
    public required SystemScope Scope { get; init; }

    /// <summary>How to measure.</summary>
    public required SystemOptions Options { get; init; }

    /// <summary>Days that a date looks back on.</summary>
    public required int WindowDays { get; init; }

    /// <summary>The date, if one was given.</summary>
    public LocalDate? At { get; init; }

    /// <summary>First day of the course, if one was given.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day of the course, if one was given.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Length of its steps.</summary>
    public BinLength Step { get; init; }

    /// <summary>The most time to spend on frustration indices.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>Whether a course is asked for rather than a date.</summary>
    public bool IsCourse => From is not null || To is not null;

    /// <summary>What is asked for, or EN0001, EN0202, EN0608 or EN0610.</summary>
    public static Outcome<SystemRequest> Of(ParseResult parsed)
    {
        Outcome<string[]> actors = ActorIds.Resolve(parsed.GetValue(s_actors));
        Outcome<Actor[]> blocs = BlocsOf(parsed);
        if ((actors.Problem ?? blocs.Problem ?? Conflict(parsed)) is { } problem)
        {
            return problem;
        }

        return new SystemRequest
        {
            Scope = new SystemScope { Actors = actors.Value, Blocs = blocs.Value, Filter = FilterOf(parsed) },
            Options = OptionsOf(parsed),
            WindowDays = parsed.GetValue(s_window),
            At = parsed.GetValue(s_at),
            From = parsed.GetValue(s_from),
            To = parsed.GetValue(s_to),
            Step = parsed.GetValue(s_step) switch { SystemStepLength.Quarter => BinLength.Quarter, SystemStepLength.Year => BinLength.Year, _ => BinLength.Month },
            Limit = TimeSpan.FromSeconds(parsed.GetValue(s_limit)),
        };
    }

    private static Problem? Conflict(ParseResult parsed)
    {
        (LocalDate? at, LocalDate? from, LocalDate? to) = (parsed.GetValue(s_at), parsed.GetValue(s_from), parsed.GetValue(s_to));
        if (at is not null && (from ?? to) is not null)
        {
            return ProblemCatalogue.UnusableArgument.For("--at", "it asks for a date, --from and --to for a course; give one of them");
        }

        if (parsed.GetValue(s_by) == SystemUnit.Bloc != parsed.GetValue(s_blocs) is { Length: > 0 })
        {
            return ProblemCatalogue.UnusableArgument.For("--by", "--by bloc and --blocs go together: name the organisations whose members are to be taken together");
        }

        return from > to ? ProblemCatalogue.EmptyWindow.For(string.Create(CultureInfo.InvariantCulture, $"from {from:uuuu-MM-dd} to {to:uuuu-MM-dd}")) : null;
    }

    private static Outcome<Actor[]> BlocsOf(ParseResult parsed)
    {
        Outcome<string[]> ids = ActorIds.Resolve(parsed.GetValue(s_blocs));
        if (!ids.Succeeded || ids.Value.Length == 0)
        {
            return ids.Succeeded ? Array.Empty<Actor>() : ids.Problem;
        }

        Actor[] blocs = [.. ids.Value.Select(id => Workshop.Catalogue.Value.Find(id)!)];
        return blocs.FirstOrDefault(bloc => bloc.Members.Count == 0) is { } alone ? ProblemCatalogue.NoMembers.For(alone.Id) : blocs;
    }

    private static RelationFilter FilterOf(ParseResult parsed) => new()
    {
        Statuses = parsed.GetValue(s_statuses) is { Length: > 0 } statuses ? statuses : new RelationFilter().Statuses,
        Sectors = parsed.GetValue(s_sectors) == SectorChoice.All ? Enum.GetValues<Sector>() : RelationFilter.Government,
        LeastConfidence = parsed.GetValue(s_confidence),
    };

    private static SystemOptions OptionsOf(ParseResult parsed) => new()
    {
        Thresholds = new TieThresholds { LeastEvents = parsed.GetValue(s_events), LeastLean = parsed.GetValue(s_lean), LeastSupport = parsed.GetValue(s_support) },
        Replicates = parsed.GetValue(s_replicates),
        Shuffles = parsed.GetValue(s_shuffles),
        Seed = parsed.GetValue(s_seed),
        Threads = parsed.GetValue(s_threads),
    };

    /// <summary>A number of days, one year if not given.</summary>
    public static Option<int> Window(string name, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => 365,
        HelpName = "DAYS",
        CustomParser = result => ParseWindow(result.Tokens[^1].Value, result),
    };

    private static int ParseWindow(string text, ArgumentResult result)
    {
        if (int.TryParse(text.EndsWith('d') ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= LongestWindow)
        {
            return days;
        }

        result.AddError($"'{text}' is not a number of days from 1 to {LongestWindow} such as 365d");
        return 0;
    }

    private static Option<string[]> Names(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true, HelpName = "NAME" };

    private static Option<int> Whole(string name, string description, int fallback, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => fallback, HelpName = "N" };
        option.Validators.Add(result => SharedOptions.RequireNumber(result, value => value >= least && value <= MostSamples, $"must be from {least} to {MostSamples}"));
        return option;
    }

    private static Option<double> Number(string name, string description, string help, double fallback, Func<double, bool> holds, string rule)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => fallback, HelpName = help };
        option.Validators.Add(result => SharedOptions.RequireNumber(result, holds, rule));
        return option;
    }
}
