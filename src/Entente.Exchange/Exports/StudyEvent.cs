using Entente.Events;
using Entente.Store;
using Entente.Store.Imports;

namespace Entente.Exchange.Exports;

/// <summary>An event of a study, coded from a document or imported; exactly one of the two is there.</summary>
/// <param name="Coded">The coded event.</param>
/// <param name="Imported">The imported event.</param>
public sealed record StudyEvent(Event? Coded, ImportedEvent? Imported)
{
    /// <summary>Its record: one line of JSON without a line end.</summary>
    public string ToJson() => Coded is { } coded ? EventRecord.ToJson(coded) : ImportedRecord.ToJson(Imported!);

    /// <summary>The events of a study that pass a filter, one at a time: of both kinds together by day, coded ones without a date last.</summary>
    public static IEnumerable<StudyEvent> Of(Study study, EventFilter filter, EventOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(filter);
        IEnumerable<StudyEvent> coded = origin == EventOrigin.Imported ? [] : study.Events(filter).Select(found => new StudyEvent(found, null));
        IEnumerable<StudyEvent> imported = origin == EventOrigin.Coded ? [] : study.ImportedEvents(filter).Select(found => new StudyEvent(null, found));
        IEnumerable<StudyEvent> events = Merge(coded, imported);
        return filter.Limit is { } limit ? events.Take(limit) : events;
    }

    private static IEnumerable<StudyEvent> Merge(IEnumerable<StudyEvent> coded, IEnumerable<StudyEvent> imported)
    {
        using IEnumerator<StudyEvent> rest = imported.GetEnumerator();
        bool hasRest = rest.MoveNext();
        foreach (StudyEvent found in coded)
        {
            while (hasRest && !(found.Coded!.When?.From <= rest.Current.Imported!.Day))
            {
                yield return rest.Current;
                hasRest = rest.MoveNext();
            }

            yield return found;
        }

        for (; hasRest; hasRest = rest.MoveNext())
        {
            yield return rest.Current;
        }
    }
}
