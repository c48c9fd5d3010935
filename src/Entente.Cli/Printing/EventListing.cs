using Entente.Actors;
using Entente.Events;
using Entente.Exchange.Cameo;
using Entente.Exchange.Exports.Tables;
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
        new("who", found => CellText.Names(found.Actors), ColumnFlow.Flexible),
        new("what", found => What(found)),
        new("whom", found => CellText.Names(found.Recipients), ColumnFlow.Flexible),
        new("status", found => RecordName.Of(found.Status)),
        new("sentence", found => Shorten(found.Sentence), ColumnFlow.Sentence),
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
                Listing.Print(plain, events, s_table, EventFields.All, EventRecord.ToJson);
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

    public static string Shorten(string sentence)
    {
        string line = sentence.ReplaceLineEndings(" ");
        return line.Length <= SentenceWidth ? line : string.Concat(line.AsSpan(0, SentenceWidth), "…");
    }
}
