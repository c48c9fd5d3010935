using Entente.Documents;

namespace Entente.Pipelines;

/// <summary>A stretch of a document within one segment.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Span">The stretch, in the document.</param>
internal readonly record struct Passage(Segment Segment, TextSpan Span);

/// <summary>Cuts documents far longer than any article into parts that are analysed one after another.</summary>
/// <remarks>
/// A file of many megabytes would otherwise need gigabytes for its trees, and what looks back over a whole document (who "he" is, when talks
/// were held) would take time with the square of its length. An article is always one part.
/// </remarks>
internal static class DocumentParts
{
    /// <summary>Characters of the longest part: a magazine's longest pieces have half as many.</summary>
    public const int LongestPart = 200_000;

    // How far back from the limit an end of a line or a sentence is sought.
    private const int Reach = 5_000;

    /// <summary>The passages of each part, in order; together they are the segments that were given.</summary>
    public static IEnumerable<IReadOnlyList<Passage>> Of(Document document, IEnumerable<Segment> segments, int longest = LongestPart)
    {
        var part = new List<Passage>();
        int length = 0;
        foreach (Passage passage in segments.SelectMany(segment => Cut(document.Source.Characters, segment, longest)))
        {
            if (part.Count > 0 && length + passage.Span.Length > longest)
            {
                yield return part;
                (part, length) = ([], 0);
            }

            part.Add(passage);
            length += passage.Span.Length;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static IEnumerable<Passage> Cut(string characters, Segment segment, int longest)
    {
        int start = segment.Span.Start;
        while (segment.Span.End - start > longest)
        {
            int end = start + EndWithin(characters.AsSpan(start, longest));
            yield return new Passage(segment, new TextSpan(start, end));
            start = end;
        }

        yield return new Passage(segment, new TextSpan(start, segment.Span.End));
    }

    // After the last line, else the last sentence, else the last word, else anywhere but within a character of two units.
    private static int EndWithin(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - Reach);
        ReadOnlySpan<char> tail = text[from..];
        foreach (string mark in new[] { "\n", ". ", " " })
        {
            int found = tail.LastIndexOf(mark);
            if (found >= 0)
            {
                return from + found + mark.Length;
            }
        }

        return char.IsHighSurrogate(text[^1]) && text.Length > 1 ? text.Length - 1 : text.Length;
    }
}
