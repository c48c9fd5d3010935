using System.CommandLine;
using Entente.Events;
using Entente.Problems;
using Entente.Store;
using NodaTime;

namespace Entente.Cli.Commands;

/// <summary>The options that say which events of a study count, and the filter they make.</summary>
internal static class EventFilterOptions
{
    private static readonly Option<string[]> s_with = Actor("--with", "Actor or state that takes part; given twice, both must.");
    private static readonly Option<string[]> s_by = Actor("--by", "Actor or state that acts.");
    private static readonly Option<string[]> s_to = Actor("--to", "Actor or state that receives.");
    private static readonly Option<EventType[]> s_types = SharedOptions.Members<EventType>("--type", "PLOVER types");
    private static readonly Option<EventStatus[]> s_statuses = SharedOptions.Members<EventStatus>("--status", "Statuses");
    private static readonly Option<LocalDate?> s_from = SharedOptions.Day("--from", "Not before this day.");
    private static readonly Option<LocalDate?> s_until = SharedOptions.LastDay("--until", "Not after this day.");
    private static readonly Option<string?> s_place = new("--place") { Description = "State in which, or place at which, it took place.", HelpName = "PLACE" };
    private static readonly Option<string?> s_outside = new("--outside") { Description = "State or place in which it did not take place.", HelpName = "PLACE" };
    private static readonly Option<string?> s_document = new("--document") { Description = "Id of a document.", HelpName = "ID" };
    private static readonly Option<string?> s_outlet = new("--outlet") { Description = "Part of an outlet's name.", HelpName = "TEXT" };
    private static readonly Option<double?> s_confidence = SharedOptions.Confidence();
    private static readonly Option<ReviewFilter> s_review = SharedOptions.Member<ReviewFilter>("--review", "Events by what people decided on them in the workbench");
    private static readonly Option<bool> s_originals = new("--originals") { Description = "Leave out documents that copy another." };
    private static readonly Option<int?> s_limit = SharedOptions.Limit();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All { get; } =
        [s_with, s_by, s_to, s_types, s_statuses, s_from, s_until, s_place, s_outside, s_document, s_outlet, s_confidence, s_review, s_originals, s_limit];

    /// <summary>What is asked for, or EN0202 with the nearest names.</summary>
    public static Outcome<EventFilter> Of(ParseResult parsed)
    {
        Outcome<string[]> with = ActorIds.Resolve(parsed.GetValue(s_with));
        Outcome<string[]> by = ActorIds.Resolve(parsed.GetValue(s_by));
        Outcome<string[]> to = ActorIds.Resolve(parsed.GetValue(s_to));
        if ((with.Problem ?? by.Problem ?? to.Problem) is { } problem)
        {
            return problem;
        }

        return new EventFilter
        {
            With = with.Value,
            By = by.Value,
            To = to.Value,
            Types = parsed.GetValue(s_types) ?? [],
            Statuses = parsed.GetValue(s_statuses) ?? [],
            From = parsed.GetValue(s_from),
            Until = parsed.GetValue(s_until),
            Place = PlaceOf(parsed.GetValue(s_place)),
            Outside = PlaceOf(parsed.GetValue(s_outside)),
            Document = parsed.GetValue(s_document),
            Outlet = parsed.GetValue(s_outlet),
            Confidence = parsed.GetValue(s_confidence),
            Review = parsed.GetValue(s_review),
            WithoutCopies = parsed.GetValue(s_originals),
            Limit = parsed.GetValue(s_limit),
        };
    }

    // A place need not be known: without the catalogue it is looked for as it is written.
    private static string? PlaceOf(string? text) => text is not null && Workshop.Catalogue is { Succeeded: true } catalogue ? PlaceName.Resolve(text, catalogue.Value) : text;

    private static Option<string[]> Actor(string name, string description) => new(name)
    {
        Description = description + " An id (RUS, taliban) or a name.",
        HelpName = "ACTOR",
    };
}
