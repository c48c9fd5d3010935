using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Entente.Reading.Dating;

/// <summary>A calendar date printed in full, as bylines, metadata and addresses have it: day, month and year, or month and year.</summary>
/// <remarks>
/// "03/04/2021" is read as the days between both readings, 4 March and 3 April, because nothing on the line tells which is meant.
/// Expressions that need a reference date ("yesterday") are not dates here.
/// </remarks>
/// <param name="Interval">The days it means.</param>
/// <param name="Index">Where it starts in the text that was searched.</param>
/// <param name="Length">How long it is.</param>
internal sealed partial record PrintedDate(DateInterval Interval, int Index, int Length)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first date in <paramref name="text"/>, or null.</summary>
    public static PrintedDate? Find(string text) => FindAll(text).FirstOrDefault();

    /// <summary>All dates in <paramref name="text"/>, in order.</summary>
    public static IEnumerable<PrintedDate> FindAll(string text)
    {
        foreach (Match match in Forms().Matches(text))
        {
            if (Interpret(match) is { } interval)
            {
                yield return new(interval, match.Index, match.Length);
            }
        }
    }

    private static DateInterval? Interpret(Match match)
    {
        var year = Number(match, "year");
        if (year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        if (match.Groups["name"].Success)
        {
            var month = Array.IndexOf(Months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1;
            return match.Groups["day"].Success ? Day(year, month, Number(match, "day")) : DateInterval.OfMonth(year, month);
        }

        return match.Groups["month"].Success
            ? Day(year, Number(match, "month"), Number(match, "day"))
            : EitherWay(year, Number(match, "first"), Number(match, "second"));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DateInterval? Day(int year, int month, int day) =>
        Valid(year, month, day) is { } date ? DateInterval.OfDay(date) : null;

    private static DateInterval? EitherWay(int year, int first, int second)
    {
        var dayFirst = Valid(year, second, first);
        var monthFirst = Valid(year, first, second);
        return (dayFirst, monthFirst) switch
        {
            ({ } one, { } other) when one != other => new(LocalDate.Min(one, other), LocalDate.Max(one, other), Precision.Open),
            ({ } one, _) => DateInterval.OfDay(one),
            (_, { } other) => DateInterval.OfDay(other),
            _ => null,
        };
    }

    private static LocalDate? Valid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private const string Name = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string AnyForm =
        @"(?<!\d)(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)"
        + @"|\b" + Name + @"\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<year>\d{4})\b"
        + @"|(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of[\s-]+)?" + Name + @"\.?,?[\s-]+(?<year>\d{4})\b"
        + @"|(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})(?!\d)"
        + @"|\b" + Name + @"\.?,?\s+(?<year>\d{4})\b)";

    [GeneratedRegex(AnyForm, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
