using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Time;
using LocalDate = NodaTime.LocalDate;

namespace Entente.Store.Tests;

/// <summary>A pipeline for tests: every line "AAA TYPE BBB" of a file is a sentence that tells one event on 25 August 2021. Several on a side stand with "+" between, nobody
/// is "-", a person of a state "id/AAA"; a fourth word is another date as an interval of ISO 8601, open where nothing stands, a fifth another status than denied.</summary>
internal sealed class LinePipeline(string version = "lines/1") : IDocumentPipeline
{
    private int _coded;

    public string Version => version;

    /// <summary>How many documents were coded.</summary>
    public int Coded => _coded;

    public Outcome<ReadDocument> Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0)
        {
            return ProblemCatalogue.EmptyFile.For(path);
        }

        string text = System.Text.Encoding.UTF8.GetString(bytes);
        return new ReadDocument(
            new Document
            {
                Id = DocumentId.Of(bytes),
                Provenance = new Provenance(path, "text/plain", "utf-8", bytes.Length),
                Source = new SourceText(text),
                Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length), Voice.Author)],
                Title = Path.GetFileNameWithoutExtension(path),
                Outlet = "Sample Wire",
                Published = DateInterval.OfDay(new LocalDate(2021, 8, 27)),
                PublishedBasis = PublicationBasis.Byline,
                Genre = Genre.News,
            },
            Warning: null);
    }

    public CodedDocument Code(Document document)
    {
        if (document.Source.Characters.Contains("BUG", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("a stage failed");
        }

        Interlocked.Increment(ref _coded);
        var sentences = new List<TextSpan>();
        var events = new List<Event>();
        int start = 0;
        foreach (string line in document.Source.Characters.Split('\n'))
        {
            if (line.Length > 0)
            {
                var span = new TextSpan(start, start + line.Length);
                sentences.Add(span);
                events.Add(EventOf(document, line, span));
            }

            start += line.Length + 1;
        }

        return new CodedDocument(document, sentences, events, sentences.Count * 3);
    }

    private Event EventOf(Document document, string line, TextSpan span)
    {
        string[] words = line.Split(' ');
        return new Event
        {
            Id = $"{document.Id}-{span.Start}",
            Document = document.Id,
            Type = Enum.Parse<EventType>(words[1], ignoreCase: true),
            Mode = "phone",
            Contexts = ["diplomatic", "executive"],
            Quad = QuadClass.VerbalCooperation,
            Intensity = 1.5,
            Status = words.Length > 4 ? Enum.Parse<EventStatus>(words[4], ignoreCase: true) : EventStatus.Denied,
            StatusCue = new StatusCue(words[1], new TextSpan(span.Start + words[0].Length + 1, span.Start + words[0].Length + 1 + words[1].Length)),
            Place = words[1] == "ACCUSE" ? new EventPlace(words[0], new TextSpan(span.Start, span.Start + words[0].Length), null, words[0]) : null,
            Actors = SideOf(words[0], span.Start),
            Recipients = SideOf(words[2], span.Start + words[0].Length + words[1].Length + 2),
            When = words.Length > 3 ? IntervalOf(words[3]) : DateInterval.OfDay(new LocalDate(2021, 8, 25)),
            DateText = "on Wednesday",
            DateBasis = DateBasis.Expression,
            Voice = new Voice(VoiceKind.QuotedSpeaker, words[0], words[0]),
            Via = [new Voice(VoiceKind.Readout, null, "a readout")],
            Sentence = line,
            Span = span,
            Trigger = words[1],
            TriggerSpan = new TextSpan(span.Start + words[0].Length + 1, span.Start + words[0].Length + 1 + words[1].Length),
            Confidence = 0.9,
            Stage = version,
        };
    }

    private static DateInterval IntervalOf(string text)
    {
        LocalDate?[] ends = [.. text.Split("..").Select(end => end.Length == 0 ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value)];
        return new DateInterval(ends[0], ends[1], Precision.Open);
    }

    private static Participant[] SideOf(string names, int start) => names == "-" ? [] : [.. names.Split('+').Select(name => ParticipantOf(name, start))];

    private static Participant ParticipantOf(string name, int start) => name.Split('/') is [var id, var state]
        ? new(new ActorReference(id, state, Sector.GOV, ActorKind.Person), id, new TextSpan(start, start + id.Length))
        : new(new ActorReference(name, name, Sector.GOV, ActorKind.State), name, new TextSpan(start, start + name.Length));
}
