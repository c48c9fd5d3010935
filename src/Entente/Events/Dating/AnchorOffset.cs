using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Time;
using NodaTime;
using DateInterval = Entente.Time.DateInterval;

namespace Entente.Events.Dating;

/// <summary>Moves a date by what an anchored expression says: "the day before", "two weeks later", "the same day".</summary>
internal static partial class AnchorOffset
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The interval that <paramref name="text"/> means beside <paramref name="anchor"/>; null when the text tells no distance.</summary>
    public static DateInterval? Apply(string text, DateInterval anchor)
    {
        string lower = text.ToLowerInvariant();
        if (lower.Contains("same", StringComparison.Ordinal))
        {
            return anchor;
        }

        var match = Pattern().Match(lower);
        if (!match.Success || anchor.From is null || anchor.To is null)
        {
            return null;
        }

        int count = CountOf(match.Groups["count"].Value);
        bool back = match.Groups["back"].Success;
        var (from, to) = (Move(anchor.From.Value), Move(anchor.To.Value));
        string unit = match.Groups["unit"].Value;
        return unit switch
        {
            "day" => new DateInterval(from, to, anchor.Precision),
            "week" => new DateInterval(from.PlusDays(-3), to.PlusDays(3), Precision.Week),
            "month" => new DateInterval(new LocalDate(from.Year, from.Month, 1), new LocalDate(from.Year, from.Month, 1).PlusMonths(1).PlusDays(-1), Precision.Month),
            _ => DateInterval.OfYear(from.Year),
        };

        LocalDate Move(LocalDate day)
        {
            int signed = back ? -count : count;
            return match.Groups["unit"].Value switch
            {
                "day" => day.PlusDays(signed),
                "week" => day.PlusWeeks(signed),
                "month" => day.PlusMonths(signed),
                _ => day.PlusYears(signed),
            };
        }
    }

    private static int CountOf(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out int count) ? count : Array.IndexOf(Numbers, word) is var index and > 0 ? index : 1;

    [GeneratedRegex(@"^(?:(?<count>the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) )?(?:next |following |(?<back>previous |prior |preceding ))?(?<unit>day|week|month|year)s?(?: (?:later|after|afterwards|following)| (?<back>before|earlier|prior|previously))?$")]
    private static partial Regex Pattern();
}
