using Entente.Events;

namespace Entente.Relations;

/// <summary>Knows rows of event data that tell the same as an event coded from documents, so that it counts once.</summary>
/// <remarks>
/// A row joins an event that happened, is dated to a week or closer, has the row's direction and type, and may have fallen on the row's day; where the row's scheme has more than
/// PLOVER has types, the quad class stands for the type. A list tells an event once from each side, so that of each data set one row a direction joins, and an event that both
/// sides did takes a row of either. Same types go before same quad classes, closely dated events before others, then days and ids decide: whatever the order of reports, the
/// result is the same. Each row and each event is looked at once a day of the event.
/// </remarks>
public static class CommonTelling
{
    /// <summary>Days beyond which an interval says too little to know an act by it.</summary>
    public const int WidestDays = 7;

    /// <summary>The imported reports, those that tell a coded event with the identity of that event.</summary>
    /// <param name="coded">Reports coded from documents, of these two parties.</param>
    /// <param name="imported">Rows of event data, of these two parties.</param>
    /// <param name="parties">The two.</param>
    public static IReadOnlyList<DyadReport> Join(IEnumerable<DyadReport> coded, IReadOnlyList<DyadReport> imported, DyadParties parties)
    {
        ArgumentNullException.ThrowIfNull(imported);
        CodedEvent[] events =
        [
            .. RelationEvent.Of(coded.Where(report => report.Status is EventStatus.Actual or EventStatus.Ongoing), parties)
                .Where(found => found.Days is { Width: <= WidestDays })
                .Select(found => new CodedEvent(found, found.Direction)).OrderBy(found => found.Told.Days!.Value.Width)
                .ThenBy(found => found.Told.Days!.Value.First).ThenBy(found => found.Told.Id, StringComparer.Ordinal),
        ];
        if (events.Length == 0)
        {
            return imported;
        }

        var rows = new Rows(imported, parties);
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (bool byType in (bool[])[true, false])
        {
            foreach (CodedEvent found in events)
            {
                Take(found, rows, byType, joined);
            }
        }

        return joined.Count == 0 ? imported : [.. imported.Select(row => joined.TryGetValue(row.Id, out string? id) ? row with { Event = id } : row)];
    }

    private static void Take(CodedEvent found, Rows rows, bool byType, Dictionary<string, string> joined)
    {
        DayRange days = found.Told.Days!.Value;
        string act = byType ? TypeOf(found.Told.Standing.Type) : QuadOf(found.Told.Standing.Quad);
        foreach (string dataset in rows.Datasets)
        {
            foreach (DyadDirection direction in found.Directions)
            {
                for (int day = days.First; day <= days.Last && !found.Taken.Contains((dataset, direction)); day++)
                {
                    if (rows.Next(dataset, direction, act, day) is { } row)
                    {
                        joined.Add(row.Id, found.Told.Id);
                        found.Taken.Add((dataset, direction));
                    }
                }
            }
        }
    }

    private static string TypeOf(EventType? type) => type is { } known ? $"type {known}" : "";

    private static string QuadOf(QuadClass? quad) => quad is { } known ? $"quad {known}" : "";

    private sealed record CodedEvent(RelationEvent Told, DyadDirection Direction)
    {
        // Lists tell of talks from either side, and of what one did to the other at times as of both.
        public DyadDirection[] Directions { get; } =
            Direction == DyadDirection.Mutual ? [DyadDirection.Mutual, DyadDirection.Forward, DyadDirection.Backward] : [Direction, DyadDirection.Mutual];

        public HashSet<(string Dataset, DyadDirection Direction)> Taken { get; } = [];
    }

    // Rows that have joined no event yet, by data set, direction, what was done, and day; those of equal keys in order of id.
    private sealed class Rows
    {
        private readonly Dictionary<(string, DyadDirection, string, int), Queue<DyadReport>> _rows;

        public Rows(IReadOnlyList<DyadReport> imported, DyadParties parties)
        {
            DyadReport[] known = [.. imported.Where(row => row.Dataset is not null && row.Type is not null | row.Quad is not null && DayRange.Of(row.When) is { Width: 1 })];
            Datasets = [.. known.Select(row => row.Dataset!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            _rows = known.GroupBy(row => (row.Dataset!, row.DirectionIn(parties), row.Type is null ? QuadOf(row.Quad) : TypeOf(row.Type), DayRange.Of(row.When)!.Value.First))
                .ToDictionary(group => group.Key, group => new Queue<DyadReport>(group.OrderBy(row => row.Id, StringComparer.Ordinal)));
        }

        public IReadOnlyList<string> Datasets { get; }

        public DyadReport? Next(string dataset, DyadDirection direction, string act, int day) =>
            act.Length > 0 && _rows.TryGetValue((dataset, direction, act, day), out Queue<DyadReport>? waiting) && waiting.TryDequeue(out DyadReport? row) ? row : null;
    }
}
