using System.Globalization;
using Entente.Documents;
using Entente.Events;
using Entente.Relations;
using Entente.Vocabularies;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Figures;

/// <summary>What the figure of a relation says in words.</summary>
public static class RelationFigureWords
{
    /// <summary>The figure in a sentence.</summary>
    public static string Label(Relation relation, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(nameOf);
        DyadParties parties = relation.Request.Parties;
        TimeBins bins = relation.Series.Bins;
        return $"Cooperation and conflict of {nameOf(parties.First)} and {nameOf(parties.Second)} from {BinName.Of(bins[0], bins.Length)} to {BinName.Of(bins[bins.Count - 1], bins.Length)}, "
            + $"{Words.Count(relation.Series.InWindow.Count, "event")}, {Words.Count(relation.TurningPoints.Count, "turning point")}";
    }

    /// <summary>An event in a line: date, who, what, whom, points.</summary>
    public static string Event(RelationEvent found, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(found);
        return $"{Words.Date(WhenOf(found))}: {Deed(found, nameOf)}, {Words.Signed(found.Score)} points";
    }

    /// <summary>Who does what to whom: "Russia → Pakistan: talks (visit)".</summary>
    public static string Deed(RelationEvent found, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(nameOf);
        DyadReport told = found.Standing;
        string parties = $"{nameOf(told.Source.Id)} {(told.IsMutual ? "and" : "→")} {nameOf(told.Target.Id)}";
        return told.Type is { } type ? $"{parties}: {Noun(type)}{(told.Mode is { } mode ? $" ({mode})" : "")}" : parties;
    }

    /// <summary>A type as readers who do not know PLOVER would say it.</summary>
    public static string Noun(EventType type) => type switch
    {
        EventType.Agree => "agreement",
        EventType.Consult => "talks",
        EventType.Support => "support",
        EventType.Concede => "concession",
        EventType.Cooperate => "cooperation",
        EventType.Aid => "aid",
        EventType.Retreat => "withdrawal",
        EventType.Request => "demand",
        EventType.Accuse => "accusation",
        EventType.Reject => "rejection",
        EventType.Threaten => "threat",
        EventType.Protest => "protest",
        EventType.Sanction => "sanction",
        EventType.Mobilize => "mobilisation",
        EventType.Coerce => "coercion",
        EventType.Assault => "attack",
        _ => RecordName.Of(type),
    };

    /// <summary>When, as the report that stands for it says.</summary>
    public static DateInterval? WhenOf(RelationEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Standing.When;
    }

    /// <summary>Points with at most one decimal.</summary>
    public static string Points(double points) => points.ToString(Math.Abs(points) >= 10 ? "0" : "0.#", CultureInfo.InvariantCulture);
}
