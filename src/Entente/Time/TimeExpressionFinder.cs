using Entente.Documents;
using Entente.Time.Meanings;
using Entente.Time.Rules;
using Entente.Time.Scanning;

namespace Entente.Time;

/// <summary>Finds what in a text says when, and resolves it against a reference date.</summary>
/// <remarks>
/// Works on a sentence or a longer stretch, by itself: no parser is needed. Pure and thread-safe; time grows linearly with the text.
/// Of readings that start at the same word the longest wins, and expressions do not overlap.
/// </remarks>
public static class TimeExpressionFinder
{
    /// <summary>Stage and version, for the record of what coded a document.</summary>
    public const string Stage = "time/2";

    /// <summary>The time expressions of <paramref name="text"/>, in order.</summary>
    /// <param name="text">Any text; spans count from its start.</param>
    /// <param name="reference">When it was written. A single day resolves exactly, a wider interval widens what is relative to it; null or an
    /// open end leaves relative expressions without an interval and with an underspecified TIMEX3 value ("XXXX-WXX-3").</param>
    /// <param name="options">Choices; null for the defaults.</param>
    public static IReadOnlyList<TimeExpression> Find(string text, DateInterval? reference, TimeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrase = new Phrase(text, options ?? TimeOptions.Default);
        var found = new List<TimeExpression>();
        var at = 0;
        while (at < phrase.Count)
        {
            if (Grammar.Any(phrase, at) is not { } match)
            {
                at++;
                continue;
            }

            found.Add(Resolve(text, phrase, at, match, reference));
            at = Math.Max(match.Next, at + 1);
        }

        return found;
    }

    private static TimeExpression Resolve(string text, Phrase phrase, int at, Match match, DateInterval? reference)
    {
        var span = new TextSpan(phrase[at].Start, phrase[match.Next - 1].End);
        var direction = NarrativeClues.IsPromised(phrase, at) ? NarrativeTime.Future : phrase.Options.Narrative ?? NarrativeClues.Around(phrase, at, match.Next);
        var value = Resolver.Resolve(match.Meaning, reference, direction ?? NarrativeTime.Past);
        return new(span, text[span.Start..span.End], value.Timex, value.Interval, match.Meaning.Kind) 
        {
            Anchored = match.Meaning as AnchoredMeaning,
            Direction = direction,
        };
    }
}
