using System.Globalization;
using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using NodaTime;

namespace Entente.Systems;

/// <summary>Says in a sentence what an act was, when, and who tells it.</summary>
/// <param name="nameOf">The name to print for an id.</param>
internal sealed class ActWords(Func<string, string> nameOf)
{
    private const int LongestQuote = 180;

    /// <summary>"on 24 September 2016 Russia cooperated with Pakistan: “…” (Sample Wire; event 1a2b3c4d)."</summary>
    public string Of(RelationEvent act)
    {
        DyadReport standing = act.Standing;
        (string source, string target) = (nameOf(standing.Source.Country ?? standing.Source.Id), nameOf(standing.Target.Country ?? standing.Target.Id));
        string what = standing.IsMutual ? $"{source} and {target} {Together(standing.Type)}" : $"{source} {Towards(standing.Type)} {target}";
        string quote = standing.Sentence is { } sentence ? $": “{Shortened(sentence)}”" : "";
        return $"{When(act)} {what}{quote} ({string.Join(", ", act.ToldBy)}; event {standing.Id[..Math.Min(8, standing.Id.Length)]}).";
    }

    private static string When(RelationEvent act) => act.Days is not { } days
        ? "at some time"
        : days.Width == 1 ? "on " + Day(days.First) : $"between {Day(days.First)} and {Day(days.Last)}";

    private static string Day(int number) => ReportDays.DayOf(number).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Towards(EventType? type) => type switch
    {
        EventType.Agree => "agreed to something with",
        EventType.Consult => "met or spoke with",
        EventType.Support => "declared its support for",
        EventType.Concede => "gave way to",
        EventType.Cooperate => "cooperated with",
        EventType.Aid => "gave aid to",
        EventType.Retreat => "pulled back from",
        EventType.Request => "made a demand of",
        EventType.Accuse => "accused",
        EventType.Reject => "turned down",
        EventType.Threaten => "threatened",
        EventType.Protest => "protested against",
        EventType.Sanction => "imposed sanctions on",
        EventType.Mobilize => "moved forces against",
        EventType.Coerce => "put pressure on",
        EventType.Assault => "used force against",
        _ => "dealt with",
    };

    private static string Together(EventType? type) => type switch
    {
        EventType.Agree => "came to an agreement",
        EventType.Consult => "held talks",
        EventType.Support => "declared their support for each other",
        EventType.Concede => "gave way to each other",
        EventType.Cooperate => "worked together",
        EventType.Aid => "helped each other",
        EventType.Retreat => "pulled back from each other",
        EventType.Accuse => "accused each other",
        EventType.Reject => "turned each other down",
        EventType.Assault => "fought each other",
        _ => "dealt with each other",
    };

    private static string Shortened(string sentence)
    {
        string plain = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int end = plain.Length <= LongestQuote ? plain.Length : plain.LastIndexOf(' ', LongestQuote);
        return end == plain.Length ? plain : plain[..Math.Max(end, 1)] + " …";
    }
}
