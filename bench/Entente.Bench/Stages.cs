using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Language.Encoders;
using Entente.Language.ModelFiles;
using Entente.Language.Parsing;
using Entente.Language.Text;
using Entente.Pipelines;
using Entente.Reading;
using Entente.Vocabularies;
using English = Entente.Language.Language;

namespace Entente.Bench;

/// <summary>Every stage over the whole sample corpus, on the thread that calls; each works on what the stages before it found, worked out once.</summary>
internal sealed class Stages
{
    private readonly English _language = English.Load(SampleCorpus.Model);
    private readonly SentenceAnalyser _network;
    private readonly MentionFinder _mentions;
    private readonly EventCoder _coder;
    private readonly TokenSpans[][] _sentences;
    private readonly DocumentAnalysis[] _analyses;

    public Stages()
    {
        LanguageModel model = WeightsFile.Read(
            ModelDirectory.Open(SampleCorpus.Model, WeightsFile.Name), VectorsFile.Read(ModelDirectory.Open(SampleCorpus.Model, VectorsFile.Name)));
        _network = new SentenceAnalyser(model.Network, new FeatureExtractor(model.Space));
        ActorCatalogue catalogue = ActorCatalogue.Load(SampleCorpus.Data).Value;
        _mentions = new MentionFinder(catalogue);
        _coder = EventCoder.Load(new DataFolder(SampleCorpus.Data)).Value;
        Pipeline = EventPipeline.Create(_language, catalogue, new DataFolder(SampleCorpus.Data)).Value;
        _sentences = [.. SampleCorpus.Texts.Select(texts => texts.SelectMany(SentencesOf).ToArray())];
        _analyses = [.. SampleCorpus.Documents.SelectMany(Pipeline.Analyse)];
        Tokens = _analyses.Sum(analysis => analysis.Sentences.Sum(sentence => sentence.Sentence.Count));
        Sentences = _analyses.Sum(analysis => analysis.Sentences.Count);
    }

    public EventPipeline Pipeline { get; }

    /// <summary>Tokens in the text segments of the corpus.</summary>
    public int Tokens { get; }

    public int Sentences { get; }

    public int Read()
    {
        int segments = 0;
        foreach (string path in SampleCorpus.Files)
        {
            segments += DocumentReader.Read(path).Value.Segments.Count;
        }

        return segments;
    }

    public int Tokenize()
    {
        int tokens = 0;
        foreach (string text in SampleCorpus.Texts.SelectMany(texts => texts))
        {
            tokens += Tokenizer.Tokenize(text).TokenCount;
        }

        return tokens;
    }

    /// <summary>Encoder and heads: features to tags, trees, names and roles, a document at a time.</summary>
    public int RunNetwork() => _sentences.Sum(sentences => _network.Analyse(sentences).Length);

    /// <summary>The same with the sentences of all documents in common batches: what short documents lose by coming one at a time.</summary>
    public int RunNetworkTogether() => _network.Analyse([.. _sentences.SelectMany(sentences => sentences)]).Length;

    public int AnalyseLanguage() => SampleCorpus.Texts.Sum(texts => _language.Analyse(texts).Count);

    public int FindTimes()
    {
        int found = 0;
        foreach (DocumentAnalysis analysis in _analyses)
        {
            foreach (Events.SentenceAnalysis sentence in analysis.Sentences)
            {
                found += EventPipeline.TimesOf(sentence.Sentence, analysis.Published).Count;
            }
        }

        return found;
    }

    public int FindMentions()
    {
        int found = 0;
        for (int i = 0; i < _analyses.Length; i++)
        {
            found += _mentions.Find([.. _analyses[i].Sentences.Select(sentence => sentence.Sentence)], Pipeline.SettingOf(SampleCorpus.Documents[i])).Count;
        }

        return found;
    }

    public int CodeEvents() => _analyses.Sum(analysis => _coder.Code(analysis).Count);

    public int ReadAndCode()
    {
        int events = 0;
        foreach (string path in SampleCorpus.Files)
        {
            Document document = Pipeline.Read(path).Value.Document;
            events += Pipeline.Code(document).Events.Count;
        }

        return events;
    }

    private static IEnumerable<TokenSpans> SentencesOf(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            TokenizedSentence range = tokens.SentenceAt(i);
            yield return new TokenSpans(text, tokens.Starts[range.First..range.End].ToArray(), tokens.Ends[range.First..range.End].ToArray());
        }
    }
}
