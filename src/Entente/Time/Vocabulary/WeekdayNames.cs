using System.Collections.Frozen;
using Entente.Time.Scanning;
using NodaTime;

namespace Entente.Time.Vocabulary;

/// <summary>Names of the days of the week.</summary>
internal static class WeekdayNames
{
    private static readonly FrozenDictionary<string, IsoDayOfWeek> Days = new Dictionary<string, IsoDayOfWeek>
    {
        ["monday"] = IsoDayOfWeek.Monday, ["tuesday"] = IsoDayOfWeek.Tuesday, ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday, ["friday"] = IsoDayOfWeek.Friday, ["saturday"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday, ["mon"] = IsoDayOfWeek.Monday, ["tue"] = IsoDayOfWeek.Tuesday, ["tues"] = IsoDayOfWeek.Tuesday,
        ["wed"] = IsoDayOfWeek.Wednesday, ["weds"] = IsoDayOfWeek.Wednesday, ["thu"] = IsoDayOfWeek.Thursday, ["thur"] = IsoDayOfWeek.Thursday, ["thurs"] = IsoDayOfWeek.Thursday,
        ["fri"] = IsoDayOfWeek.Friday, ["sat"] = IsoDayOfWeek.Saturday, ["sun"] = IsoDayOfWeek.Sunday,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Doubtful = new[] { "sat", "sun", "mon", "wed", "fri", "thu", "tue" }.ToFrozenSet();

    /// <summary>The day that the token names, plural or not, or null.</summary>
    public static IsoDayOfWeek? Plural(Phrase phrase, int at) =>
        phrase[at].Lower is { Length: > 5 } word && word.EndsWith('s') && Days.TryGetValue(word[..^1], out var day) ? day : null;

    /// <summary>The day that the token names here, or null when it is more likely another word.</summary>
    public static IsoDayOfWeek? At(Phrase phrase, int at)
    {
        if (!Days.TryGetValue(phrase[at].Lower, out var day))
        {
            return null;
        }

        if (!Doubtful.Contains(phrase[at].Lower))
        {
            return day;
        }

        var dated = phrase[at + 1].Kind == TokenKind.Number || phrase.IsAny(at + 1, ",", ".") || MonthNames.Named(phrase, at + 1) is not null;
        var led = phrase.IsAny(at - 1, "on", "last", "next", "this", "week", "until", "till", "from", "to", "or");
        return phrase[at].Capital && (dated || led) && !phrase.Is(at - 1, "the") || (led && phrase.Is(at - 1, "on")) ? day : null;
    }
}
