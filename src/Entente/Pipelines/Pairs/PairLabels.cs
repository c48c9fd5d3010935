using Entente.Events;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Vocabularies;

namespace Entente.Pipelines.Pairs;

/// <summary>Which names of types a file of marked pairs uses.</summary>
public enum PairLabels
{
    /// <summary>PLV's when the header names both parties in columns <c>source</c> and <c>target</c>, else PLOVER's.</summary>
    Auto,

    /// <summary>The sixteen types of PLOVER.</summary>
    Plover,

    /// <summary>The fifteen of the PLV set: CONCEDE and RETREAT are one, YIELD, a material cooperation.</summary>
    Plv,
}

/// <summary>Names types and quads as a set of labels has them.</summary>
public static class PairLabelNames
{
    /// <summary>The label in which PLV merges CONCEDE and RETREAT.</summary>
    public const string Yield = "YIELD";

    /// <summary>The reading of the code book that goes with a set of labels.</summary>
    public static LabelConvention ConventionOf(PairLabels labels) => labels == PairLabels.Plv ? LabelConvention.Plv : LabelConvention.Plover;

    /// <summary>The name of a type.</summary>
    public static string TypeOf(PairLabels labels, EventType type) =>
        labels == PairLabels.Plv && type is EventType.Concede or EventType.Retreat ? Yield : RecordName.Of(type);

    /// <summary>The name of a type's quad class.</summary>
    public static string QuadOf(PairLabels labels, EventType type, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return RecordName.Of(labels == PairLabels.Plv && type == EventType.Concede ? QuadClass.MaterialCooperation : scheme.QuadOf(type));
    }
}
