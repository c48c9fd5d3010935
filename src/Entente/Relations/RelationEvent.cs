using System.Runtime.InteropServices;

namespace Entente.Relations;

/// <summary>A distinct event of a relation, with the reports of it that count.</summary>
public sealed class RelationEvent
{
    /// <summary>Days beyond which an interval says too little of when.</summary>
    public const int WidestDays = 366;

    private RelationEvent(DyadReport standing, DyadReport closest, IReadOnlyList<DyadReport> reports, DyadDirection direction)
    {
        Standing = standing;
        Reports = reports;
        Direction = direction;
        Score = reports.Count == 1 ? standing.Intensity : reports.Average(report => report.Intensity);
        Occurrences = reports.Count == 1 ? standing.Occurrences : reports.Max(report => report.Occurrences);
        Points = Score * Occurrences;
        Days = DayRange.Of(closest.When) is { Width: <= WidestDays } days ? days : null;
        Documents = reports.Count == 1 ? [standing.Document] : [.. reports.Select(report => report.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Identity of the distinct event.</summary>
    public string Id => Standing.Event;

    /// <summary>The report that dates it most closely; one from a document before rows of event data, which have no sentence.</summary>
    public DyadReport Standing { get; }

    /// <summary>All that count, in order of id.</summary>
    public IReadOnlyList<DyadReport> Reports { get; }

    /// <summary>Which of the two acts; mutual when reports differ.</summary>
    public DyadDirection Direction { get; }

    /// <summary>The mean of the scores that its reports give it.</summary>
    public double Score { get; }

    /// <summary>How many events it stands for: 1, save in lists that sum them up.</summary>
    public int Occurrences { get; }

    /// <summary>The sources that tell it, data sets it was imported from before outlets, in order.</summary>
    public IEnumerable<string> ToldBy => Reports.Select(report => report.Dataset).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Concat(Reports.Where(report => report.Dataset is null).Select(report => report.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Whether both documents and rows of event data tell it.</summary>
    public bool IsCommon => Reports.Count > 1 && Reports.Any(report => report.Dataset is null) && Reports.Any(report => report.Dataset is not null);

    /// <summary>How many reports tell it.</summary>
    public int ReportCount => Reports.Count == 1 ? Standing.Tellings : Reports.Sum(report => report.Tellings);

    /// <summary>Its score, as often as it occurred.</summary>
    public double Points { get; }

    /// <summary>The days on one of which it happened; null when nothing dates it, or no closer than to a year.</summary>
    public DayRange? Days { get; }

    /// <summary>The documents that tell it, in order.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>What it adds to an axis, at least 0.</summary>
    public double On(RelationAxis axis) => Math.Max(0, axis == RelationAxis.Cooperation ? Points : -Points);

    /// <summary>Whether it goes in a direction; what is mutual goes in both.</summary>
    public bool Goes(DyadDirection direction) => Direction == direction || Direction == DyadDirection.Mutual;

    /// <summary>The distinct events of reports, in order of date (undated last), then id, whatever the order of the reports.</summary>
    public static IReadOnlyList<RelationEvent> Of(IEnumerable<DyadReport> reports, DyadParties parties)
    {
        ArgumentNullException.ThrowIfNull(reports);
        // Most events of lists are one row, so that a list of reports is made for the others alone.
        int count = reports.TryGetNonEnumeratedCount(out int known) ? known : 0;
        var places = new Dictionary<string, int>(count, StringComparer.Ordinal);
        var first = new List<DyadReport>(count);
        var further = new Dictionary<int, List<DyadReport>>();
        foreach (DyadReport report in reports)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, report.Event, out bool isKnown);
            if (!isKnown)
            {
                place = first.Count;
                first.Add(report);
            }
            else if (further.TryGetValue(place, out List<DyadReport>? group))
            {
                group.Add(report);
            }
            else
            {
                further[place] = [first[place], report];
            }
        }

        var events = new List<RelationEvent>(first.Count);
        for (int place = 0; place < first.Count; place++)
        {
            events.Add(Of(further.TryGetValue(place, out List<DyadReport>? group) ? [.. group.OrderBy(report => report.Id, StringComparer.Ordinal)] : [first[place]], parties));
        }

        // Rows of a study come in this order already.
        for (int i = 1; i < events.Count; i++)
        {
            if (InOrder(events[i - 1], events[i]) > 0)
            {
                events.Sort(InOrder);
                break;
            }
        }

        return events;
    }

    private static int InOrder(RelationEvent one, RelationEvent other)
    {
        int order = (one.Days?.First ?? int.MaxValue).CompareTo(other.Days?.First ?? int.MaxValue);
        order = order != 0 ? order : (one.Days?.Last ?? int.MinValue).CompareTo(other.Days?.Last ?? int.MinValue);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }

    private static RelationEvent Of(DyadReport[] reports, DyadParties parties)
    {
        if (reports.Length == 1)
        {
            return new(reports[0], reports[0], reports, reports[0].DirectionIn(parties));
        }

        DyadDirection[] directions = [.. reports.Select(report => report.DirectionIn(parties)).Distinct()];
        DyadReport closest = reports.MinBy(report => DayRange.Of(report.When)?.Width ?? int.MaxValue)!;
        DyadReport standing = reports.Where(report => report.Dataset is null).MinBy(report => (DayRange.Of(report.When)?.Width ?? int.MaxValue, report.DaysLeftOpen ?? 0)) ?? closest;
        return new(standing, closest, reports, directions.Length == 1 ? directions[0] : DyadDirection.Mutual);
    }
}
