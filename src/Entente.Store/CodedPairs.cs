using Entente.Events;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Store;

/// <summary>Who did something to whom in coded events, as a part of SQL; the rules of <see cref="DyadReports"/>.</summary>
internal static class CodedPairs
{
    /// <summary>The party that acts, of participant a.</summary>
    public const string Source = "COALESCE(a.country, a.actor)";

    /// <summary>The party it is done to, of participant r.</summary>
    public const string Target = "COALESCE(r.country, r.actor)";

    /// <summary>Whether both act. What two did to each other may come once from each side, and once for each pair of persons who stand for them.</summary>
    public const string IsMutual = $"(r.side = 'actor' OR {TargetActs})";

    private const string TargetActs = $"EXISTS (SELECT 1 FROM participant x WHERE x.event = e.id AND x.side = 'actor' AND COALESCE(x.country, x.actor) = {Target})";
    private const string SourceReceives = $"EXISTS (SELECT 1 FROM participant x WHERE x.event = e.id AND x.side = 'recipient' AND COALESCE(x.country, x.actor) = {Source})";
    private const string NobodyReceives = "NOT EXISTS (SELECT 1 FROM participant x WHERE x.event = e.id AND x.side = 'recipient')";

    /// <summary>Joins event e with the pairs of its participants, a and r, that stand for different parties between which it happened.</summary>
    public static readonly string Join =
        $"""
        JOIN participant a ON a.event = e.id AND a.side = 'actor'
        JOIN participant r ON r.event = e.id AND {Source} <> {Target} AND CASE r.side
            WHEN 'recipient' THEN NOT {TargetActs} OR {SourceReceives}
            ELSE r.ordinal > a.ordinal AND e.type IN ({string.Join(", ", DyadReports.TypesThatTakeTwo.Select(type => $"'{RecordName.Of(type)}'"))}) AND {NobodyReceives} END
        """;
}
