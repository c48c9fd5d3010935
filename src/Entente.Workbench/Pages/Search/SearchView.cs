using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Hosting;
using Entente.Workbench.Layout;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Pages.Search;

/// <summary>Sentences that match a search, by document.</summary>
/// <param name="Filter">What is searched for; an empty query finds nothing.</param>
/// <param name="ActorName">The actor as typed, or null.</param>
/// <param name="Found">What was found on this page of the list; null before anything was searched for.</param>
/// <param name="Mistake">EN0305 when the query cannot be understood.</param>
/// <param name="Paging">Where the page stands in the list of documents.</param>
/// <param name="Outlets">Outlets to choose from.</param>
public sealed record SearchView(SentenceFilter Filter, string? ActorName, SearchPage? Found, Problem? Mistake, Paging Paging, IReadOnlyList<DocumentFacet> Outlets)
{
    private const int Size = 20;

    /// <summary>The answer to a request: EN0001 or EN0202 for a day or an actor that is none; a query that cannot be understood is told on the page itself.</summary>
    internal static Outcome<SearchView> Of(PageQuestion question)
    {
        var values = new QueryValues(question);
        var filter = new SentenceFilter((question.Query("q") ?? "").Trim())
        {
            Actor = values.Actor("actor"),
            From = values.Day("from", last: false),
            Until = values.Day("to", last: true),
            Outlet = question.Query("outlet"),
        };
        if (values.Problem is { } problem)
        {
            return problem;
        }

        int number = Paging.Read(question.Query(Paging.Parameter));
        IReadOnlyList<DocumentFacet> outlets = question.Study.Outlets();
        if (filter.Query.Length == 0)
        {
            return new SearchView(filter, question.Query("actor"), null, null, new Paging(1, Size, 0), outlets);
        }

        Outcome<SearchPage> found = question.Study.SearchDocuments(filter, (number - 1) * Size, Size);
        if (!found.Succeeded && PageFormat.Of(question.Request.HttpContext) != PageFormat.Html)
        {
            return found.Problem;
        }

        if (!found.Succeeded)
        {
            question.Request.HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return found.Succeeded
            ? new SearchView(filter, question.Query("actor"), found.Value, null, new Paging(number, Size, found.Value.Documents), outlets)
            : new SearchView(filter, question.Query("actor"), null, found.Problem, new Paging(1, Size, 0), outlets);
    }
}
