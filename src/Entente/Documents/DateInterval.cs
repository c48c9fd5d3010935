using NodaTime;
using NodaTime.Text;

namespace Entente.Documents;

/// <summary>The days within which something falls, both ends included, and how finely that is known.</summary>
/// <remarks>
/// Both ends are included because that is how sources speak ("from 3 to 5 May"); a null end is unbounded.
/// A month is not its first day: the interval spans the whole month with <see cref="Precision.Month"/>.
/// </remarks>
public sealed record DateInterval
{
    /// <summary>Makes the interval.</summary>
    /// <exception cref="ArgumentException">It ends before it starts, or has no end at all.</exception>
    public DateInterval(LocalDate? from, LocalDate? to, Precision precision)
    {
        if (from is null && to is null)
        {
            throw new ArgumentException("An interval needs at least one end.");
        }

        if (from > to)
        {
            throw new ArgumentException($"An interval cannot end ({to}) before it starts ({from}).");
        }

        From = from;
        To = to;
        Precision = precision;
    }

    /// <summary>First day, or null when open.</summary>
    public LocalDate? From { get; }

    /// <summary>Last day, or null when open.</summary>
    public LocalDate? To { get; }

    /// <summary>How finely it is known.</summary>
    public Precision Precision { get; }

    /// <summary>A single day.</summary>
    public static DateInterval OfDay(LocalDate day) => new(day, day, Precision.Day);

    /// <summary>A whole month.</summary>
    public static DateInterval OfMonth(int year, int month) =>
        new(new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)), Precision.Month);

    /// <summary>A whole year.</summary>
    public static DateInterval OfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), Precision.Year);

    /// <summary>Whether the two share a day; open ends reach as far as needed.</summary>
    public bool Overlaps(DateInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);
    }

    /// <summary>Whether <paramref name="day"/> lies in it.</summary>
    public bool Contains(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Print(From)}/{Print(To)} ({Precision})";

    private static string Print(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "..";
}
