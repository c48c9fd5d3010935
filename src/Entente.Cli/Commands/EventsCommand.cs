using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;

namespace Entente.Cli.Commands;

/// <summary><c>entente events</c>: what a study holds, filtered.</summary>
internal static class EventsCommand
{
    private static readonly Option<bool> s_distinct = new("--distinct") { Description = "One row an event, however many reports tell it, with reports and independent sources counted." };
    private static readonly Option<EventOrigin> s_origin = SharedOptions.Member<EventOrigin>("--origin", "Events coded from documents, imported from other data sets, or all by day");
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
            s_study, s_distinct, s_origin, s_format,
        };
        foreach (Option option in EventFilterOptions.All)
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        Outcome<EventFilter> filter = EventFilterOptions.Of(parsed);
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
}
