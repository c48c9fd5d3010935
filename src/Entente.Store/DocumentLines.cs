using Dapper;
using Entente.Documents;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Rows to documents of lists.</summary>
internal static class DocumentLines
{
    public static IReadOnlyList<DocumentLine> Load(SqliteConnection connection, string where, object? parameters) =>
    [
        .. connection.Query<Row>(
            $"""
            SELECT d.id Id, d.path Path, d.title Title, d.authors Authors, d.outlet Outlet, d.originally_published_by OriginallyPublishedBy,
                d.language Language, d.published_from PublishedFrom, d.published_to PublishedTo, d.published_precision PublishedPrecision,
                d.published_basis PublishedBasis, d.genre Genre, d.duplicate_of DuplicateOf,
                (SELECT COUNT(*) FROM event e WHERE e.document = d.id AND e.stale = 0) Events
            FROM document d WHERE {where}
            """,
            parameters).Select(ToLine),
    ];

    private static DocumentLine ToLine(Row row) => new()
    {
        Id = row.Id,
        Path = row.Path,
        Title = row.Title,
        Authors = DocumentRows.Authors(row.Authors),
        Outlet = row.Outlet,
        OriginallyPublishedBy = row.OriginallyPublishedBy,
        Language = row.Language,
        Published = EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision),
        PublishedBasis = EventRows.Member<PublicationBasis>(row.PublishedBasis),
        Genre = EventRows.Member<Genre>(row.Genre),
        DuplicateOf = row.DuplicateOf,
        Events = row.Events,
    };

    private sealed class Row
    {
        public string Id { get; init; } = "";
        public string Path { get; init; } = "";
        public string? Title { get; init; }
        public string Authors { get; init; } = "[]";
        public string? Outlet { get; init; }
        public string? OriginallyPublishedBy { get; init; }
        public string Language { get; init; } = "";
        public string? PublishedFrom { get; init; }
        public string? PublishedTo { get; init; }
        public string? PublishedPrecision { get; init; }
        public string PublishedBasis { get; init; } = "";
        public string Genre { get; init; } = "";
        public string? DuplicateOf { get; init; }
        public int Events { get; init; }
    }
}
