using System.Globalization;
using Entente.Documents;
using Entente.Exchange.Exports.Tables;
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
    private static readonly Field<DocumentLine>[] s_fields =
    [
        new("id", line => line.Id),
        new("published", line => Iso(line.Published?.From)),
        new("publishedTo", line => Iso(line.Published?.To)),
        new("publishedPrecision", line => line.Published is { } published ? RecordName.Of(published.Precision) : null),
        new("publishedBasis", line => RecordName.Of(line.PublishedBasis)),
        new("title", line => line.Title),
        new("authors", line => string.Join("; ", line.Authors)),
        new("outlet", line => line.Outlet),
        new("originallyPublishedBy", line => line.OriginallyPublishedBy),
        new("genre", line => RecordName.Of(line.Genre)),
        new("language", line => line.Language),
        new("events", line => line.Events.ToString(CultureInfo.InvariantCulture)),
        new("duplicateOf", line => line.DuplicateOf),
        new("path", line => line.Path),
    ];

    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<DocumentsView> { Route = At.Documents.Path, Load = DocumentsView.Of, Component = typeof(DocumentsContent) }
            .AsJson(view => new { view.Page.Total, view.Page.Events, Documents = view.Page.Lines.Select(Record) })
            .AsCsv(view => view.Page.Lines, s_fields)
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

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
