using System.CommandLine;
using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Events;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;
using NodaTime;

namespace Entente.Cli.Commands;

/// <summary><c>entente events</c>: what a study holds, filtered.</summary>
internal static class EventsCommand
{
    private static readonly Option<string[]> s_with = Actor("--with", "Actor or state that takes part; given twice, both must.");
    private static readonly Option<string[]> s_by = Actor("--by", "Actor or state that acts.");
    private static readonly Option<string[]> s_to = Actor("--to", "Actor or state that receives.");
    private static readonly Option<EventType[]> s_types = SharedOptions.Members<EventType>("--type", "PLOVER types");
    private static readonly Option<EventStatus[]> s_statuses = SharedOptions.Members<EventStatus>("--status", "Statuses");
    private static readonly Option<LocalDate?> s_from = SharedOptions.Day("--from", "Not before this day.");
    private static readonly Option<LocalDate?> s_until = SharedOptions.LastDay("--until", "Not after this day.");
    private static readonly Option<string?> s_document = new("--document") { Description = "Id of a document.", HelpName = "ID" };
    private static readonly Option<string?> s_outlet = new("--outlet") { Description = "Part of an outlet's name.", HelpName = "TEXT" };
    private static readonly Option<double?> s_confidence = SharedOptions.Confidence();
    private static readonly Option<ReviewFilter> s_review = SharedOptions.Member<ReviewFilter>("--review", "Events by what people decided on them in the workbench");
    private static readonly Option<bool> s_originals = new("--originals") { Description = "Leave out documents that copy another." };
    private static readonly Option<bool> s_distinct = new("--distinct") { Description = "One row an event, however many reports tell it, with reports and independent sources counted." };
    private static readonly Option<EventOrigin> s_origin = SharedOptions.Member<EventOrigin>("--origin", "Events coded from documents, imported from other data sets, or all by day");
    private static readonly Option<int?> s_limit = SharedOptions.Limit();
    private static readonly Option<string> s_study = SharedOptions.Study();
    private static readonly Option<EventFormat> s_format = SharedOptions.Member<EventFormat>("--format", "How to print", "-f");

    public static Command Create()
    {
        var command = new Command("events",
            """
            Lists the events of a study: date, who, what, whom, status, and the sentence that says so.

            Example:
              entente events --study asia.entente --with RUS --with PAK --from 2021 --format jsonl
              entente events --study asia.entente --distinct
              entente events --study world.entente --origin imported --with RUS --with UKR --until 2014
            """)
        {
            s_study, s_with, s_by, s_to, s_types, s_statuses, s_from, s_until, s_document, s_outlet, s_confidence, s_review, s_originals, s_distinct, s_origin, s_limit, s_format,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        Outcome<EventFilter> filter = Filter(parsed);
        if (!filter.Succeeded)
        {
            return Terminal.Fail(filter.Problem);
        }

        EventOrigin origin = parsed.GetValue(s_origin);
        EventFormat format = parsed.GetValue(s_format);
        if (origin != EventOrigin.Coded && (parsed.GetValue(s_distinct) || format is not (EventFormat.Table or EventFormat.Jsonl or EventFormat.Csv)))
        {
            return Terminal.Fail(ProblemCatalogue.UnusableArgument.For("--origin", "imported events are listed as table, jsonl or csv, and not with --distinct"));
        }

        return OpenStudy.Ask(parsed.GetRequiredValue(s_study), study =>
        {
            if (origin != EventOrigin.Coded)
            {
                return OriginListing.Print(EventListing.PlainOf(format), study, filter.Value, origin);
            }

            if (parsed.GetResult(s_origin) is null or { Implicit: true } && study.HasImportedEvents())
            {
                Terminal.Say("imported events are not listed; --origin imported or all lists them");
            }

            return parsed.GetValue(s_distinct)
                ? DistinctEventListing.Print(format, study.DistinctEvents(filter.Value))
                : EventListing.Print(format, study.Events(filter.Value));
        });
    }

    private static Outcome<EventFilter> Filter(ParseResult parsed)
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
            Document = parsed.GetValue(s_document),
            Outlet = parsed.GetValue(s_outlet),
            Confidence = parsed.GetValue(s_confidence),
            Review = parsed.GetValue(s_review),
            WithoutCopies = parsed.GetValue(s_originals),
            Limit = parsed.GetValue(s_limit),
        };
    }

    private static Option<string[]> Actor(string name, string description) => new(name)
    {
        Description = description + " An id (RUS, taliban) or a name.",
        HelpName = "ACTOR",
    };
}
