using Entente.Events;
using Entente.Evidence;
using Entente.Store;
using Entente.Vocabularies;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>What the demo tells: the corpus, who takes part, one relation, and what was said but not done.</summary>
internal static class DemoReport
{
    private const int ActorRows = 12;
    private const int EventRows = 25;
    private const int DistinctRows = 8;

    public static void Print(Study study, string samples)
    {
        StudyCounts counts = study.Counts();
        Heading($"{counts.Documents} documents of the sample corpus, {counts.Sentences} sentences, {counts.Events} reports of {counts.DistinctEvents} events");
        DocumentListing.Print(OutputFormat.Table, study.Documents());
        Heading("Who takes part");
        ActorListing.Print(OutputFormat.Table, study.Actors(ActorRows));
        Heading("Russia and Pakistan, event by event");
        EventListing.Print(EventFormat.Table, study.Events(new EventFilter { With = ["RUS", "PAK"], WithoutCopies = true, Limit = EventRows }));
        Heading("Told more than once");
        DistinctEventListing.Print(EventFormat.Table, MostTold(study));
        Heading("Said, but not told as done");
        EventListing.Print(EventFormat.Table, OneOfEachStatus(study));
        Heading("One event in full");
        PrintInFull(study);
        Heading("Go on");
        Say($"The study is {study.Path}. Every event above stands in it with its sentence:");
        Say($"  entente events --study {study.Path} --with CHN --with IND");
        Say($"  entente relation RUS IND --study {study.Path} --bin quarter");
        Say($"  entente documents --study {study.Path} --format jsonl");
        Say("  entente read YOUR-FOLDER --study mine.entente");
        Say($"The pieces are in {samples}; they were written for this demo about public facts.");
    }

    private static IEnumerable<DistinctEvent> MostTold(Study study) =>
        study.DistinctEvents(new EventFilter())
            .Where(found => found.Documents > 1)
            .OrderByDescending(found => found.Sources.Count).ThenByDescending(found => found.Tellings.Count).ThenBy(found => found.Id, StringComparer.Ordinal)
            .Take(DistinctRows);

    private static IEnumerable<Event> OneOfEachStatus(Study study) =>
        new[] { EventStatus.Planned, EventStatus.Hypothetical, EventStatus.Denied, EventStatus.Alleged }
            .SelectMany(status => study.Events(new EventFilter { Statuses = [status], WithoutCopies = true })
                .Where(found => found.Recipients.Count > 0)
                .OrderByDescending(found => found.Confidence)
                .Take(2));

    private static void PrintInFull(Study study)
    {
        Event? shown = study.Events(new EventFilter { With = ["RUS", "PAK"], Types = [EventType.Consult] }).MaxBy(found => found.Confidence);
        if (shown is null)
        {
            return;
        }

        foreach ((string name, string? value) in new (string, string?)[]
        {
            ("what", $"{RecordName.Of(shown.Type)} {shown.Mode} ({RecordName.Of(shown.Quad)}, intensity {shown.Intensity})"),
            ("who", string.Join("; ", shown.Actors.Select(Describe))),
            ("whom", string.Join("; ", shown.Recipients.Select(Describe))),
            ("when", $"{DateText.Print(shown.When)} from \"{shown.DateText}\" ({RecordName.Of(shown.DateBasis)})"),
            ("status", RecordName.Of(shown.Status)),
            ("according to", $"{RecordName.Of(shown.Voice.Kind)} {shown.Voice.Text}"),
            ("sentence", $"\"{shown.Sentence.ReplaceLineEndings(" ")}\""),
            ("in", $"document {shown.Document}, characters {shown.Span}"),
        })
        {
            Say($"  {name,-13} {value}");
        }
    }

    private static string Describe(Participant participant) =>
        $"{participant.Actor.Id} for {participant.Actor.Country ?? "no state"} ({RecordName.Of(participant.Actor.Sector)}), \"{participant.Text}\"";

    private static void Heading(string title)
    {
        Terminal.Records.WriteLine();
        Terminal.Results.Write(new Text(title + Environment.NewLine, new Style(decoration: Decoration.Bold)));
    }

    private static void Say(string line) => Terminal.Records.WriteLine(line);
}
