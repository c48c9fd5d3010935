using System.Text.Json;
using Entente.Documents;
using Entente.Problems;
using NodaTime.Text;

namespace Entente.Pipelines.Scoring.Passages;

/// <summary>A short text with the sheet of every event that it tells.</summary>
/// <remarks>The file format is described in <c>data/training/README.md</c>.</remarks>
public sealed record Passage
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web);

    /// <summary>Its id, unlike any other's.</summary>
    public required string Id { get; init; }

    /// <summary>Day of publication, YYYY-MM-DD.</summary>
    public required string Date { get; init; }

    /// <summary>news, commentary, readout, interview, history or report.</summary>
    public required string Genre { get; init; }

    /// <summary>The text; in an interview each turn is a line that begins with "Q:" or "A:".</summary>
    public required string Text { get; init; }

    /// <summary>The events in the order of the text.</summary>
    public required IReadOnlyList<PassageEvent> Events { get; init; }

    /// <summary>The passage as a document without title or furniture, of its genre, dated by <see cref="Date"/>; the turns of an interview have their voices.</summary>
    public Document ToDocument()
    {
        var document = PlainDocument.Of(Text, Id, DateInterval.OfDay(LocalDatePattern.Iso.Parse(Date).Value)) with { Genre = DocumentGenre };
        return document.Genre == Documents.Genre.Interview ? document with { Segments = [.. Turns()] } : document;
    }

    /// <summary>The genre as documents have it; history and reports have none of their own.</summary>
    private Genre DocumentGenre => Genre switch
    {
        "news" => Documents.Genre.News,
        "commentary" => Documents.Genre.Commentary,
        "readout" => Documents.Genre.Readout,
        "interview" => Documents.Genre.Interview,
        _ => Documents.Genre.Unknown,
    };

    /// <summary>Reads passages in JSON Lines.</summary>
    /// <returns>The passages in order, or problem EN0402 with the line that breaks the format.</returns>
    public static Outcome<IReadOnlyList<Passage>> Read(string lines, string name)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var passages = new List<Passage>();
        int number = 0;
        foreach (string line in lines.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var passage = JsonSerializer.Deserialize<Passage>(line, s_format)!;
                if (passage.Fault() is { } fault)
                {
                    return ProblemCatalogue.BadCorpus.For($"{name}, line {number}", fault);
                }

                passages.Add(passage);
            }
            catch (JsonException exception)
            {
                return ProblemCatalogue.BadCorpus.For($"{name}, line {number}", exception.Message);
            }
        }

        return passages;
    }

    private string? Fault() => LocalDatePattern.Iso.Parse(Date).Success
        ? Events.Select(told => told.Fault(Text)).FirstOrDefault(fault => fault is not null)
        : $"'{Date}' is not a day";

    private IEnumerable<Segment> Turns()
    {
        int start = 0;
        bool begun = false;
        foreach (string line in Text.Split('\n'))
        {
            bool asks = line.StartsWith("Q:", StringComparison.Ordinal);
            int mark = asks || line.StartsWith("A:", StringComparison.Ordinal) ? 2 : 0;
            begun |= mark > 0;
            int skipped = mark + line[mark..].TakeWhile(char.IsWhiteSpace).Count();
            if (skipped < line.Length)
            {
                yield return new Segment(
                    !begun ? SegmentKind.Body : asks ? SegmentKind.Question : SegmentKind.Answer,
                    new TextSpan(start + skipped, start + line.Length),
                    !begun ? Voice.Author : new Voice(asks ? VoiceKind.Interviewer : VoiceKind.Interviewee));
            }

            start += line.Length + 1;
        }
    }
}
