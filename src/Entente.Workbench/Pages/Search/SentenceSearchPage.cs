using System.Globalization;
using Entente.Exchange.Exports.Tables;
using Entente.Store;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Entente.Workbench.Pages.Documents;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Search;

/// <summary>The page of sentences that match a search.</summary>
internal static class SentenceSearchPage
{
    private static readonly Field<SentenceHit>[] s_fields =
    [
        new("document", hit => hit.Document),
        new("title", hit => hit.Title),
        new("outlet", hit => hit.Outlet),
        new("sentence", hit => Number(hit.Ordinal + 1)),
        new("start", hit => Number(hit.Start)),
        new("end", hit => Number(hit.End)),
        new("text", hit => hit.Text),
        new("address", hit => At.Document(hit.Document, hit.Ordinal)),
    ];

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
            .AsCsv(view => (view.Found?.Groups ?? []).SelectMany(group => group.Hits), s_fields)
            .Map(endpoints);

    private static object Record(SentenceHit hit) => new { Sentence = hit.Ordinal + 1, hit.Start, hit.End, hit.Text, Address = At.Document(hit.Document, hit.Ordinal) };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
