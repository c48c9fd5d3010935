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
            ({ } from, _, Precision.Month) => $"{from.Year:0000}-{from.Month:00}",
            ({ } from, _, Precision.Year) => $"{from.Year:0000}",
            ({ } from, _, Precision.Decade) => $"{from.Year:0000}s",
            ({ } from, { } to, _) => $"{Day(from)}..{Day(to)}",
            ({ } from, null, _) => $"{Day(from)}..",
            (null, { } to, _) => $"..{Day(to)}",
            _ => null,
        };
    }

    /// <summary>One day as YYYY-MM-DD.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? $"{known.Year:0000}-{known.Month:00}-{known.Day:00}" : null;
}
