using System.Globalization;
using Entente.Documents;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;

namespace Entente.Workbench.Pages.Documents;

/// <summary>The page of all documents.</summary>
internal static class DocumentsPage
{
    private static readonly string[] s_columns = ["id", "published", "publishedTo", "publishedPrecision", "publishedBasis", "title", "authors", "outlet", "originallyPublishedBy", "genre", "language", "events", "duplicateOf", "path"];

    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<DocumentsView> { Route = At.Documents.Path, Load = DocumentsView.Of, Component = typeof(DocumentsContent) }
            .AsJson(view => new { view.Page.Total, view.Page.Events, Documents = view.Page.Lines.Select(Record) })
            .As(PageFormat.Csv, (view, _, stream) => CsvTable.WriteAsync(stream, s_columns, view.Page.Lines.Select(Row)))
            .Map(endpoints);

    /// <summary>A document of a list as a record, in the field names of the document record.</summary>
    public static object Record(DocumentLine line) => new
    {
        line.Id,
        line.Path,
        line.Title,
        line.Authors,
        line.Outlet,
        line.Language,
        Published = Iso(line.Published?.From),
        PublishedTo = Iso(line.Published?.To),
        PublishedPrecision = line.Published is { } published ? RecordName.Of(published.Precision) : null,
        PublishedBasis = RecordName.Of(line.PublishedBasis),
        Genre = RecordName.Of(line.Genre),
        line.DuplicateOf,
        line.OriginallyPublishedBy,
        line.Events,
        Address = At.Document(line.Id),
    };

    private static string?[] Row(DocumentLine line) =>
    [
        line.Id, Iso(line.Published?.From), Iso(line.Published?.To), line.Published is { } published ? RecordName.Of(published.Precision) : null, RecordName.Of(line.PublishedBasis), line.Title,
        string.Join("; ", line.Authors), line.Outlet, line.OriginallyPublishedBy, RecordName.Of(line.Genre), line.Language, line.Events.ToString(CultureInfo.InvariantCulture), line.DuplicateOf, line.Path,
    ];

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
