using System.Text.Json;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Tests.House;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Tests.Evidence;

/// <summary>Cases of <c>tests/gold/clusters*.jsonl</c>: reports as a person codes them, each with the event it tells.</summary>
internal static class ClusterGold
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>The cases that the points and thresholds were chosen by.</summary>
    public static IReadOnlyList<ClusterCase> Seen { get; } = Read("clusters.jsonl");

    /// <summary>Cases written after the points and thresholds were chosen.</summary>
    public static IReadOnlyList<ClusterCase> Unseen { get; } = Read("clusters-unseen.jsonl");

    private static IReadOnlyList<ClusterCase> Read(string name) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "gold", name))
            .Select(line => JsonSerializer.Deserialize<CaseLine>(line, s_options)!)
            .Select((line, number) => new ClusterCase(line.Case, [.. line.Reports.Select((report, place) => ToReport(report, number, place))])),
    ];

    // An event that begins with "=" is the same in every case; others are events of their case.
    private static GoldReport ToReport(ReportLine line, int number, int place)
    {
        var type = RecordName.Parse<EventType>(line.Type)!.Value;
        var when = Interval(line.Date);
        return new GoldReport(
            line.Event.StartsWith('=') ? line.Event : $"{number}:{line.Event}",
            new Event
            {
                Id = $"{number:00}-{place}",
                Document = new DocumentId(line.Document),
                Type = type,
                Mode = line.Mode,
                Quad = QuadClass.VerbalCooperation,
                Intensity = 0,
                Status = RecordName.Parse<EventStatus>(line.Status)!.Value,
                Actors = [.. line.By.Select(Participant)],
                Recipients = [.. line.To.Select(Participant)],
                When = when,
                DateText = line.DateText,
                DateBasis = RecordName.Parse<DateBasis>(line.Basis)!.Value,
                Place = line.Place is { } where ? new EventPlace(where, new TextSpan(0, where.Length), null, null) : null,
                Voice = Voice.Author,
                Sentence = line.Sentence,
                Span = new TextSpan(0, line.Sentence.Length),
                Trigger = line.Trigger,
                TriggerSpan = new TextSpan(0, 0),
                Confidence = 0.9,
                Stage = "gold",
            });
    }

    // "sergey-lavrov@RUS" is a person, "army@TUR#body" a body, "gunmen@-#agent" a role that stands for nobody known, "RUS" or "taliban" themselves.
    private static Participant Participant(string text)
    {
        string[] kind = text.Split('#');
        string[] name = kind[0].Split('@');
        string? country = name.Length > 1 ? (name[1] == "-" ? null : name[1]) : name[0].All(char.IsUpper) ? name[0] : null;
        ActorKind known = kind.Length > 1 ? (kind[1] == "body" ? ActorKind.StateBody : ActorKind.Agent)
            : name.Length > 1 ? ActorKind.Person
            : country is null ? ActorKind.Organisation
            : ActorKind.State;
        return new Participant(new ActorReference(name[0], country, Sector.GOV, known), name[0], new TextSpan(0, 0));
    }

    private static DateInterval? Interval(string? text)
    {
        switch (text?.Length)
        {
            case null:
                return null;
            case 4:
                return DateInterval.OfYear(Number(text));
            case 7:
                return DateInterval.OfMonth(Number(text[..4]), Number(text[5..]));
            case 10:
                return DateInterval.OfDay(LocalDatePattern.Iso.Parse(text).Value);
            default:
                string[] ends = text.Split("..");
                return new DateInterval(LocalDatePattern.Iso.Parse(ends[0]).Value, LocalDatePattern.Iso.Parse(ends[1]).Value, Precision.Open);
        }
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record CaseLine(string Case, IReadOnlyList<ReportLine> Reports);

    private sealed record ReportLine(
        string Event, string Document, string Type, string? Mode, IReadOnlyList<string> By, IReadOnlyList<string> To, string? Date, string Basis,
        string? DateText, string Trigger, string? Place, string Sentence, string Status = "actual");
}

/// <summary>A case of the gold sheet.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Reports">Its reports.</param>
internal sealed record ClusterCase(string Name, IReadOnlyList<GoldReport> Reports);

/// <summary>A report and the event it tells.</summary>
/// <param name="Event">Which event, unique over all cases.</param>
/// <param name="Told">The report.</param>
internal sealed record GoldReport(string Event, Event Told);

/// <summary>How well clusters agree with what a person joined, over pairs of reports.</summary>
internal sealed record PairTally(int Joined, int Right, int Wanted)
{
    public double Precision => (double)Right / Joined;

    public double Recall => (double)Right / Wanted;

    /// <summary>The tally of reports that are clustered together.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="faults">Takes a line for each pair that is wrong.</param>
    public static PairTally Of(IReadOnlyList<GoldReport> reports, ICollection<string> faults)
    {
        var clusterOf = EventClusterer.Cluster(reports.Select(report => Report.Of(report.Told)))
            .SelectMany(cluster => cluster.Members.Select(member => (cluster.Id, member.Report)))
            .ToDictionary(pair => pair.Report.Id, pair => pair.Id);
        var (joined, right, wanted) = (0, 0, 0);
        for (int i = 0; i < reports.Count; i++)
        {
            for (int j = i + 1; j < reports.Count; j++)
            {
                bool same = reports[i].Event == reports[j].Event;
                bool together = clusterOf[reports[i].Told.Id] == clusterOf[reports[j].Told.Id];
                joined += together ? 1 : 0;
                wanted += same ? 1 : 0;
                right += same && together ? 1 : 0;
                if (same != together)
                {
                    faults.Add($"{(same ? "missed" : "wrong")}: {reports[i].Event} | {reports[i].Told.Sentence} | {reports[j].Told.Sentence} | "
                        + $"{Likeness.Score(Report.Of(reports[i].Told), Report.Of(reports[j].Told))}");
                }
            }
        }

        return new PairTally(joined, right, wanted);
    }
}
