using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Actors;
using NodaTime;

namespace Entente.Exchange.Petrarch;

/// <summary>A code of an actor with the days on which it holds, as it stands between square brackets.</summary>
/// <param name="Code">Capital letters in groups of three: state or kind of group, then sectors; several such codes joined by '/' for a name that stands for all of them.</param>
/// <param name="Years">The days, both included; open for a code without a restriction.</param>
internal sealed partial record PetrarchCode(string Code, Years Years)
{
    // Two digits of a year below this mean the present century.
    private const int Pivot = 30;

    /// <summary>Whether the code holds on any day.</summary>
    public bool IsDefault => Years == Years.Always;

    /// <summary>Reads "LAP", "LAPGOV 17030601-17031231", "LAPREB > 040101" or "LAP &lt;030601"; null for codes of nobody ("---", "###") and what is no code.</summary>
    public static PetrarchCode? Parse(string bracket)
    {
        var match = Form().Match(bracket);
        if (!match.Success)
        {
            return null;
        }

        string code = match.Groups["code"].Value.ToUpperInvariant();
        LocalDate? first = DayOf(match.Groups["first"].Value);
        LocalDate? second = DayOf(match.Groups["second"].Value);
        return match.Groups["sign"].Value switch
        {
            "<" when first is { } end => new PetrarchCode(code, new Years(null, end.PlusDays(-1))),
            ">" when first is { } start => new PetrarchCode(code, new Years(start.PlusDays(1), null)),
            "" when first is null => new PetrarchCode(code, Years.Always),
            "" when second >= first => new PetrarchCode(code, new Years(first, second)),
            _ => null,
        };
    }

    private static LocalDate? DayOf(string digits)
    {
        if (digits.Length is not (6 or 8))
        {
            return null;
        }

        int Part(int start, int length) => int.Parse(digits.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
        int year = digits.Length == 8 ? Part(0, 4) : Part(0, 2) is var two && two < Pivot ? 2000 + two : 1900 + two;
        int month = Math.Clamp(Part(digits.Length - 4, 2), 1, 12);
        return new LocalDate(year, month, Math.Clamp(Part(digits.Length - 2, 2), 1, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    [GeneratedRegex(@"^\s*(?<code>[A-Za-z]{3,}(?:/[A-Za-z]{3,})*)\s*(?:(?<sign>[<>]?)\s*(?<first>\d{6,8})\s*>?(?:\s*-\s*(?<second>\d{6,8}))?)?\s*$")]
    private static partial Regex Form();
}
