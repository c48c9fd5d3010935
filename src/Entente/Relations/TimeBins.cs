using Entente.Evidence;
using NodaTime;

namespace Entente.Relations;

/// <summary>How long a bin of a series is.</summary>
public enum BinLength
{
    /// <summary>A calendar month.</summary>
    Month,
    /// <summary>A day.</summary>
    Day,
    /// <summary>A week from Monday to Sunday.</summary>
    Week,
    /// <summary>A quarter of a year.</summary>
    Quarter,
    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>The bins of a window: whole days, weeks, months, quarters or years, without gaps, the first and last rounded outwards.</summary>
public sealed class TimeBins
{
    private readonly int[] _starts;

    /// <summary>The bins from the one that holds <paramref name="from"/> to the one that holds <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentException">The window ends before it starts.</exception>
    public TimeBins(LocalDate from, LocalDate to, BinLength length)
    {
        if (to < from)
        {
            throw new ArgumentException($"A window cannot end ({to}) before it starts ({from}).", nameof(to));
        }

        Length = length;
        var starts = new List<int>();
        LocalDate start = StartOf(from, length);
        LocalDate last = LastOf(start, length);
        starts.Add(ReportDays.NumberOf(start));
        // The calendar ends with the year 9999, so that no day after the last is asked for.
        while (last < to)
        {
            starts.Add(ReportDays.NumberOf(last) + 1);
            last = LastOf(last.PlusDays(1), length);
        }

        starts.Add(ReportDays.NumberOf(last) + 1);
        _starts = [.. starts];
    }

    /// <summary>The most bins that a window of so many days can have, without making them.</summary>
    public static int MostIn(int days, BinLength length) => (days / length switch { BinLength.Day => 1, BinLength.Week => 7, BinLength.Month => 28, BinLength.Quarter => 90, _ => 365 }) + 2;

    /// <summary>How long each is.</summary>
    public BinLength Length { get; }

    /// <summary>How many there are, at least 1.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The days of a bin.</summary>
    public DayRange this[int bin] => new(_starts[bin], _starts[bin + 1] - 1);

    /// <summary>All their days.</summary>
    public DayRange Window => new(_starts[0], _starts[^1] - 1);

    /// <summary>The bin that holds a day; −1 before the window, <see cref="Count"/> after it.</summary>
    public int At(int day)
    {
        int place = Array.BinarySearch(_starts, day);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>The first day of the bin that holds <paramref name="day"/>.</summary>
    public static LocalDate StartOf(LocalDate day, BinLength length) => length switch
    {
        BinLength.Day => day,
        BinLength.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        BinLength.Month => new LocalDate(day.Year, day.Month, 1),
        BinLength.Quarter => new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new LocalDate(day.Year, 1, 1),
    };

    private static LocalDate LastOf(LocalDate start, BinLength length) => length switch
    {
        BinLength.Day => start,
        BinLength.Week => LocalDate.Min(start, LocalDate.MaxIsoValue.PlusDays(-6)).PlusDays(6),
        BinLength.Month => LastOfMonth(start.Year, start.Month),
        BinLength.Quarter => LastOfMonth(start.Year, start.Month + 2),
        _ => LastOfMonth(start.Year, 12),
    };

    private static LocalDate LastOfMonth(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
}
