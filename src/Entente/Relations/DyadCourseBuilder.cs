using Entente.Evidence;
using NodaTime;

namespace Entente.Relations;

/// <summary>Sums the events of all dyads by month, as they come, and then by the bins that are asked for. Memory grows with dyads and months, not with events.</summary>
public sealed class DyadCourseBuilder
{
    private const double Stray = 0.02;
    private const int MostBins = 84;
    private const int MonthsOfQuarter = 3;

    // Every dyad has a sum a bin: a hundred years of months, and more only of longer bins.
    private const int MostColumns = 1_200;
    private static readonly BinLength[] s_lengths = [BinLength.Month, BinLength.Quarter, BinLength.Year];
    private static readonly LocalDate s_epoch = new(1970, 1, 1);
    private readonly Dictionary<(string, string), Dictionary<int, DyadSum>> _dyads = [];
    private readonly Dictionary<string, HashSet<(BinLength Length, int Day)>> _covered = new(StringComparer.Ordinal);
    private int _first = int.MaxValue;
    private int _last = int.MinValue;

    /// <summary>Tells that anything at all is told of a party in some days, whether or not it counts. As in series, it covers the bins that hold at least half of the days.</summary>
    public void Cover(string party, DayRange days)
    {
        if (!_covered.TryGetValue(party, out HashSet<(BinLength, int)>? bins))
        {
            _covered[party] = bins = [];
        }

        int lower = days.First + ((days.Width - 1) / 2);
        Cover(bins, days, lower);
        if (lower != days.First + (days.Width / 2))
        {
            Cover(bins, days, lower + 1);
        }
    }

    /// <summary>Adds an event between two parties, whichever acts. One that is not dated to a year or closer is left out.</summary>
    /// <param name="one">A party.</param>
    /// <param name="other">Another.</param>
    /// <param name="days">The days on one of which it happened.</param>
    /// <param name="points">Its score, −10 to 10, as often as it occurred.</param>
    /// <param name="events">How many events it stands for.</param>
    /// <param name="reports">How many reports tell it.</param>
    public void Add(string one, string other, DayRange days, double points, double events, double reports)
    {
        if (days.Width > RelationEvent.WidestDays)
        {
            return;
        }

        (string, string) pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (!_dyads.TryGetValue(pair, out Dictionary<int, DyadSum>? months))
        {
            _dyads[pair] = months = [];
        }

        Cover(one, days);
        Cover(other, days);
        int last = MonthOf(days.Last);
        for (int month = MonthOf(days.First); month <= last; month++)
        {
            double share = (double)days.Shared(DaysOf(month)) / days.Width;
            var sum = new DyadSum(share * Math.Max(0, points), share * Math.Max(0, -points), share * events, share * reports);
            months[month] = months.TryGetValue(month, out DyadSum before) ? before.Plus(sum) : sum;
            (_first, _last) = (Math.Min(_first, month), Math.Max(_last, month));
        }
    }

    /// <summary>The dyads over the bins of a window.</summary>
    /// <param name="from">First day; null for the year before whose beginning no more than one event of fifty lies, so that a stray mention of long ago does not stretch the window.</param>
    /// <param name="to">Last day; null for the last of which anything is told.</param>
    /// <param name="length">Length of a bin, a month, a quarter or a year; null for the shortest that gives no more than 84 bins. One that would give more than 1,200 is made longer.</param>
    /// <exception cref="ArgumentException">The bin is shorter than a month.</exception>
    public DyadCourses Build(LocalDate? from, LocalDate? to, BinLength? length)
    {
        if (length is BinLength.Day or BinLength.Week)
        {
            throw new ArgumentException("Sums are kept by month.", nameof(length));
        }

        if (_first > _last)
        {
            return DyadCourses.None;
        }

        LocalDate start = from ?? FirstOfMost();
        LocalDate end = to ?? s_epoch.PlusMonths(_last);
        if (end < start)
        {
            return DyadCourses.None;
        }

        var bins = new TimeBins(start, end, LengthFor(start, end, length ?? BinLength.Month, length is null ? MostBins : MostColumns));
        int first = MonthOf(bins.Window.First);
        return new DyadCourses(
            bins,
            [
                .. _dyads.Select(dyad => Course(dyad.Key, dyad.Value, bins)).Where(course => course.Total.Events > 0)
                    .OrderByDescending(course => course.Total.Events).ThenBy(course => course.Parties.First, StringComparer.Ordinal).ThenBy(course => course.Parties.Second, StringComparer.Ordinal),
            ],
            from is null ? _dyads.Values.SelectMany(months => months).Where(month => month.Key < first).Sum(month => month.Value.Events) : 0);
    }

    private LocalDate FirstOfMost()
    {
        var events = _dyads.Values.SelectMany(months => months).GroupBy(month => month.Key).OrderBy(month => month.Key).Select(month => (Month: month.Key, Events: month.Sum(sum => sum.Value.Events))).ToList();
        double left = Stray * events.Sum(month => month.Events);
        int first = events.First(month => (left -= month.Events) < 0).Month;
        return new LocalDate(s_epoch.PlusMonths(first).Year, 1, 1);
    }

    private static BinLength LengthFor(LocalDate start, LocalDate end, BinLength shortest, int most) =>
        s_lengths.First(length => length == BinLength.Year || (length >= shortest && CountOf(start, end, length) <= most));

    private static int CountOf(LocalDate start, LocalDate end, BinLength length)
    {
        int months = length == BinLength.Quarter ? MonthsOfQuarter : 1;
        return (((end.Year * 12) + end.Month - 1) / months) - (((start.Year * 12) + start.Month - 1) / months) + 1;
    }

    private static void Cover(HashSet<(BinLength, int)> covered, DayRange days, int middle)
    {
        LocalDate day = ReportDays.DayOf(middle);
        foreach (BinLength length in s_lengths)
        {
            var bin = new TimeBins(day, day, length);
            if (2 * days.Shared(bin.Window) >= days.Width)
            {
                covered.Add((length, bin.Window.First));
            }
        }
    }

    private DyadCourse Course((string First, string Second) pair, Dictionary<int, DyadSum> months, TimeBins bins)
    {
        var sums = new DyadSum[bins.Count];
        foreach ((int month, DyadSum sum) in months)
        {
            int bin = bins.At(DaysOf(month).First);
            if (bin >= 0 && bin < bins.Count)
            {
                sums[bin] = sums[bin].Plus(sum);
            }
        }

        return new DyadCourse(new DyadParties(pair.First, pair.Second), bins, [.. sums.Select((sum, bin) => IsCovered(bins[bin].First) ? sum : (DyadSum?)null)], sums.Aggregate(default(DyadSum), (total, sum) => total.Plus(sum)));

        bool IsCovered(int day) => Covers(pair.First, day) || Covers(pair.Second, day);

        bool Covers(string party, int day) => _covered.TryGetValue(party, out HashSet<(BinLength, int)>? covered) && covered.Contains((bins.Length, day));
    }

    private static int MonthOf(int day)
    {
        LocalDate date = ReportDays.DayOf(day);
        return ((date.Year - s_epoch.Year) * 12) + date.Month - 1;
    }

    private static DayRange DaysOf(int month) => new(ReportDays.NumberOf(s_epoch.PlusMonths(month)), ReportDays.NumberOf(s_epoch.PlusMonths(month + 1)) - 1);
}
