using System.Security.Cryptography;
using System.Text;
using Entente.Language.Encoders;
using Entente.Language.Lemmas;
using Entente.Language.ModelFiles;
using Entente.Language.Parsing;
using Entente.Language.Text;

namespace Entente.Language;

/// <summary>Analyses English text: sentences, tokens, tags, lemmas, dependency trees, names, predicates and their arguments.</summary>
/// <remarks>
/// Safe to share between threads. The same text gives the same result to the bit on the same machine, whatever is analysed
/// beside it and on however many threads.
/// </remarks>
public sealed class Language
{
    private readonly SentenceAnalyser _analyser;
    private readonly LemmaTable _lemmas;

    private Language(LanguageModel model, string directory)
    {
        Directory = directory;
        Vectors = model.Space.Vectors;
        _analyser = new SentenceAnalyser(model.Network, new FeatureExtractor(model.Space));
        _lemmas = model.Lemmas;
        Provenance = model.Provenance;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Provenance));
        Version = "language/1." + Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }

    /// <summary>The folder that the model was loaded from.</summary>
    public string Directory { get; }

    /// <summary>How the model in use was trained, in words.</summary>
    public string Provenance { get; }

    /// <summary>Name of the core and of the model in use ("language/1.5f3a"): another model gives another version.</summary>
    public string Version { get; }

    /// <summary>Loads the model; a fraction of a second.</summary>
    /// <param name="directory">Folder of the model's files; null to look for <c>models/en</c> beside the application and above it, then from the working directory up.</param>
    /// <exception cref="LanguageModelException">The files are missing, cut short or of another version.</exception>
    public static Language Load(string? directory = null)
    {
        directory ??= ModelDirectory.Find();
        MappedFile vectors = ModelDirectory.Open(directory, VectorsFile.Name);
        MappedFile weights = ModelDirectory.Open(directory, WeightsFile.Name);
        try
        {
            return new Language(WeightsFile.Read(weights, VectorsFile.Read(vectors)), directory);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new LanguageModelException(
                $"The model in {directory} cannot be read: {exception.Message} Restore it from the repository, or build it with \"entente train language --data DIR\".", exception);
        }
    }

    /// <summary>Finds sentences and tokens in a text and analyses them.</summary>
    public AnalysedText Analyse(string text) => Analyse([text])[0];

    /// <summary>Analyses texts together, which is faster than one by one when they are short; results stand in the order of the texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="keepsStates">Whether sentences keep what the encoder makes of their tokens, one kilobyte each: it saves a <see cref="Relations.SpanPairClassifier"/> from encoding them again.</param>
    public IReadOnlyList<AnalysedText> Analyse(IReadOnlyList<string> texts, bool keepsStates = false)
    {
        ArgumentNullException.ThrowIfNull(texts);
        List<TokenSpans> sentences = [];
        int[] counts = new int[texts.Count];
        for (int i = 0; i < texts.Count; i++)
        {
            int before = sentences.Count;
            AddSentences(texts[i], sentences);
            counts[i] = sentences.Count - before;
        }

        Sentence[] analysed = AnalyseSentences(sentences, keepsStates);
        AnalysedText[] results = new AnalysedText[texts.Count];
        for (int i = 0, first = 0; i < texts.Count; first += counts[i++])
        {
            results[i] = new AnalysedText(texts[i], analysed[first..(first + counts[i])]);
        }

        return results;
    }

    /// <summary>Analyses a text whose sentences and tokens are known.</summary>
    /// <exception cref="ArgumentException">A sentence has no token, or an offset lies outside the text.</exception>
    public AnalysedText Analyse(string text, IReadOnlyList<TokenOffsets> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        foreach (TokenOffsets sentence in sentences)
        {
            Check(text, sentence);
        }

        return new AnalysedText(text, AnalyseSentences([.. sentences.Select(sentence => new TokenSpans(text, sentence.Starts, sentence.Ends))]));
    }

    /// <summary>Analyses sentences given as token forms; their text is the forms joined by spaces, a line each.</summary>
    /// <exception cref="ArgumentException">A sentence has no token, or a token no character.</exception>
    public AnalysedText Analyse(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        List<TokenOffsets> offsets = [];
        int position = 0;
        foreach (IReadOnlyList<string> forms in sentences)
        {
            TokenSpans spans = TokenSpans.Join(forms);
            int shift = position;
            offsets.Add(new TokenOffsets([.. spans.Starts.Select(start => start + shift)], [.. spans.Ends.Select(end => end + shift)]));
            position += spans.Text.Length + 1;
        }

        return Analyse(string.Join('\n', sentences.Select(forms => string.Join(' ', forms))), offsets);
    }

    /// <summary>Word vectors of the model.</summary>
    internal Encoders.WordVectors Vectors { get; }

    /// <summary>Numbers in a token's state.</summary>
    internal int StateWidth => _analyser.StateWidth;

    /// <summary>What the encoder makes of each token of sentences: its last layer's states, row after row.</summary>
    internal IReadOnlyList<Half[]> Encode(IReadOnlyList<Sentence> sentences)
    {
        SentencePieces pieces = SentencePieces.Of([.. sentences.Select(sentence => new TokenSpans(sentence.Document, sentence.TokenStarts, sentence.TokenEnds))]);
        return pieces.Join(_analyser.Encode(pieces.Pieces));
    }

    private static void AddSentences(string text, List<TokenSpans> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        TokenizedText tokens = Tokenizer.Tokenize(text);
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            TokenizedSentence range = tokens.SentenceAt(i);
            sentences.Add(new TokenSpans(text, tokens.Starts[range.First..range.End].ToArray(), tokens.Ends[range.First..range.End].ToArray()));
        }
    }

    private Sentence[] AnalyseSentences(IReadOnlyList<TokenSpans> sentences, bool keepsStates = false)
    {
        SentencePieces pieces = SentencePieces.Of(sentences);
        SentenceAnalysis[] analyses = pieces.Join(_analyser.Analyse(pieces.Pieces, keepsStates));
        Sentence[] results = new Sentence[sentences.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = Build(sentences[i], analyses[i]);
        }

        return results;
    }

    private Sentence Build(TokenSpans tokens, SentenceAnalysis analysis)
    {
        int count = tokens.Count;
        UniversalPos[] pos = new UniversalPos[count];
        string[] pennTags = new string[count];
        string[] lemmas = new string[count];
        for (int i = 0; i < count; i++)
        {
            (pos[i], pennTags[i]) = (analysis.Tags[i].Pos, analysis.Tags[i].Penn);
            lemmas[i] = _lemmas.Lemmatize(tokens.Text[tokens.Starts[i]..tokens.Ends[i]], pos[i], pennTags[i]);
        }

        return new Sentence(tokens.Text, new SentenceAnnotations
        {
            Starts = tokens.Starts,
            Ends = tokens.Ends,
            Pos = pos,
            PennTags = pennTags,
            Lemmas = lemmas,
            Heads = analysis.Heads,
            Relations = analysis.Relations,
            Names = analysis.Names,
            Predicates = analysis.Predicates,
            States = analysis.States,
        });
    }

    private static void Check(string text, TokenOffsets sentence)
    {
        if (sentence.Starts.Length == 0 || sentence.Starts.Length != sentence.Ends.Length)
        {
            throw new ArgumentException("A sentence has at least one token, and as many starts as ends.", nameof(sentence));
        }

        int position = 0;
        for (int i = 0; i < sentence.Starts.Length; i++)
        {
            if (sentence.Starts[i] < position || sentence.Ends[i] <= sentence.Starts[i] || sentence.Ends[i] > text.Length)
            {
                throw new ArgumentException($"Token {i} of a sentence is empty, overlaps the one before it or lies outside the text.", nameof(sentence));
            }

            position = sentence.Ends[i];
        }
    }
}
