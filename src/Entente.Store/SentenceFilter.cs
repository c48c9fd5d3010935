using Dapper;
using NodaTime;

namespace Entente.Store;

/// <summary>Which sentences a search may find; what is left out does not restrict.</summary>
/// <param name="Query">Words, "phrases", OR, NOT, NEAR and prefixes* as SQLite's full-text search takes them; words match in every form.</param>
public sealed record SentenceFilter(string Query)
{
    /// <summary>Id of an actor or state that takes part in an event of the sentence.</summary>
    public string? Actor { get; init; }

    /// <summary>Only documents that may have been published on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only documents that may have been published on this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Part of the outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>The condition on sentence s of document d, and its parameters with the query as @query.</summary>
    internal (string Where, DynamicParameters Parameters) ToSql()
    {
        (string where, DynamicParameters parameters) = new DocumentFilter { From = From, Until = Until, Outlet = Outlet }.ToSql();
        parameters.Add("query", Query);
        if (Actor is null)
        {
            return (where, parameters);
        }

        parameters.Add("actor", Actor);
        return ($"""
            {where} AND EXISTS (SELECT 1 FROM event e JOIN participant p ON p.event = e.id
                WHERE e.document = s.document AND e."start" >= s."start" AND e."start" < s."end" AND e.stale = 0 AND (p.actor = @actor OR p.country = @actor))
            """, parameters);
    }
}
