using Entente.Documents;
using Entente.Reading.Records;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Documents as a table, CSV or records.</summary>
internal static class DocumentListing
{
    private static readonly Column<Document>[] s_columns =
    [
        new("id", document => document.Id.Value, ColumnFlow.Fixed),
        new("date", document => DateText.Print(document.Published)),
        new("outlet", document => document.Outlet, ColumnFlow.Flexible),
        new("authors", document => string.Join("; ", document.Authors), ColumnFlow.Optional),
        new("genre", document => RecordName.Of(document.Genre)),
        new("title", document => document.Title, ColumnFlow.Flexible),
        new("copy of", document => document.DuplicateOf?.Value, ColumnFlow.Optional),
        new("file", document => Path.GetFileName(document.Provenance.Path), ColumnFlow.Optional),
    ];

    public static void Print(OutputFormat format, IEnumerable<Document> documents) =>
        Listing.Print(format, documents, s_columns, document => DocumentRecord.Print(document));
}
