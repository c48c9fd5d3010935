using System.Globalization;
using Entente.Store;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Entente.Workbench.Pages.Documents;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Search;

/// <summary>The page of sentences that match a search.</summary>
internal static class SentenceSearchPage
{
    private static readonly string[] s_columns = ["document", "title", "outlet", "sentence", "start", "end", "text", "address"];

    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<SearchView> { Route = At.Search().Path, Load = SearchView.Of, Component = typeof(SearchContent) }
            .AsJson(view => new
            {
                view.Filter.Query,
                Sentences = view.Found?.Sentences ?? 0,
                Documents = view.Found?.Documents ?? 0,
                Page = view.Paging.Number,
                view.Paging.Pages,
                Found = (view.Found?.Groups ?? []).Select(group => new { Document = DocumentsPage.Record(group.Document), group.Sentences, Hits = group.Hits.Select(Record) }),
            })
            .As(PageFormat.Csv, (view, _, stream) => CsvTable.WriteAsync(stream, s_columns, (view.Found?.Groups ?? []).SelectMany(group => group.Hits).Select(Row)))
            .Map(endpoints);

    private static object Record(SentenceHit hit) => new { Sentence = hit.Ordinal + 1, hit.Start, hit.End, hit.Text, Address = At.Document(hit.Document, hit.Ordinal) };

    private static string?[] Row(SentenceHit hit) =>
    [
        hit.Document, hit.Title, hit.Outlet, Number(hit.Ordinal + 1), Number(hit.Start), Number(hit.End), hit.Text, At.Document(hit.Document, hit.Ordinal),
    ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
