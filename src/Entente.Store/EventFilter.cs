using Dapper;
using Entente.Events;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Store;

/// <summary>Which events of a study to list; what is left out does not restrict.</summary>
public sealed record EventFilter
{
    /// <summary>Ids of actors or states, each of which must take part on either side.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Ids of actors or states, one of which must act.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Ids of actors or states, one of which must receive.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Types.</summary>
    public IReadOnlyList<EventType> Types { get; init; } = [];

    /// <summary>Statuses.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Only events that may have fallen on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only events that may have fallen on this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Id of a document.</summary>
    public string? Document { get; init; }

    /// <summary>Part of an outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>Least confidence, 0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether documents that repeat another are left out.</summary>
    public bool WithoutCopies { get; init; }

    /// <summary>The most events to list.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether an event between two parties, such as an imported one, passes; a party counts as itself alone.</summary>
    /// <remarks>What such events do not have (documents, confidence) none of them passes.</remarks>
    internal bool Passes(DyadEvent told) =>
        Document is null && Confidence is null
        && (Statuses.Count == 0 || Statuses.Contains(told.Status))
        && (Types.Count == 0 || (told.Type is { } type && Types.Contains(type)))
        && With.All(id => id == told.Source || id == told.Target)
        && (By.Count == 0 || By.Contains(told.Source) || (told.IsMutual && By.Contains(told.Target)))
        && (To.Count == 0 || To.Contains(told.Target) || (told.IsMutual && To.Contains(told.Source)))
        && (From is null || told.LastDay >= From) && (Until is null || told.Day <= Until)
        && (Outlet is null || told.Publisher?.Contains(Outlet, StringComparison.OrdinalIgnoreCase) == true);

    internal (string Where, DynamicParameters Parameters) ToSql()
    {
        var conditions = new List<string> { "e.stale = 0", "d.stale = 0" };
        var parameters = new DynamicParameters();
        AddParticipants(conditions, parameters);
        if (Types.Count > 0)
        {
            Add("e.type IN @types", "types", Types.Select(RecordName.Of).ToArray());
        }

        if (Statuses.Count > 0)
        {
            Add("e.status IN @statuses", "statuses", Statuses.Select(RecordName.Of).ToArray());
        }

        AddWhen(From is not null, "COALESCE(e.date_to, e.date_from) >= @from", "from", IsoDay.Print(From));
        AddWhen(Until is not null, "COALESCE(e.date_from, e.date_to) <= @until", "until", IsoDay.Print(Until));
        AddWhen(Document is not null, "e.document = @document", "document", Document);
        AddWhen(Outlet is not null, "instr(lower(COALESCE(d.outlet, '')), lower(@outlet)) > 0", "outlet", Outlet);
        AddWhen(Confidence is not null, "e.confidence >= @confidence", "confidence", Confidence);
        if (WithoutCopies)
        {
            conditions.Add("d.duplicate_of IS NULL");
        }

        return (string.Join(" AND ", conditions), parameters);

        void Add(string condition, string name, object? value)
        {
            conditions.Add(condition);
            parameters.Add(name, value);
        }

        void AddWhen(bool given, string condition, string name, object? value)
        {
            if (given)
            {
                Add(condition, name, value);
            }
        }
    }

    private void AddParticipants(List<string> conditions, DynamicParameters parameters)
    {
        for (int i = 0; i < With.Count; i++)
        {
            AddSide($"with{i}", [With[i]], null);
        }

        AddSide("by", By, "actor");
        AddSide("to", To, "recipient");

        void AddSide(string name, IReadOnlyList<string> ids, string? side)
        {
            if (ids.Count == 0)
            {
                return;
            }

            string onSide = side is null ? "" : $" AND p.side = '{side}'";
            conditions.Add($"EXISTS (SELECT 1 FROM participant p WHERE p.event = e.id{onSide} AND (p.actor IN @{name} OR p.country IN @{name}))");
            parameters.Add(name, ids.ToArray());
        }
    }
}
