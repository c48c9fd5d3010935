using Entente.Events.Dating;
using Entente.Events.Lexicon;
using Entente.Events.Plover;
using Entente.Events.Voices;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events;

/// <summary>Reads events out of analysed sentences: who did what to whom, when, whether it happened, and according to whom.</summary>
/// <remarks>Pure and safe to share between threads: the same document gives the same events.</remarks>
public sealed class EventCoder
{
    /// <summary>Stage and version that stand in every event.</summary>
    public const string Stage = "events/3";

    private readonly EventLexicon _lexicon;
    private readonly Governors _governors;
    private readonly PloverScheme _scheme;
    private readonly ContextReader _contexts;

    internal EventCoder(EventLexicon lexicon, Governors governors, PloverScheme scheme, ContextReader contexts)
    {
        _lexicon = lexicon;
        _governors = governors;
        _scheme = scheme;
        _contexts = contexts;
    }

    /// <summary>The code book in use.</summary>
    public PloverScheme Scheme => _scheme;

    /// <summary>Loads code book and lexicon.</summary>
    /// <returns>The coder, or EN0002 or EN0201 with the file and line that is wrong.</returns>
    public static Outcome<EventCoder> Load(DataFolder data)
    {
        var scheme = PloverScheme.Load(data);
        if (!scheme.Succeeded)
        {
            return scheme.Problem;
        }

        var lexicon = EventLexicon.Load(data, scheme.Value);
        if (!lexicon.Succeeded)
        {
            return lexicon.Problem;
        }

        var governors = Governors.Load(data);
        if (!governors.Succeeded)
        {
            return governors.Problem;
        }

        var contexts = ContextReader.Load(data);
        return contexts.Succeeded ? new EventCoder(lexicon.Value, governors.Value, scheme.Value, contexts.Value) : contexts.Problem;
    }

    /// <summary>The events of a document, in order of their sentences; those of segments that are not text are left out.</summary>
    public IReadOnlyList<Event> Code(DocumentAnalysis document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<CodedCandidate>();
        var quotations = new QuotationTracker();
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            if (sentence.Segment.IsText)
            {
                var coder = new SentenceCoder(sentence, _lexicon, _governors, _scheme);
                found.AddRange(coder.Code(i, found, quotations.Follow(sentence, coder.QuotedSpeaker())));
            }
        }

        new DocumentDater(document).Date(found);
        var contexts = new Dictionary<int, IReadOnlyList<string>>();
        return [.. found.Select(coded => EventWriter.Write(document, coded, _scheme, ContextsOf(document, coded.SentenceIndex, contexts)))];
    }

    /// <summary>Everything the lexicon proposes for a sentence, joined by composition, before any is dropped.</summary>
    internal IReadOnlyList<Candidate> CandidatesOf(SentenceAnalysis sentence) => new SentenceCoder(sentence, _lexicon, _governors, _scheme).Composed();

    private IReadOnlyList<string> ContextsOf(DocumentAnalysis document, int index, Dictionary<int, IReadOnlyList<string>> known)
    {
        var segment = document.Sentences[index].Segment;
        if (!known.TryGetValue(segment.Span.Start, out var contexts))
        {
            contexts = _contexts.Read(string.Join(' ', document.Sentences.Where(sentence => ReferenceEquals(sentence.Segment, segment)).Select(sentence => sentence.Sentence.Text)));
            known[segment.Span.Start] = contexts;
        }

        return contexts;
    }
}
