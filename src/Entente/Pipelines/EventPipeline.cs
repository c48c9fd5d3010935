using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Events.Scoring;
using Entente.Language;
using Entente.Problems;
using Entente.Reading;
using Entente.Time;
using Entente.Vocabularies;

namespace Entente.Pipelines;

/// <summary>The chain of stages that the program ships: reading, language, time, actors, events.</summary>
public sealed class EventPipeline : IDocumentPipeline
{
    private readonly Language.Language _language;
    private readonly ActorCatalogue _catalogue;
    private readonly MentionFinder _mentions;
    private readonly EventCoder _coder;
    private readonly DocumentDating _dating;

    private EventPipeline(Language.Language language, ActorCatalogue catalogue, EventCoder coder, EventScorer scorer)
    {
        _language = language;
        _catalogue = catalogue;
        _mentions = new MentionFinder(catalogue);
        _coder = coder.With(scorer);
        _dating = new DocumentDating(catalogue);
        Version = string.Join(' ', DocumentReader.Stage, language.Version, TimeExpressionFinder.Stage, MentionFinder.Stage, EventCoder.Stage, scorer.Version);
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>The actors it knows.</summary>
    internal ActorCatalogue Catalogue => _catalogue;

    /// <summary>Chains the stages over loaded parts.</summary>
    /// <returns>The pipeline, or problem EN0002 or EN0201 with the vocabulary that is missing or wrong.</returns>
    public static Outcome<EventPipeline> Create(Language.Language language, ActorCatalogue catalogue, DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(catalogue);
        Outcome<EventCoder> coder = EventCoder.Load(data);
        if (!coder.Succeeded)
        {
            return coder.Problem;
        }

        Outcome<EventScorer> scorer = EventScorer.Load(language, coder.Value.Scheme);
        return scorer.Succeeded ? new EventPipeline(language, catalogue, coder.Value, scorer.Value) : scorer.Problem;
    }

    /// <inheritdoc/>
    public Outcome<ReadDocument> Read(string path)
    {
        var warnings = new List<Problem>();
        Outcome<Document> read = DocumentReader.Read(path, warnings: warnings);
        return read.Succeeded ? new ReadDocument(read.Value, warnings.FirstOrDefault()) : read.Problem;
    }

    /// <inheritdoc/>
    public CodedDocument Code(Document document) => Code(document, null);

    /// <summary>As <see cref="Code(Document)"/>; adds to <paramref name="signals"/> what the confidence of each event is made from.</summary>
    internal CodedDocument Code(Document document, ICollection<ConfidenceSignals>? signals)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = _dating.Apply(document);
        var sentences = new List<TextSpan>();
        var events = new List<Event>();
        int tokens = 0;
        foreach (DocumentAnalysis part in Analyse(document))
        {
            sentences.AddRange(part.Sentences.Select(SpanOf));
            tokens += part.Sentences.Sum(analysis => analysis.Sentence.Count);
            events.AddRange(_coder.Code(part, signals));
        }

        return new CodedDocument(document, sentences, events, tokens);
    }

    /// <summary>Runs every stage before the coder, on one part of the document after another; an article is one part.</summary>
    internal IEnumerable<DocumentAnalysis> Analyse(Document document)
    {
        // Text in another language is kept and can be searched, but nothing is coded from it.
        Segment[] segments = document.Language == "en" ? [.. document.Segments.Where(segment => segment.IsText)] : [];
        return DocumentParts.Of(document, segments).Select(part => new DocumentAnalysis
        {
            Id = document.Id,
            Published = DocumentDating.ReferenceOf(document),
            Genre = document.Genre,
            Dateline = DatelinePlace.Of(document, _catalogue),
            Sentences = Analyse(document, part),
        });
    }

    /// <summary>Everything the lexicon proposes for a sentence, before any of it is dropped.</summary>
    internal IReadOnlyList<Candidate> CandidatesOf(SentenceAnalysis sentence) => _coder.CandidatesOf(sentence);

    private static TextSpan SpanOf(SentenceAnalysis analysis) =>
        new TextSpan(analysis.Sentence.Start, analysis.Sentence.End).Shift(analysis.Offset);

    private List<SentenceAnalysis> Analyse(Document document, IReadOnlyList<Passage> part)
    {
        DateInterval? reference = DocumentDating.ReferenceOf(document);
        IReadOnlyList<AnalysedText> texts = _language.Analyse([.. part.Select(passage => document.Source[passage.Span])], keepsStates: true);
        var sentences = new List<SentenceAnalysis>();
        for (int i = 0; i < part.Count; i++)
        {
            sentences.AddRange(texts[i].Sentences.Select(sentence => new SentenceAnalysis
            {
                Sentence = sentence,
                Segment = part[i].Segment,
                Offset = part[i].Span.Start,
                Times = TimesOf(sentence, reference),
            }));
        }

        IReadOnlyList<IReadOnlyList<ActorMention>> mentions =
            _mentions.Find([.. sentences.Select(analysis => analysis.Sentence)], SettingOf(document, sentences));
        return [.. sentences.Zip(mentions, (analysis, found) => analysis with { Mentions = found })];
    }

    // Expressions are sought a sentence at a time, because "on Friday" points the way the sentence's main clause does.
    internal static List<TimeExpression> TimesOf(Sentence sentence, DateInterval? reference)
    {
        TimeOptions options = TimeOptions.Default with { Narrative = PointsAhead(sentence) ? NarrativeTime.Future : NarrativeTime.Past };
        return
        [
            .. TimeExpressionFinder.Find(sentence.Text, reference, options)
                .Select(time => time with { Span = time.Span.Shift(sentence.Start) }),
        ];
    }

    private static bool PointsAhead(Sentence sentence)
    {
        int root = sentence.Tokens.First(token => token.Head < 0).Index;
        bool willBe = sentence.ChildrenOf(root).Any(child => sentence[child] is { Relation: "aux", Lemma: "will" or "shall" });
        bool isTo = sentence.ChildrenOf(root).Any(child => sentence[child] is { Relation: "mark", Lemma: "to" })
            && sentence.ChildrenOf(root).Any(child => sentence[child] is { Relation: "aux" or "cop", Text: "is" or "are" });
        return willBe || isTo || (sentence[root] is { PennTag: "VBN", Lemma: "expect" or "schedule" or "plan" or "set" } && sentence.ChildrenOf(root).Any(child => sentence[child] is { Relation: "aux:pass", Text: "is" or "are" }));
    }

    private MentionSetting SettingOf(Document document, IReadOnlyList<SentenceAnalysis> sentences)
    {
        var setting = SettingOf(document);
        if (document.Genre != Genre.Interview)
        {
            return setting;
        }

        var introduction = Interviewee.Introduction(sentences);
        var mentions = _mentions.Find([.. introduction.Select(analysis => analysis.Sentence)], setting);
        return setting with { HomeState = Interviewee.StateOf(introduction, mentions) ?? setting.HomeState };
    }

    internal MentionSetting SettingOf(Document document) => new()
    {
        ReferenceDate = document.Published,
        Title = document.Title,
        Authors = document.Authors,
        HomeState = document.Outlet is { } outlet ? _catalogue.Find(outlet)?.Country : null,
    };
}
