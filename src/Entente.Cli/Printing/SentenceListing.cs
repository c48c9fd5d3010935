using System.Globalization;
using System.Text.Json;
using Entente.Exchange.Exports.Tables;
using Entente.Store;

namespace Entente.Cli.Printing;

/// <summary>Sentences found by a search as a table, CSV or records.</summary>
internal static class SentenceListing
{
    private static readonly Column<SentenceHit>[] s_table =
    [
        new("date", hit => DateText.Print(hit.Published)),
        new("document", hit => hit.Title ?? hit.Document, ColumnFlow.Flexible),
        new("sentence", hit => hit.Text.ReplaceLineEndings(" "), ColumnFlow.Sentence),
    ];

    private static readonly Field<SentenceHit>[] s_fields =
    [
        new("document", hit => hit.Document),
        new("title", hit => hit.Title),
        new("outlet", hit => hit.Outlet),
        new("published", hit => DateText.Print(hit.Published)),
        new("start", hit => hit.Start.ToString(CultureInfo.InvariantCulture)),
        new("end", hit => hit.End.ToString(CultureInfo.InvariantCulture)),
        new("sentence", hit => hit.Text),
    ];

    public static void Print(OutputFormat format, IEnumerable<SentenceHit> hits) =>
        Listing.Print(format, hits, s_table, s_fields, ToJson);

    private static string ToJson(SentenceHit hit) => JsonSerializer.Serialize(
        new
        {
            document = hit.Document,
            title = hit.Title,
            outlet = hit.Outlet,
            published = DateText.Day(hit.Published?.From),
            publishedTo = DateText.Day(hit.Published?.To),
            start = hit.Start,
            end = hit.End,
            sentence = hit.Text,
        },
        RecordJson.Options);
}
