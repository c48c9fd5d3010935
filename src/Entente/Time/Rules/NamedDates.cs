using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Dates with a month's name: "September 11, 2001", "11 Sept. 2001", "the 4th of July", "Friday, Feb. 28", "23/Sep/2020".</summary>
internal static class NamedDates
{
    public static Match? Read(Phrase phrase, int at)
    {
        if (WeekdayNames.At(phrase, at) is { } weekday)
        {
            return AfterWeekday(phrase, at + 1, weekday);
        }

        return MonthFirst(phrase, at) ?? DayFirst(phrase, at) ?? YearFirst(phrase, at) ?? SharedMonth(phrase, at);
    }

    // "18 and 19 June": the first day borrows the month of the second.
    private static Match? SharedMonth(Phrase phrase, int at)
    {
        if (phrase.Digits(at) is not (1 or 2) || DayNumber(phrase, at) is not { } day || !phrase.IsAny(day.Next, "and", "or", "&") || DayFirst(phrase, day.Next + 1) is not { } second)
        {
            return null;
        }

        return second.Meaning switch
        {
            MonthDay other when Fits(other.Month, day.Value) => new(day.Next, new MonthDay(other.Month, day.Value)),
            FullDay full => NumericDates.Day(full.Day.Year, full.Day.Month, day.Value, day.Next),
            _ => null,
        };
    }

    private static Match? AfterWeekday(Phrase phrase, int next, IsoDayOfWeek weekday)
    {
        var start = phrase.Skip(phrase.Skip(next, "."), ",", "-", "(");
        start = phrase.Skip(start, "the");
        var date = MonthFirst(phrase, start) ?? DayFirst(phrase, start) ?? NumericDates.Read(phrase, start) ?? DayAlone(phrase, start);
        return date is { } found ? new(ClosedAt(phrase, next, found.Next), new WeekdayDate(weekday, found.Meaning)) : null;
    }

    private static int ClosedAt(Phrase phrase, int opened, int next) => phrase.Is(opened, "(") ? phrase.Skip(next, ")") : next;

    private static Match? DayAlone(Phrase phrase, int at)
    {
        if (NumberWords.Ordinal(phrase, at) is { Value: >= 1 and <= 31 } ordinal)
        {
            return Counts(phrase, ordinal.Next) ? null : new(ordinal.Next, new DayOfMonth(ordinal.Value));
        }

        return phrase.Number(at, 2) is { } number and >= 1 and <= 31 && !phrase.IsAny(at + 1, "-", ":", "/", ".", "to", "am", "pm", "a") && phrase[at + 1].Kind != TokenKind.Word
            ? new(at + 1, new DayOfMonth(number))
            : null;
    }

    // "On Wednesday, the first visit": an ordinal before a noun or adjective counts what follows; only words that go on with the sentence leave it a day.
    private static bool Counts(Phrase phrase, int next) => phrase[next].Kind == TokenKind.Word && !phrase.IsAny(next, "'s", "and", "or", "but", "as", "at", "in", "for", "from", "to", "of", "with",
        "without", "when", "after", "before", "while", "until", "by", "on", "near", "that", "which", "where", "because", "if", "the", "a", "an", "he", "she", "it", "they", "we", "i", "is", "was", "will", "would", "has", "had");

    private static Match? MonthFirst(Phrase phrase, int at)
    {
        if (MonthNames.Named(phrase, at) is not { } month || phrase.Is(at - 1, "$"))
        {
            return null;
        }

        var next = phrase.Skip(at + 1, ".");
        var separator = phrase.IsAny(next, "-", "/") && phrase.Glued(next + 1) ? phrase[next].Lower : null;
        next = separator is null ? phrase.Skip(phrase.Skip(next, ","), "the") : next + 1;
        if (DayNumber(phrase, next) is not { } day || !Fits(month, day.Value))
        {
            return null;
        }

        return WithYear(phrase, month, day.Value, day.Next, separator);
    }

    private static Match? DayFirst(Phrase phrase, int at)
    {
        if (DayNumber(phrase, at) is not { } day || !phrase.StartsClean(at) || (phrase.Digits(at) == 0 && NumberWords.Ordinal(phrase, at) is null))
        {
            return null;
        }

        var next = phrase.Skip(day.Next, ".", ",");
        if (phrase.Is(next, "day"))
        {
            next++;
        }

        var separator = phrase.IsAny(next, "-", "/") && phrase.Glued(next) ? phrase[next].Lower : null;
        next = phrase.Skip(separator is null ? phrase.Skip(next, "of", "in") : next + 1, "month");
        if (separator is not null && YearBetween(phrase, next, day.Value) is { } odd)
        {
            return odd;
        }

        return MonthNames.Named(phrase, next) is { } month && Fits(month, day.Value) ? WithYear(phrase, month, day.Value, next + 1, separator) : null;
    }

