using System.Text.Json;
using Dapper;
using Entente.Documents;

namespace Entente.Store;

/// <summary>What a document is cited by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Where it was read from.</param>
/// <param name="Title">Its title, if it has one.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="Outlet">Who published it, if known.</param>
/// <param name="Published">When, if known.</param>
public sealed record DocumentHead(string Id, string Path, string? Title, IReadOnlyList<string> Authors, string? Outlet, DateInterval? Published)
{
    /// <summary>Its title, or the name of its file; never the folder, which is nobody's business.</summary>
    public string Name => string.IsNullOrWhiteSpace(Title) ? System.IO.Path.GetFileName(Path) : Title.Trim();
}

/// <summary>Documents without their texts.</summary>
public static class DocumentHeadReader
{
    /// <summary>The documents with these ids; ids that none has are left out.</summary>
    public static IReadOnlyDictionary<string, DocumentHead> DocumentHeads(this Study study, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(ids);
        return study.Connection.Query<Row>(
            """
            SELECT id Id, path Path, title Title, authors Authors, outlet Outlet, published_from PublishedFrom, published_to PublishedTo, published_precision PublishedPrecision
            FROM document WHERE id IN (SELECT value FROM json_each(@ids))
            """,
            new { ids = JsonSerializer.Serialize(ids) }).ToDictionary(row => row.Id, ToHead, StringComparer.Ordinal);
    }

    private static DocumentHead ToHead(Row row) => new(
        row.Id, row.Path, row.Title, JsonSerializer.Deserialize<string[]>(row.Authors) ?? [], row.Outlet, EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision));

    private sealed class Row
    {
        public required string Id { get; init; }

        public required string Path { get; init; }

        public string? Title { get; init; }

        public required string Authors { get; init; }

        public string? Outlet { get; init; }

        public string? PublishedFrom { get; init; }

        public string? PublishedTo { get; init; }

        public string? PublishedPrecision { get; init; }
    }
}
