using System.Text.RegularExpressions;
using Entente.Actors;
using Entente.Documents;
using Entente.Time;
using NodaTime;

namespace Entente.Pipelines;

/// <summary>Dates a document that carries no date by what its text mentions: stated dates and the holders of offices.</summary>
/// <remarks>
/// All evidence has to agree; where any two pieces of it contradict each other, or one end stays open, the document stays undated. The result is a
/// stretch of days that holds the day of writing, often a long one: <see cref="ReferenceOf"/> says when it is fit to count "last week" from.
/// </remarks>
public sealed partial class DocumentDating
{
    /// <summary>The longest stretch, in days, that relative expressions are counted from.</summary>
    public const int LongestReference = 45;

    private readonly OfficeEvidence _offices;

    /// <summary>Prepares dating with the offices of <paramref name="catalogue"/>.</summary>
    public DocumentDating(ActorCatalogue catalogue) => _offices = new OfficeEvidence(catalogue);

    /// <summary>The document with the stretch its text tells, basis <see cref="PublicationBasis.Text"/>; unchanged when it has a date or the text does not tell both ends.</summary>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Published is not null || document.Language != "en")
        {
            return document;
        }

        string text = string.Join("\n\n", document.Segments
            .Where(segment => segment.Kind is SegmentKind.Body or SegmentKind.Question or SegmentKind.Answer)
            .Select(segment => document.Source[segment.Span]));
        return Of(text) is { } written
            ? document with { Published = written, PublishedBasis = PublicationBasis.Text }
            : document;
    }

    /// <summary>The days within which the text was written; null unless both ends are known and nothing contradicts.</summary>
    public DateInterval? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        DateInterval? stated = TextDating.Bounds(text);
        LocalDate? from = stated?.From, to = stated?.To;
        foreach (string sentence in SentenceEnd().Split(text))
        {
            (LocalDate? notBefore, LocalDate? notAfter) = _offices.In(LineEnd().Replace(sentence, " "));
            from = notBefore is not null && !(notBefore <= from) ? notBefore : from;
            to = notAfter is not null && !(notAfter >= to) ? notAfter : to;
        }

        return from <= to ? new DateInterval(from, to, Precision.Open) : null;
    }

    /// <summary>What relative expressions of a document are counted from: its date, unless that was worked out from the text and is too wide.</summary>
    public static DateInterval? ReferenceOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document is { PublishedBasis: PublicationBasis.Text, Published: { } wide } && !IsNarrow(wide) ? null : document.Published;
    }

    private static bool IsNarrow(DateInterval interval) =>
        interval is { From: { } from, To: { } to } && Period.DaysBetween(from, to) <= LongestReference;

    [GeneratedRegex(@"(?<=[.!?]['’”""]?)\s+(?=['‘“""]?\p{Lu})|\n\s*\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex LineEnd();
}
