using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Entente.Workbench.Hosting;

/// <summary>A day, a month or a year as people type it.</summary>
internal static class DayText
{
    /// <summary>The days that "2021", "2021-08" or "2021-08-25" stand for; null for anything else.</summary>
    public static DateInterval? Parse(string text)
    {
        string[] parts = text.Split('-');
        bool isYear = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && parts[0].Length == 4 && year > 0;
        if (isYear && parts.Length == 1)
        {
            return DateInterval.OfYear(year);
        }

        if (isYear && parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12)
        {
            return DateInterval.OfMonth(year, month);
        }

        return Day(text) is { } day ? DateInterval.OfDay(day) : null;
    }

    /// <summary>A day as YYYY-MM-DD; null for anything else.</summary>
    public static LocalDate? Day(string? text) => text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;
}
