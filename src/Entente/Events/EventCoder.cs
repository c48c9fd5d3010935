using Entente.Documents;
using Entente.Events.Dating;
using Entente.Events.Discourse;
using Entente.Events.Lexicon;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Events.Voices;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events;

/// <summary>Reads events out of analysed sentences: who did what to whom, when, whether it happened, and according to whom.</summary>
/// <remarks>Pure and safe to share between threads: the same document gives the same events.</remarks>
public sealed class EventCoder
{
    /// <summary>Stage and version that stand in every event.</summary>
    public const string Stage = "events/7";

    private const int ScoredTogether = 32;

    private readonly EventLexicon _lexicon;
    private readonly Governors _governors;
    private readonly PloverScheme _scheme;
    private readonly ContextReader _contexts;
    private readonly Calibration _calibration;
    private readonly EventScorer? _scorer;

    internal EventCoder(EventLexicon lexicon, Governors governors, PloverScheme scheme, ContextReader contexts, Calibration calibration, EventScorer? scorer = null)
    {
        _lexicon = lexicon;
        _governors = governors;
        _scheme = scheme;
        _contexts = contexts;
        _calibration = calibration;
        _scorer = scorer;
    }

    /// <summary>The same coder with a scorer that has its say in how sure an event is.</summary>
    public EventCoder With(EventScorer scorer) => new(_lexicon, _governors, _scheme, _contexts, _calibration, scorer);

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
        var calibration = Calibration.Load(data);
        return (contexts.Problem ?? calibration.Problem) is { } problem ? problem : new EventCoder(lexicon.Value, governors.Value, scheme.Value, contexts.Value, calibration.Value);
    }

    /// <summary>The events of a document, in order of their sentences; those of segments that are not text are left out.</summary>
    public IReadOnlyList<Event> Code(DocumentAnalysis document) => Code(document, null);

    /// <summary>As <see cref="Code(DocumentAnalysis)"/>; adds to <paramref name="signals"/> what the confidence of each event is made from.</summary>
    internal IReadOnlyList<Event> Code(DocumentAnalysis document, ICollection<ConfidenceSignals>? signals)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<CodedCandidate>();
        var waiting = new List<CodedCandidate>();
        var quotations = new QuotationTracker();
        var surroundings = new Surroundings(document.Dateline);
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = InVoiceOf(document.Genre, document.Sentences[i]);
            if (sentence.Segment.IsText)
            {
                surroundings.Note(sentence);
                var coder = new SentenceCoder(sentence, _lexicon, _governors, _scheme, _calibration);
                var coded = coder.Code(i, found, surroundings, quotations.Follow(document.Sentences[i], coder.QuotedSpeaker()), keepsViews: _scorer is not null);
                found.AddRange(coded);
                waiting.AddRange(coded.Where(one => one.Pair is not null));
                Score(waiting, least: ScoredTogether);
            }
        }

        Score(waiting, least: 1);
        found.ForEach(coded => signals?.Add(coded.Signals));
        new DocumentDater(document).Date(found);
        var contexts = new Dictionary<int, IReadOnlyList<string>>();
        return [.. found.Select(coded => EventWriter.Write(document, coded, _scheme, ContextsOf(document, coded.SentenceIndex, contexts)))];
    }

    /// <summary>Whoever issued a readout is its author, so what it tells is told in the readout's voice.</summary>
    private static SentenceAnalysis InVoiceOf(Genre genre, SentenceAnalysis sentence) => genre == Genre.Readout && sentence.Segment.Voice.Kind == VoiceKind.Author
        ? sentence with { Segment = sentence.Segment with { Voice = sentence.Segment.Voice with { Kind = VoiceKind.Readout } } }
        : sentence;

    /// <summary>Asks the scorer about events not asked about yet, in batches, so that a long document does not keep the views of all its sentences.</summary>
    private void Score(List<CodedCandidate> waiting, int least)
    {
        if (waiting.Count < least)
        {
            return;
        }

        var scores = _scorer!.Score([.. waiting.Select(coded => PairFeatures.Describe(coded.Pair!, LabelConvention.Plover))]);
        for (int i = 0; i < waiting.Count; i++)
        {
            var coded = waiting[i];
            coded.Signals = coded.Signals with { TypeProbability = scores[i].Of(coded.Candidate.Type), NothingProbability = scores[i].Nothing };
            coded.Confidence = _calibration.Of(coded.Signals);
            coded.Pair = null;
        }

        waiting.Clear();
    }

    /// <summary>Everything the lexicon proposes for a sentence, joined by composition, before any is dropped.</summary>
    internal IReadOnlyList<Candidate> CandidatesOf(SentenceAnalysis sentence) => new SentenceCoder(sentence, _lexicon, _governors, _scheme, _calibration).Composed();

    /// <summary>A sentence seen from two of its spans.</summary>
    internal PairView ViewOf(SentenceAnalysis sentence, (int First, int End) source, (int First, int End)? target) =>
        new SentenceCoder(sentence, _lexicon, _governors, _scheme, _calibration).ViewOf(source, target);

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
