using Entente.Documents;
using Entente.Events;
using NodaTime;

namespace Entente.Evidence;

/// <summary>The days on which a report can have happened, as numbers of days since 1970-01-01, both ends included.</summary>
/// <remarks>
/// What only the document's date dates happened on that day or one of the two before: news rarely waits longer, and often does not say the day.
/// </remarks>
/// <param name="First">First day; <see cref="int.MinValue"/> when open.</param>
/// <param name="Last">Last day; <see cref="int.MaxValue"/> when open.</param>
public readonly record struct ReportDays(int First, int Last)
{
    /// <summary>Days before the document's date on which what it tells without a date may have happened.</summary>
    public const int Lag = 2;

    /// <summary>Any day: nothing supports a date.</summary>
    public static ReportDays Any { get; } = new(int.MinValue, int.MaxValue);

    // Words that point to the moment of writing, no closer than the document's date does.
    private static readonly string[] s_nowadays = ["now", "currently", "at present", "these days"];

    /// <summary>Number of days, at least 1; very great when an end is open.</summary>
    public long Width => (long)Last - First + 1;

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => First == Last;

    /// <summary>Whether nothing dates it at either end.</summary>
    public bool IsAny => this == Any;

    /// <summary>The days of an event.</summary>
    public static ReportDays Of(Event told)
    {
        ArgumentNullException.ThrowIfNull(told);
        if (told.When is not { } when)
        {
            return Any;
        }

        int first = when.From is { } from ? NumberOf(from) : int.MinValue;
        int last = when.To is { } to ? NumberOf(to) : int.MaxValue;
        bool lags = told.DateBasis == DateBasis.Document || (told.DateText is { } text && s_nowadays.Contains(text, StringComparer.OrdinalIgnoreCase));
        return lags && first == last ? new(first - Lag, last) : new(first, last);
    }

    /// <summary>Whether the two share a day.</summary>
    public bool Meets(ReportDays other) => First <= other.Last && other.First <= Last;

    /// <summary>The days both have; they must meet.</summary>
    public ReportDays And(ReportDays other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>The interval, with <paramref name="precision"/> where it is longer than a day; null when nothing dates it.</summary>
    public DateInterval? ToInterval(Precision precision)
    {
        LocalDate? from = First == int.MinValue ? null : DayOf(First);
        LocalDate? to = Last == int.MaxValue ? null : DayOf(Last);
        return from is null && to is null ? null : new DateInterval(from, to, IsDay ? Precision.Day : precision);
    }

    /// <summary>The day with this number.</summary>
    public static LocalDate DayOf(int number) => new LocalDate(1970, 1, 1).PlusDays(number);

    /// <summary>The number of a day.</summary>
    public static int NumberOf(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);
}
