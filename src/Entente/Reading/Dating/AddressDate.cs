using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Entente.Reading.Dating;

/// <summary>The date that an address or a file name carries: "/2021/08/27/", "2021-08-27-title.html", "20210827".</summary>
internal static partial class AddressDate
{
    /// <summary>The date, to the day or the month, or null when there is none.</summary>
    public static DateInterval? Of(string? address)
    {
        if (address is null || Form().Match(address) is not { Success: true } match)
        {
            return null;
        }

        int year = Number(match.Groups["year"]), month = Number(match.Groups["month"]);
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (!match.Groups["day"].Success)
        {
            return DateInterval.OfMonth(year, month);
        }

        var day = Number(match.Groups["day"]);
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? DateInterval.OfDay(new LocalDate(year, month, day)) : null;
    }

    private static int Number(Group group)
    {
        var value = group.Value;
        return char.IsLetter(value[0])
            ? Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, char.ToUpperInvariant(value[0]) + value[1..3].ToLowerInvariant()) + 1
            : int.Parse(value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![\dA-Za-z])(?<year>(?:19|20)\d\d)(?:[-_/.](?<month>\d{1,2}|[a-zA-Z]{3})[-_/.](?<day>\d{1,2})(?![\dA-Za-z])|(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)|/(?<month>\d{1,2})(?=/))")]
    private static partial Regex Form();
}
