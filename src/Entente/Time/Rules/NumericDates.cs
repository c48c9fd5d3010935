using System.Globalization;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Dates of digits: "2001-09-11", "12/04/2019", "23.4.2022", "4/22", "20170302", and the day known as "9/11".</summary>
internal static class NumericDates
{
    private static readonly LocalDate NineEleven = new(2001, 9, 11);

    public static Match? Read(Phrase phrase, int at)
    {
        if (phrase.Digits(at) == 0 || !phrase.StartsClean(at))
        {
            return null;
        }

        return Compact(phrase, at) ?? Spaced(phrase, at) ?? Three(phrase, at) ?? Two(phrase, at);
    }

    /// <summary>A year in two digits: up to 2039, else in the last century.</summary>
    public static int FullYear(int year, int digits) => digits > 2 ? year : year < 40 ? 2000 + year : 1900 + year;

    private static Match? Compact(Phrase phrase, int at)
    {
        var token = phrase[at].Lower;
        return token.Length == 8 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits / 10000 is >= 1900 and <= 2099
            ? Day(digits / 10000, digits / 100 % 100, digits % 100, at + 1)
            : null;
    }

    private static Match? Spaced(Phrase phrase, int at) =>
        phrase.Digits(at) == 4 && phrase.Digits(at + 1) == 2 && phrase.Digits(at + 2) == 2 && phrase.Number(at) is >= 1800 and <= 2100
            ? Day(phrase.Number(at)!.Value, phrase.Number(at + 1)!.Value, phrase.Number(at + 2)!.Value, at + 3)
            : null;

    private static Match? Three(Phrase phrase, int at)
    {
        var separator = phrase[at + 1].Lower;
        var comma = phrase.Is(at + 3, ",") && separator is "/" or "-";
        if (separator is not ("/" or "-" or ".") || !(phrase.Is(at + 3, separator) || comma) || !Tight(phrase, at, comma) || Continues(phrase, at + 5))
        {
            return null;
        }

        if (phrase.Number(at) is not { } first || phrase.Number(at + 2, 2) is not { } second || phrase.Number(at + 4) is not { } third)
        {
            return null;
        }

        if (phrase.Digits(at) == 4)
        {
            return phrase.Digits(at + 4) <= 2 ? Day(first, second, third, at + 5) ?? Day(first, third, second, at + 5) : null;
        }

        if (phrase.Digits(at) > 2 || phrase.Digits(at + 4) is not (2 or 4))
        {
            return null;
        }

        return Ordered(phrase, separator, first, second, FullYear(third, phrase.Digits(at + 4)), at + 5);
    }

    private static Match? Ordered(Phrase phrase, string separator, int first, int second, int year, int next)
    {
        var dayFirst = phrase.Options.Order == NumericOrder.DayFirst || separator == ".";
        var (day, month) = dayFirst ? (first, second) : (second, first);
        return Day(year, month, day, next) ?? Day(year, day, month, next);
    }

    private static Match? Two(Phrase phrase, int at)
    {
        var separator = phrase[at + 1].Lower;
        if (separator is not ("/" or "-" or ".") || !Tight(phrase, at + 1, 2) || Continues(phrase, at + 3) || phrase.Number(at, 2) is not { } first || phrase.Number(at + 2, 2) is not { } second)
        {
            return null;
        }

        if (separator == "/" && first == 9 && second == 11)
        {
            return new(at + 3, new FullDay(NineEleven));
        }

        // "4-22" may be a score and "4.22" a number: only a word for a day before it, or an unlikely ratio, makes it a date.
        var fraction = separator == "/" && first < second && phrase.Digits(at + 2) == 1;
        if (fraction || (separator != "/" && !LedByDay(phrase, at)) || phrase.IsAny(at + 3, "%", "percent", "of"))
        {
            return null;
        }

        var dayFirst = phrase.Options.Order == NumericOrder.DayFirst;
        var (day, month) = dayFirst ? (first, second) : (second, first);
        return Yearless(month, day, at + 3) ?? Yearless(day, month, at + 3);
    }

    private static bool LedByDay(Phrase phrase, int at) =>
        phrase.IsAny(at - 1, "on", "friday", "monday", "tuesday", "wednesday", "thursday", "saturday", "sunday", "since", "until", "till");

    private static Match? Yearless(int month, int day, int next) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month) ? new(next, new MonthDay(month, day)) : null;

    /// <summary>The day, if the calendar has it.</summary>
    public static Match? Day(int year, int month, int day, int next) =>
        year is >= 1 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(next, new FullDay(new(year, month, day)))
            : null;

    private static bool Tight(Phrase phrase, int at, bool comma) => Tight(phrase, at + 1, comma ? 2 : 4);

    private static bool Tight(Phrase phrase, int at, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!phrase.Glued(at + i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Continues(Phrase phrase, int at) =>
        phrase.Glued(at) && (phrase[at].Kind == TokenKind.Number || (phrase.IsAny(at, "/", ".", ":") && phrase.Glued(at + 1) && phrase[at + 1].Kind == TokenKind.Number)
            || phrase.IsAny(at, "%"));
}
