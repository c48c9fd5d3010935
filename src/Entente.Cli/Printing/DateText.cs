using Entente.Time;
using LocalDate = NodaTime.LocalDate;

namespace Entente.Cli.Printing;

/// <summary>Dates for people, no finer than they are known.</summary>
internal static class DateText
{
    public static string? Print(DateInterval? interval)
    {
        if (interval is null)
        {
            return null;
        }

        return (interval.From, interval.To, interval.Precision) switch
        {
            ({ } from, _, Precision.Day) => Day(from),
            ({ } from, var to, Precision.Month) => Span(Month(from), Month(to ?? from)),
            ({ } from, var to, Precision.Year) => Span(Year(from), Year(to ?? from)),
            ({ } from, _, Precision.Decade) => $"{from.Year:0000}s",
            ({ } from, { } to, _) => $"{Day(from)}..{Day(to)}",
            ({ } from, null, _) => $"{Day(from)}..",
            (null, { } to, _) => $"..{Day(to)}",
            _ => null,
        };
    }

    private static string Span(string from, string to) => from == to ? from : $"{from}..{to}";

    private static string Month(LocalDate day) => $"{day.Year:0000}-{day.Month:00}";

    private static string Year(LocalDate day) => $"{day.Year:0000}";

    /// <summary>One day as YYYY-MM-DD.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? $"{known.Year:0000}-{known.Month:00}-{known.Day:00}" : null;
}
