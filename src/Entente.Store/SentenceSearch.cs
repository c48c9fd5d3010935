using Dapper;
using Entente.Problems;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The documents in which a search found sentences: a stretch of the list, best first.</summary>
/// <param name="Groups">The documents of this stretch.</param>
/// <param name="Sentences">Sentences found in all documents.</param>
/// <param name="Documents">Documents in which any was found.</param>
public sealed record SearchPage(IReadOnlyList<SearchGroup> Groups, int Sentences, int Documents);

/// <summary>A document in which a search found sentences.</summary>
/// <param name="Document">The document.</param>
/// <param name="Hits">The best of them, in their order in the document.</param>
/// <param name="Sentences">How many were found in it.</param>
public sealed record SearchGroup(DocumentLine Document, IReadOnlyList<SentenceHit> Hits, int Sentences);

/// <summary>Finds sentences by their words.</summary>
public static class SentenceSearch
{
    // SQLITE_ERROR: the statement itself is sound, so what is wrong is the query inside it.
    private const int QueryError = 1;
    private const int MostHits = 5;

    private const string Matching =
        "FROM sentence_search f JOIN sentence s ON s.number = f.rowid JOIN document d ON d.id = s.document WHERE sentence_search MATCH @query AND";

    /// <summary>Sentences that match an FTS5 query, best first.</summary>
    /// <param name="study">The study.</param>
    /// <param name="filter">The query, and what restricts it.</param>
    /// <param name="limit">The most sentences.</param>
    /// <returns>The sentences, or problem EN0305 when the query cannot be understood.</returns>
    public static Outcome<IReadOnlyList<SentenceHit>> Search(this Study study, SentenceFilter filter, int limit = 50)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        (string where, DynamicParameters parameters) = filter.ToSql();
        parameters.Add("limit", limit);
        return Guard<IReadOnlyList<SentenceHit>>(filter, () => study.Connection.Query<SentenceHit>(
            $"SELECT {SentenceHit.Columns} {Matching} {where} ORDER BY rank, s.document, s.ordinal LIMIT @limit", parameters).AsList());
    }

    /// <summary>Documents with sentences that match an FTS5 query, the best first, each with its best sentences.</summary>
    /// <param name="study">The study.</param>
    /// <param name="filter">The query, and what restricts it.</param>
    /// <param name="offset">How many documents to pass over.</param>
    /// <param name="limit">The most documents.</param>
    /// <returns>The documents, or problem EN0305 when the query cannot be understood.</returns>
    public static Outcome<SearchPage> SearchDocuments(this Study study, SentenceFilter filter, int offset, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        (string where, DynamicParameters parameters) = filter.ToSql();
        return Guard<SearchPage>(filter, () =>
        {
            // Rows come best first, so that each document stands where its best sentence does.
            var found = study.Connection.Query<(long Number, string Document)>($"SELECT s.number, s.document {Matching} {where} ORDER BY rank, s.document, s.ordinal", parameters).AsList();
            IGrouping<string, long>[] documents = [.. found.GroupBy(row => row.Document, row => row.Number)];
            return new SearchPage(Groups(study, filter, [.. documents.Skip(offset).Take(limit)]), found.Count, documents.Length);
        });
    }

    private static SearchGroup[] Groups(Study study, SentenceFilter filter, IGrouping<string, long>[] shown)
    {
        long[] numbers = [.. shown.SelectMany(document => document.Take(MostHits))];
        ILookup<string, SentenceHit> hits = study.Connection.Query<SentenceHit>(
            $"SELECT {SentenceHit.Columns} {Matching} f.rowid IN (SELECT value FROM json_each(@numbers)) ORDER BY s.document, s.ordinal",
            new { query = filter.Query, numbers = System.Text.Json.JsonSerializer.Serialize(numbers) }).ToLookup(hit => hit.Document);
        var lines = DocumentLines.Load(
            study.Connection, "d.id IN (SELECT value FROM json_each(@ids))", new { ids = ClusterRows.Json([.. shown.Select(document => document.Key)]) }).ToDictionary(line => line.Id);
        return [.. shown.Select(document => new SearchGroup(lines[document.Key], [.. hits[document.Key]], document.Count()))];
    }

    private static Outcome<T> Guard<T>(SentenceFilter filter, Func<Outcome<T>> search)
    {
        try
        {
            return search();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == QueryError)
        {
            return ProblemCatalogue.BadQuery.For(filter.Query, exception.Message);
        }
    }
}
