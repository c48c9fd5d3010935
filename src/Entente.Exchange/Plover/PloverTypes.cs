using Entente.Events;
using Entente.Pipelines.Pairs;
using Entente.Vocabularies;

namespace Entente.Exchange.Plover;

/// <summary>Names of types in records of older drafts of PLOVER.</summary>
public static class PloverTypes
{
    /// <summary>The type's name today; YIELD, which became two types, stays as it is, as does a name that no draft has.</summary>
    public static string Current(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name switch
        {
            "FIGHT" => RecordName.Of(EventType.Assault),
            "DEMAND" => RecordName.Of(EventType.Request),
            "DISAPPROVE" or "INVESTIGATE" => RecordName.Of(EventType.Accuse),
            _ => name,
        };
    }

    /// <summary>Whether the records merge CONCEDE and RETREAT into YIELD.</summary>
    public static PairLabels LabelsOf(IEnumerable<PloverRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Any(record => record.Event == PairLabelNames.Yield) ? PairLabels.Plv : PairLabels.Plover;
    }
}
