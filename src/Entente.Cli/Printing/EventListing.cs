using System.Globalization;
using Entente.Events;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Events as a table, CSV or records.</summary>
internal static class EventListing
{
    private const int SentenceWidth = 300;

    private static readonly Column<Event>[] s_table =
    [
        new("date", found => DateText.Print(found.When)),
        new("who", found => Names(found.Actors), ColumnFlow.Flexible),
        new("what", found => What(found)),
        new("whom", found => Names(found.Recipients), ColumnFlow.Flexible),
        new("status", found => RecordName.Of(found.Status)),
        new("sentence", found => Shorten(found.Sentence), ColumnFlow.Sentence),
    ];

    private static readonly Column<Event>[] s_fields =
    [
        new("id", found => found.Id),
        new("document", found => found.Document.Value),
        new("type", found => RecordName.Of(found.Type)),
        new("mode", found => found.Mode),
        new("quad", found => RecordName.Of(found.Quad)),
        new("intensity", found => found.Intensity.ToString(CultureInfo.InvariantCulture)),
        new("status", found => RecordName.Of(found.Status)),
        new("actors", found => Names(found.Actors)),
        new("recipients", found => Names(found.Recipients)),
        new("from", found => DateText.Day(found.When?.From)),
        new("to", found => DateText.Day(found.When?.To)),
        new("precision", found => found.When is { } when ? RecordName.Of(when.Precision) : null),
        new("date basis", found => RecordName.Of(found.DateBasis)),
        new("place", found => found.Place),
        new("voice", found => RecordName.Of(found.Voice.Kind)),
        new("confidence", found => found.Confidence.ToString("0.00", CultureInfo.InvariantCulture)),
        new("trigger", found => found.Trigger),
        new("sentence", found => found.Sentence),
    ];

    public static void Print(OutputFormat format, IEnumerable<Event> events) =>
        Listing.Print(format, events, format == OutputFormat.Csv ? s_fields : s_table, EventRecord.ToJson);

    public static string What(Event found) => RecordName.Of(found.Type) + (found.Mode is null ? "" : "/" + found.Mode);

    public static string Names(IReadOnlyList<Participant> participants) => string.Join("; ", participants.Select(Name));

    private static string Name(Participant participant) =>
        participant.Actor.Country is { } country && country != participant.Actor.Id ? $"{participant.Actor.Id} ({country})" : participant.Actor.Id;

    public static string Shorten(string sentence)
    {
        string line = sentence.ReplaceLineEndings(" ");
        return line.Length <= SentenceWidth ? line : string.Concat(line.AsSpan(0, SentenceWidth), "…");
    }
}
