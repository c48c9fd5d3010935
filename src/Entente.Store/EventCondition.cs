using Dapper;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Store;

/// <summary>A condition on table event, by the name e, that grows part by part.</summary>
internal sealed class EventCondition
{
    private const string Reviewed = "SELECT v.event FROM review v WHERE v.state = ";
    private const string ClustersReviewed = "SELECT w.cluster FROM review v JOIN cluster_member w ON w.event = v.event";

    private readonly List<string> _conditions = [];
    private readonly DynamicParameters _parameters = new();

    /// <summary>The condition with its parameters.</summary>
    public (string Where, DynamicParameters Parameters) Finish() => (string.Join(" AND ", _conditions), _parameters);

    /// <summary>Adds a part.</summary>
    public void Add(string condition) => _conditions.Add(condition);

    /// <summary>Adds a part with one parameter, unless its value is null.</summary>
    public void AddWhen(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            _parameters.Add(name, value);
        }
    }

    /// <summary>Adds that a column holds one of several names, if there are any.</summary>
    public void AddNames(string column, string name, IEnumerable<string> values)
    {
        if (values.ToArray() is { Length: > 0 } names)
        {
            AddWhen($"{column} IN @{name}", name, names);
        }
    }

    /// <summary>Adds that one of several takes part, on a side when one is given.</summary>
    public void AddSide(string name, IReadOnlyList<string> ids, string? side)
    {
        if (ids.Count > 0)
        {
            // Whom to look for is mostly rarer than what: from participants to events rather than the other way round.
            string onSide = side is null ? "" : $" AND p.side = '{side}'";
            AddWhen(
                $"e.id IN (SELECT p.event FROM participant p WHERE p.actor IN @{name}{onSide} UNION SELECT p.event FROM participant p WHERE p.country IN @{name}{onSide})",
                name,
                ids.ToArray());
        }
    }

    /// <summary>Adds where it must or must not have taken place, unless the place is null.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="place">Id of a state, or the name of a place.</param>
    /// <param name="is">IN or NOT IN.</param>
    /// <param name="standing">Whether the report that stands for the distinct event says so, rather than this one.</param>
    public void AddPlace(string name, string? place, string @is, bool standing) => AddWhen(
        OnReport(@is, $"SELECT s.id FROM event s WHERE s.place IS NOT NULL AND (COALESCE(s.place_country, s.place_id) = @{name} OR s.place = @{name} COLLATE NOCASE)", standing),
        name,
        place);

    /// <summary>Adds that one of two parties must act on the other, or both together, unless they are null.</summary>
    public void AddBetween(DyadParties? parties, bool standing)
    {
        if (parties is not null)
        {
            const string party = "COALESCE(a.country, a.actor)";
            const string other = "COALESCE(r.country, r.actor)";
            // The first condition goes by the indexes; the others look closer.
            Add(OnReport(
                "IN",
                $"""
                SELECT a.event FROM participant a JOIN participant r ON r.event = a.event
                WHERE a.event IN (SELECT p.event FROM participant p WHERE p.actor = @one UNION SELECT p.event FROM participant p WHERE p.country = @one)
                    AND a.side = 'actor' AND (r.side = 'recipient' OR NOT EXISTS (SELECT 1 FROM participant x WHERE x.event = a.event AND x.side = 'recipient'))
                    AND ({party} = @one AND {other} = @other OR {party} = @other AND {other} = @one)
                """,
                standing));
            _parameters.Add("one", parties.First);
            _parameters.Add("other", parties.Second);
        }
    }

    private static string OnReport(string @is, string reports, bool standing) =>
        standing ? $"m.cluster {@is} (SELECT c.id FROM cluster c WHERE c.event IN ({reports}))" : $"e.id {@is} ({reports})";

    /// <summary>Adds what people must have decided. The events of stale documents are stale themselves.</summary>
    /// <param name="review">What.</param>
    /// <param name="distinct">Whether on any report of the same event, of table cluster_member by the name m, or on this one.</param>
    public void AddReview(ReviewFilter review, bool distinct)
    {
        Add(review == ReviewFilter.Rejected ? "e.stale = 2" : "e.stale = 0");
        switch (review)
        {
            case ReviewFilter.Open:
                Add(distinct ? $"m.cluster NOT IN ({ClustersReviewed})" : "e.id NOT IN (SELECT v.event FROM review v)");
                break;
            case ReviewFilter.Accepted when distinct:
                Add($"m.cluster IN ({ClustersReviewed}) AND m.cluster NOT IN ({ClustersReviewed} WHERE v.state = 'corrected')");
                break;
            case ReviewFilter.Corrected when distinct:
                Add($"m.cluster IN ({ClustersReviewed} WHERE v.state = 'corrected')");
                break;
            case ReviewFilter.Accepted or ReviewFilter.Corrected:
                Add($"e.id IN ({Reviewed}'{RecordName.Of(review)}')");
                break;
        }
    }
}
