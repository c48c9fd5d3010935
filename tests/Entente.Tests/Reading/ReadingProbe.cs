using System.Text;
using Entente.Documents;
using Entente.Reading;

namespace Entente.Tests.Reading;

/// <summary>Reads text written in a test, and says what came of it.</summary>
internal static class ReadingProbe
{
    public static Document Read(string text, string path = "sample.txt") => DocumentReader.Read(Encoding.UTF8.GetBytes(text), path).Value;

    public static string[] Texts(this Document document, SegmentKind kind) =>
        [.. document.Segments.Where(segment => segment.Kind == kind).Select(segment => document.Source[segment.Span])];

    public static Segment Holding(this Document document, string words) =>
        document.Segments.First(segment => document.Source[segment.Span].Contains(words, StringComparison.Ordinal));

    /// <summary>A paragraph that reads like text, different for each number.</summary>
    public static string Paragraph(int number) =>
        $"The ministers of the two states met for the {number}th time this year, and after long talks in the old palace they agreed that envoys "
        + $"would return to both capitals before the {number}th day of the session, though nobody would say which of them gave way.";

    public static void ShouldBePartitioned(this Document document)
    {
        var covered = 0;
        foreach (var segment in document.Segments)
        {
            segment.Span.Start.ShouldBeGreaterThanOrEqualTo(covered);
            string.IsNullOrWhiteSpace(document.Source.Characters[covered..segment.Span.Start]).ShouldBeTrue();
            segment.Span.Length.ShouldBeGreaterThan(0);
            covered = segment.Span.End;
        }

        string.IsNullOrWhiteSpace(document.Source.Characters[covered..]).ShouldBeTrue();
    }
}
