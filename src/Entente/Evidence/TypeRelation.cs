using Entente.Events;

namespace Entente.Evidence;

/// <summary>The families of types within which reports are compared.</summary>
public enum EventFamily
{
    /// <summary>Cooperation in words and deeds, so that a promise and its keeping are compared.</summary>
    Cooperation,
    /// <summary>Words of conflict.</summary>
    VerbalConflict,
    /// <summary>Deeds of conflict.</summary>
    MaterialConflict,
}

/// <summary>How the types of two reports bear on their being one event.</summary>
internal static class TypeRelation
{
    private const string Visit = "visit";
    private const string Phone = "phone";
    private const double CooperationThreshold = 4.5;
    private const double ConflictThreshold = 5.5;
    private const double WordsThreshold = 6;

    private static readonly HashSet<(EventType, EventType)> s_neighbours =
    [
        .. new[]
        {
            (EventType.Agree, EventType.Support), (EventType.Agree, EventType.Concede), (EventType.Concede, EventType.Retreat),
            (EventType.Aid, EventType.Cooperate), (EventType.Accuse, EventType.Reject), (EventType.Accuse, EventType.Threaten),
            (EventType.Request, EventType.Threaten), (EventType.Coerce, EventType.Assault), (EventType.Coerce, EventType.Sanction),
        }.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) }),
    ];

    // What a plan is called while it is one: an AGREE of what both or one will do, a CONCEDE of a withdrawal to come.
    private static readonly HashSet<(EventType Plan, EventType Deed)> s_plans =
    [
        (EventType.Agree, EventType.Consult), (EventType.Agree, EventType.Cooperate), (EventType.Agree, EventType.Aid), (EventType.Concede, EventType.Retreat),
    ];

    public static EventFamily FamilyOf(EventType type) => type switch
    {
        <= EventType.Retreat => EventFamily.Cooperation,
        <= EventType.Threaten => EventFamily.VerbalConflict,
        _ => EventFamily.MaterialConflict,
    };

    public static bool AreNeighbours(EventType one, EventType other) => s_neighbours.Contains((one, other));

    public static bool IsPlanOf(EventType plan, EventType deed) => plan == deed || s_plans.Contains((plan, deed));

    /// <summary>Whether it is something said rather than done.</summary>
    public static bool IsWords(EventType type) => type is EventType.Agree or EventType.Support or EventType.Concede || FamilyOf(type) == EventFamily.VerbalConflict;

    /// <summary>Whether it matters who acts and who receives.</summary>
    public static bool IsDirected(Report report) => report.Type != EventType.Cooperate && (report.Type != EventType.Consult || report.Mode == Visit);

    /// <summary>Whether two modes of one type exclude each other: nobody telephones and visits in one act.</summary>
    public static bool ModesExclude(string? one, string? other) => one is not null && other is not null && one != other && (one == Phone || other == Phone);

    /// <summary>The score from which two reports of this type are one event.</summary>
    public static double ThresholdOf(EventType type) =>
        IsWords(type) ? WordsThreshold : FamilyOf(type) == EventFamily.MaterialConflict ? ConflictThreshold : CooperationThreshold;
}
