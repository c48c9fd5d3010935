using System.Text.Json;
using Entente.Exchange.Exports.Tables;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Addresses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Workbench.Hosting;

/// <summary>A page: one address, what it shows, and the forms in which that can be had.</summary>
/// <typeparam name="TView">What the page shows: an immutable record, read from the study in one go.</typeparam>
internal sealed class Page<TView>
    where TView : class
{
    private readonly Dictionary<PageFormat, Func<TView, PageContext, Stream, Task>> _writers = [];

    /// <summary>The page's address; parameters in braces.</summary>
    public required string Route { get; init; }

    /// <summary>Reads what the page shows.</summary>
    public required Func<PageQuestion, Outcome<TView>> Load { get; init; }

    /// <summary>Where the page is, when it was asked for by another name than its own; null when it is here. The format goes along.</summary>
    public Func<WorkbenchServices, HttpRequest, Address?> Elsewhere { get; init; } = (_, _) => null;

    /// <summary>The component that draws it; it takes parameters <c>View</c> and <c>Context</c>.</summary>
    public required Type Component { get; init; }

    /// <summary>Adds a form, written to the stream.</summary>
    public Page<TView> As(PageFormat format, Func<TView, PageContext, Stream, Task> write)
    {
        _writers[format] = write;
        return this;
    }

    /// <summary>Adds a form that is a text.</summary>
    public Page<TView> AsText(PageFormat format, Func<TView, PageContext, string> write) => As(format, async (view, context, stream) =>
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true);
        await writer.WriteAsync(write(view, context));
    });

    /// <summary>Adds the page as JSON, with the address it was asked at and the version that answered.</summary>
    public Page<TView> AsJson(Func<TView, object> record) => AsJson((view, _) => record(view));

    /// <summary>Adds the page as JSON, for records that say themselves in names.</summary>
    public Page<TView> AsJson(Func<TView, PageContext, object> record) => As(PageFormat.Json, (view, context, stream) =>
        JsonSerializer.SerializeAsync(stream, PageRecord.Of(context, record(view, context)), PageRecord.Options));

    /// <summary>Adds the page's main table as CSV.</summary>
    public Page<TView> AsCsv<TRow>(Func<TView, IEnumerable<TRow>> rows, params IReadOnlyList<Field<TRow>> fields) => AsText(PageFormat.Csv, (view, _) =>
    {
        // Whole, then sent: the table's writer is not asynchronous, and an answer may not be written otherwise.
        using var table = new StringWriter();
        CsvTable.Write(table, rows(view), fields);
        return table.ToString();
    });

    /// <summary>Answers requests for the page.</summary>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Route, (Delegate)AnswerAsync).WithMetadata(new PageMark());

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        var services = http.RequestServices.GetRequiredService<WorkbenchServices>();
        PageFormat format = PageFormat.Of(http);
        var context = new PageContext(services, http, [PageFormat.Html, .. _writers.Keys]);
        if (format != PageFormat.Html && !_writers.ContainsKey(format))
        {
            return ProblemPage.Answer(ProblemCatalogue.FormatMissing.For("." + format.Ending, available: string.Join(", ", context.Formats.Skip(1).Select(each => each.Label))), context);
        }

        if (Elsewhere(services, http.Request) is { } address)
        {
            return Results.Redirect(address.As(format).ToString());
        }

        Outcome<TView> view = await services.AskAsync(http, study => Load(new PageQuestion(study, services, http.Request)));
        if (!view.Succeeded)
        {
            return ProblemPage.Answer(view.Problem, context);
        }

        return format == PageFormat.Html
            ? new RazorComponentResult(Component, new Dictionary<string, object?> { ["View"] = view.Value, ["Context"] = context }) { PreventStreamingRendering = true }
            : Results.Stream(stream => _writers[format](view.Value, context, stream), format.MediaType);
    }
}

/// <summary>Tells an address of a page from those of its files and changes.</summary>
internal sealed class PageMark;

/// <summary>What a page is asked: a study, who is known, and the request with its route and query.</summary>
/// <param name="Study">The study, for this question alone.</param>
/// <param name="Services">The parts that all pages share.</param>
/// <param name="Request">The request.</param>
internal sealed record PageQuestion(Study Study, WorkbenchServices Services, HttpRequest Request)
{
    /// <summary>A parameter of the route.</summary>
    public string Route(string name) => Request.RouteValues[name]?.ToString() ?? "";

    /// <summary>The last value of a query parameter, or null when it is missing or empty.</summary>
    public string? Query(string name) => Request.Query[name] is [.., { Length: > 0 } last] ? last : null;

    /// <summary>All values of a query parameter that are not empty.</summary>
    public string[] Queries(string name) => [.. Request.Query[name].OfType<string>().Where(value => value.Length > 0)];
}
