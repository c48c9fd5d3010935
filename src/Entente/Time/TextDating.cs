using System.Text.RegularExpressions;
using NodaTime;

namespace Entente.Time;

/// <summary>When an undated text was written, as far as what it mentions tells.</summary>
/// <remarks>
/// Conservative: only stated dates count ("on 4 March 2016", "in 2014"), never relative ones. What is told as past happened before the
/// writing, so the latest such date bounds it below; what is told as still to come, to the day, bounds it above unless that contradicts
/// or the words around it report a plan of the past ("would").
/// The basis of such a date is <see cref="Documents.PublicationBasis.Text"/>.
/// </remarks>
public static partial class TextDating
{
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    /// <summary>The days within which the text can have been written, open above when nothing in it lies ahead; null when it states no past date.</summary>
    /// <param name="text">The body of the document, without site furniture.</param>
    public static DateInterval? Bounds(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        LocalDate? notBefore = null;
        LocalDate? notAfter = null;
        foreach (var expression in TimeExpressionFinder.Find(text, null))
        {
            if (Past(expression) is { } past && !(past <= notBefore))
            {
                notBefore = past;
            }

            if (!LooksBack(text, expression.Span) && Ahead(expression) is { } ahead && !(ahead >= notAfter))
            {
                notAfter = ahead;
            }
        }

        return notBefore is { } from ? new(from, notAfter >= from ? notAfter : null, Precision.Open) : null;
    }

    // "Since 2014" tells of 2014; "by 2050" and "until May 2020" may look ahead. A year without a past verb may be a plan's name.
    private static LocalDate? Past(TimeExpression expression) => expression switch
    {
        { Direction: NarrativeTime.Future } or { Interval: null } => null,
        { Kind: TimeKind.Date, Interval.Precision: Precision.Day } => expression.Interval.To,
        { Kind: TimeKind.Date, Direction: NarrativeTime.Past } or { Interval.Precision: Precision.Month, Kind: TimeKind.Date } => expression.Interval.From,
        { Kind: TimeKind.Range, Direction: NarrativeTime.Past, Interval.To: null } => expression.Interval.From,
        _ => null,
    };

    // "Promised that they would leave by 1 May 2021" may be told long after that day.
    private static bool LooksBack(string text, Documents.TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOfAny(SentenceEnds, span.Start - 1) + 1;
        var end = text.IndexOfAny(SentenceEnds, span.End);
        return Reported().IsMatch(text.AsSpan(start, (end < 0 ? text.Length : end) - start));
    }

    private static LocalDate? Ahead(TimeExpression expression) =>
        expression is { Kind: TimeKind.Date, Direction: NarrativeTime.Future, Interval.Precision: Precision.Day } ? expression.Interval.To : null;

    [GeneratedRegex(@"\b(?:would|should|could|might|must|can|was|were|had)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reported();
}
