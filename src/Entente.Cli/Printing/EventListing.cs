using System.Globalization;
using Entente.Actors;
using Entente.Events;
using Entente.Exchange.Cameo;
using Entente.Exchange.Plover;
using Entente.Exchange.Rows;
using Entente.Problems;
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
        new("place", found => found.Place?.Text),
        new("place country", found => found.Place?.Country),
        new("status cue", found => found.StatusCue?.Text),
        new("voice", found => RecordName.Of(found.Voice.Kind)),
        new("confidence", found => found.Confidence.ToString("0.00", CultureInfo.InvariantCulture)),
        new("trigger", found => found.Trigger),
        new("sentence", found => found.Sentence),
    ];

    /// <summary>Prints events; those that CAMEO has no code for are left out of its formats.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(EventFormat format, IEnumerable<Event> events)
    {
        switch (format)
        {
            case EventFormat.Plover:
                foreach (Event found in events)
                {
                    Terminal.Records.WriteLine(PloverJson.Of(found));
                }

                return ExitCode.Done;
            case EventFormat.Cameo or EventFormat.Icews or EventFormat.Phoenix:
                return PrintDyads(format, events);
            default:
                OutputFormat plain = PlainOf(format);
                Listing.Print(plain, events, plain == OutputFormat.Csv ? s_fields : s_table, EventRecord.ToJson);
                return ExitCode.Done;
        }
    }

    /// <summary>The format as other listings have it; a table for formats of other systems.</summary>
    public static OutputFormat PlainOf(EventFormat format) => format switch { EventFormat.Jsonl => OutputFormat.Jsonl, EventFormat.Csv => OutputFormat.Csv, _ => OutputFormat.Table };

    private static int PrintDyads(EventFormat format, IEnumerable<Event> events)
    {
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<CameoScheme> scheme = installation.Succeeded ? CameoScheme.Load(new DataFolder(installation.Value.Data)) : installation.Problem;
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        if ((scheme.Problem ?? catalogue.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        IEnumerable<Dyad> dyads = events.SelectMany(new DyadWriter(scheme.Value).Of);
        switch (format)
        {
            case EventFormat.Icews:
                new IcewsRows(catalogue.Value).Write(Terminal.Records, dyads);
                break;
            case EventFormat.Phoenix:
                PhoenixRows.Write(Terminal.Records, dyads);
                break;
            default:
                CameoRows.Write(Terminal.Records, dyads);
                break;
        }

        return ExitCode.Done;
    }

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
