using Entente.Store.Imports;

namespace Entente.Store;

/// <summary>The events of relations.</summary>
public static class DyadReader
{
    /// <summary>
    /// Events between different parties, by day, coded ones before imported ones of the same day. Rows are streamed: neither memory nor the first row waits for the others.
    /// </summary>
    /// <param name="study">The study, which must stay open and unchanged until the end.</param>
    /// <param name="filter">Which events.</param>
    /// <exception cref="ArgumentException">The filter names the other party only.</exception>
    public static IEnumerable<DyadEvent> DyadEvents(this Study study, DyadFilter filter)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter is { One: null, Other: not null })
        {
            throw new ArgumentException("One party is missing.", nameof(filter));
        }

        return filter.Origin switch
        {
            EventOrigin.Coded => CodedDyads.Read(study.Connection, filter),
            EventOrigin.Imported => ImportedDyads.Read(study.Connection, filter),
            _ => Merge(CodedDyads.Read(study.Connection, filter), ImportedDyads.Read(study.Connection, filter)),
        };
    }

    private static IEnumerable<DyadEvent> Merge(IEnumerable<DyadEvent> first, IEnumerable<DyadEvent> second)
    {
        using IEnumerator<DyadEvent> coded = first.GetEnumerator();
        using IEnumerator<DyadEvent> imported = second.GetEnumerator();
        bool hasCoded = coded.MoveNext();
        bool hasImported = imported.MoveNext();
        while (hasCoded || hasImported)
        {
            if (hasCoded && (!hasImported || coded.Current.Day <= imported.Current.Day))
            {
                yield return coded.Current;
                hasCoded = coded.MoveNext();
            }
            else
            {
                yield return imported.Current;
                hasImported = imported.MoveNext();
            }
        }
    }
}
