using Entente.Documents;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Hosting;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Documents;

/// <summary>Documents of the study that pass a filter.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Page">Those of this page.</param>
/// <param name="Paging">Where the page stands in the list.</param>
/// <param name="Outlets">Outlets to choose from.</param>
/// <param name="Authors">Authors to choose from.</param>
public sealed record DocumentsView(DocumentFilter Filter, DocumentPage Page, Paging Paging, IReadOnlyList<DocumentFacet> Outlets, IReadOnlyList<DocumentFacet> Authors)
{
    private const int Size = 100;

    /// <summary>Whether anything restricts the list.</summary>
    public bool IsFiltered => Filter != new DocumentFilter();

    /// <summary>The documents of a request, or EN0001 for a day or genre that is none.</summary>
    internal static Outcome<DocumentsView> Of(PageQuestion question)
    {
        var values = new QueryValues(question);
        var filter = new DocumentFilter
        {
            Outlet = question.Query("outlet"),
            Author = question.Query("author"),
            Genre = values.Member<Genre>("genre"),
            From = values.Day("from", last: false),
            Until = values.Day("to", last: true),
            Text = question.Query("text"),
        };
        if (values.Problem is { } problem)
        {
            return problem;
        }

        // A program that asks for the table wants all of it; a page is for eyes.
        bool whole = PageFormat.Of(question.Request.HttpContext) != PageFormat.Html;
        int size = whole ? int.MaxValue : Size;
        int number = whole ? 1 : Paging.Read(question.Query(Paging.Parameter));
        DocumentPage page = question.Study.DocumentPage(filter, (number - 1) * Size, size);
        return new DocumentsView(filter, page, new Paging(number, Size, page.Total), question.Study.Outlets(), question.Study.Authors());
    }
}