    private static Match? YearBetween(Phrase phrase, int at, int day) =>
        phrase.Digits(at) == 4 && phrase.IsAny(at + 1, "-", "/") && MonthNames.Named(phrase, at + 2) is { } month
            ? NumericDates.Day(phrase.Number(at)!.Value, month, day, at + 3)
            : null;

    private static Match? YearFirst(Phrase phrase, int at)
    {
        if (phrase.Digits(at) != 4 || !phrase.StartsClean(at) || phrase.Number(at) is not (>= 1000 and <= 2200))
        {
            return null;
        }

        var year = phrase.Number(at)!.Value;
        var next = phrase.Skip(at + 1, "-", "/", ",");
        if (MonthNames.Named(phrase, next) is { } month && DayNumber(phrase, phrase.Skip(next + 1, "-", "/", ".")) is { } day)
        {
            return NumericDates.Day(year, month, day.Value, day.Next);
        }

        return phrase.Number(next, 2) is { } number && phrase.IsAny(next + 1, "-", "/") && MonthNames.Named(phrase, next + 2) is { } last
            ? NumericDates.Day(year, last, number, next + 3)
            : null;
    }

    /// <summary>The day of a month as a number or ordinal, in digits or words.</summary>
    public static NumberReading? DayNumber(Phrase phrase, int at)
    {
        if (NumberWords.Ordinal(phrase, at) is { Value: >= 1 and <= 31 } ordinal)
        {
            return ordinal;
        }

        if (phrase.Number(at, 2) is { } number)
        {
            var decimals = phrase.IsAny(at + 1, ".", ",", ":") && phrase.Glued(at + 1) && phrase.Glued(at + 2) && phrase.Digits(at + 2) is > 0 and < 4;
            return number is >= 1 and <= 31 && !decimals && !phrase.IsAny(at + 1, "%", "percent") ? new(number, at + 1) : null;
        }

        // "May one" is a verb and its subject.
        return phrase.Is(at - 1, "may") && phrase.Is(at, "one") ? null : NumberWords.Below100(phrase, at) is { Value: >= 1 and <= 31 } words ? words : null;
    }

    private static Match WithYear(Phrase phrase, int month, int day, int next, string? separator)
    {
        if (YearAfter(phrase, next, separator) is { } year && NumericDates.Day(year.Value, month, day, year.Next) is { } full)
        {
            return full;
        }

        // "12th of October last"
        return phrase.Is(next, "last") && phrase[next + 1].Kind != TokenKind.Word ? new(next + 1, new MonthDay(month, day)) : new(next, new MonthDay(month, day));
    }

    /// <summary>The year after a day or month: "2019", ", 2019", "of 2019", "in 2019", "-2019", "'96", or in words.</summary>
    public static NumberReading? YearAfter(Phrase phrase, int at, string? separator = null)
    {
        if (separator is not null && phrase.Is(at, separator) && phrase.Digits(at + 1) is 2 or 4)
        {
            return new(NumericDates.FullYear(phrase.Number(at + 1)!.Value, phrase.Digits(at + 1)), at + 2);
        }

        var dot = phrase.Is(at, ".") && phrase.Digits(at + 1) == 4 ? at + 1 : at;
        var next = phrase.Skip(phrase.Skip(dot, ","), "of", "in");
        next = phrase.Has(next, "the", "year") ? next + 2 : phrase.Skip(next, "year");
        if (phrase.Digits(next) is 3 or 4 && phrase.Number(next) is { } year and >= 100 and <= 2200 && YearShaped(phrase, next, year))
        {
            return new(year, next + 1);
        }

        if (phrase.Is(next, "'") && phrase.Digits(next + 1) == 2 && phrase.Glued(next + 1))
        {
            return new(NumericDates.FullYear(phrase.Number(next + 1)!.Value, 2), next + 2);
        }

        if (phrase.Digits(next) == 2 && phrase.Is(next - 1, "of") && phrase.Number(next) is >= 32)
        {
            return new(NumericDates.FullYear(phrase.Number(next)!.Value, 2), next + 1);
        }

        return next == at || phrase.Is(next - 1, ",") || next > at ? NumberWords.YearInWords(phrase, next) : null;
    }

    private static bool YearShaped(Phrase phrase, int at, int year) =>
        (phrase.Digits(at) == 4 || phrase.Is(at - 1, "of")) && year >= (phrase.Digits(at) == 4 ? 1000 : 100)
        && !(phrase.Glued(at + 1) && phrase.IsAny(at + 1, ":", "%"));

    private static bool Fits(int month, int day) => day <= CalendarSystem.Iso.GetDaysInMonth(2000, month);
}
