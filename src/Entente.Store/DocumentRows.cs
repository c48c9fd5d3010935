using System.Text.Json;
using Dapper;
using Entente.Documents;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Rows to documents.</summary>
internal static class DocumentRows
{
    private const string Columns =
        """
        d.id Id, d.path Path, d.media_type MediaType, d.encoding Encoding, d.byte_count ByteCount, d.source Source, d.title Title,
        d.authors Authors, d.outlet Outlet, d.originally_published_by OriginallyPublishedBy, d.language Language,
        d.published_from PublishedFrom, d.published_to PublishedTo, d.published_precision PublishedPrecision,
        d.published_basis PublishedBasis, d.genre Genre, d.duplicate_of DuplicateOf
        """;

    /// <summary>Documents with their segments.</summary>
    /// <param name="connection">The study.</param>
    /// <param name="where">Condition and order on document d.</param>
    /// <param name="parameters">Parameters of the condition.</param>
    public static IEnumerable<Document> Load(SqliteConnection connection, string where, object? parameters) =>
        connection.Query<DocumentRow>($"SELECT {Columns} FROM document d WHERE {where}", parameters).Select(row => ToDocument(connection, row));

    /// <summary>The names in the column of authors.</summary>
    public static IReadOnlyList<string> Authors(string json) => JsonSerializer.Deserialize<string[]>(json) ?? [];

    private static Document ToDocument(SqliteConnection connection, DocumentRow row) => new()
    {
        Id = new DocumentId(row.Id),
        Provenance = new Provenance(row.Path, row.MediaType, row.Encoding, row.ByteCount),
        Source = new SourceText(row.Source),
        Segments = LoadSegments(connection, row.Id),
        PageStarts = connection.Query<int>("""SELECT "start" FROM page WHERE document = @Id ORDER BY number""", new { row.Id }).AsList(),
        Title = row.Title,
        Authors = Authors(row.Authors),
        Outlet = row.Outlet,
        OriginallyPublishedBy = row.OriginallyPublishedBy,
        Language = row.Language,
        Published = EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision),
        PublishedBasis = EventRows.Member<PublicationBasis>(row.PublishedBasis),
        Genre = EventRows.Member<Genre>(row.Genre),
        DuplicateOf = row.DuplicateOf is { } original ? new DocumentId(original) : null,
    };

    private static List<Segment> LoadSegments(SqliteConnection connection, string id) => connection.Query<SegmentRow>(
        """
        SELECT kind Kind, "start" Start, "end" End, voice_kind VoiceKind, voice_id VoiceId, voice_text VoiceText
        FROM segment WHERE document = @id ORDER BY ordinal
        """,
        new { id }).Select(row => new Segment(
            EventRows.Member<SegmentKind>(row.Kind),
            new TextSpan(row.Start, row.End),
            new Voice(EventRows.Member<VoiceKind>(row.VoiceKind), row.VoiceId, row.VoiceText))).AsList();
}
