using NodaTime;

namespace Entente.Time;

/// <summary>When an undated text was written, as far as what it mentions tells.</summary>
/// <remarks>
/// Conservative: only stated dates count ("on 4 March 2016", "in 2014"), never relative ones. What is told as past happened before the
/// writing, so the latest such date bounds it below; what is told as still to come, to the day, bounds it above unless that contradicts.
/// The basis of such a date is <see cref="Documents.PublicationBasis.Text"/>.
/// </remarks>
public static class TextDating
{
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

            if (Ahead(expression) is { } ahead && !(ahead >= notAfter))
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

    private static LocalDate? Ahead(TimeExpression expression) =>
        expression is { Kind: TimeKind.Date, Direction: NarrativeTime.Future, Interval.Precision: Precision.Day } ? expression.Interval.To : null;
}
