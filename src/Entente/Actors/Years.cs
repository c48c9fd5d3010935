using System.Globalization;
using NodaTime;

namespace Entente.Actors;

/// <summary>The days from which and to which something holds, both included; null is open.</summary>
/// <param name="From">First day, or null when it held before anything the catalogue covers.</param>
/// <param name="To">Last day, or null when it still holds.</param>
public readonly record struct Years(LocalDate? From, LocalDate? To)
{
    /// <summary>Without a limit.</summary>
    public static Years Always => default;

    /// <summary>Whether <paramref name="interval"/> shares a day with it; an unknown date (null) always does.</summary>
    public bool Overlaps(DateInterval? interval) => interval is null
        || ((From is null || interval.To is null || From <= interval.To) && (To is null || interval.From is null || interval.From <= To));

    /// <summary>Whether <paramref name="day"/> lies in it.</summary>
    public bool Contains(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Reads "2021", "2021-08" or "2021-08-15" as the first day it can mean, or the last.</summary>
    /// <returns>Null when the text is no such date.</returns>
    internal static LocalDate? Parse(string text, bool last)
    {
        if (text.Length is not (4 or 7 or 10) || !Part(text, 0, 4, 1500, 2100, out int year))
        {
            return null;
        }

        int month = last ? 12 : 1;
        if (text.Length >= 7 && (text[4] != '-' || !Part(text, 5, 2, 1, 12, out month)))
        {
            return null;
        }

        int length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        int day = last ? length : 1;
        return text.Length == 10 && (text[7] != '-' || !Part(text, 8, 2, 1, length, out day)) ? null : new LocalDate(year, month, day);
    }

    private static bool Part(string text, int start, int length, int least, int most, out int value) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
}
