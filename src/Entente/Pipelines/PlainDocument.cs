using System.Text;
using Entente.Documents;
using Entente.Reading;
using Entente.Time;

namespace Entente.Pipelines;

/// <summary>Makes a document of a bare text: nothing in it is taken for a title or for furniture.</summary>
public static class PlainDocument
{
    /// <summary>A document whose every paragraph is body text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">Its id; the hash of the text when null.</param>
    /// <param name="published">The date that relative dates are counted from, if any.</param>
    public static Document Of(string text, string? id = null, DateInterval? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return new Document
        {
            Id = id is null ? DocumentId.Of(bytes) : new DocumentId(id),
            Provenance = new Provenance("-", "text/plain", "utf-8", bytes.Length),
            Source = new SourceText(text),
            Segments = [.. Paragraphs(text).Select(span => new Segment(SegmentKind.Body, span, Voice.Author))],
            Published = published,
            PublishedBasis = published is null ? PublicationBasis.None : PublicationBasis.Metadata,
        };
    }

    /// <summary>As <see cref="Of"/>, but the questions and answers of an interview are told apart as <see cref="DocumentReader"/> tells them, so that each has its voice.</summary>
    public static Document Read(string text, string? id = null, DateInterval? published = null)
    {
        var plain = Of(text, id, published);
        var read = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "-", new ReadingOptions { MediaType = "text/plain" });
        return read.Succeeded && read.Value.Genre == Genre.Interview && read.Value.Source.Length == text.Length
            ? plain with { Genre = Genre.Interview, Segments = [.. read.Value.Segments.Where(segment => segment.IsText || segment.Kind is SegmentKind.Title or SegmentKind.Subtitle).Select(AsText)] }
            : plain;
    }

    /// <summary>A line that reading takes for a title is text here like any other.</summary>
    private static Segment AsText(Segment segment) => segment.IsText ? segment : segment with { Kind = SegmentKind.Body };

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                yield return new TextSpan(start, end);
            }

            start = end + 2;
        }
    }
}
