using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Runs the network over sentences in batches of similar length. Safe to share between threads.</summary>
/// <remarks>What is found in a sentence does not depend on the sentences beside it, nor on the number of threads.</remarks>
internal sealed class SentenceAnalyser(AnalysisNetwork network, FeatureExtractor extractor)
{
    private const int BatchSize = 32;
    private const string RootRelation = "root";
    private readonly System.Collections.Concurrent.ConcurrentBag<AnalysisMemory> _memories = [];

    /// <summary>Numbers in a token's state.</summary>
    public int StateWidth => network.Encoder.Width;

    /// <summary>Analyses sentences of at least one token each; results stand in the order of the sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="keepsStates">Whether analyses keep the encoder's states.</param>
    public SentenceAnalysis[] Analyse(IReadOnlyList<TokenSpans> sentences, bool keepsStates = false) =>
        Run(sentences, network.Predict, (i, memory) => ReadResult(i, memory, keepsStates));

    /// <summary>The encoder's last states of every token, row after row, <see cref="StateWidth"/> numbers each.</summary>
    public Half[][] Encode(IReadOnlyList<TokenSpans> sentences) => Run(sentences, EncodeBatch, (i, memory) => memory.Encoder.LastOf(memory.Pass.Layout, i, StateWidth));

    private void EncodeBatch(IReadOnlyList<SentenceFeatures> features, NetworkMemory memory)
    {
        memory.Arrange(features);
        network.Encoder.Forward(memory.Pass, features, memory.Encoder);
    }

    /// <summary>Runs a computation over batches of sentences, longest first, and reads off each sentence's result, in the order of the sentences.</summary>
    private T[] Run<T>(IReadOnlyList<TokenSpans> sentences, Action<IReadOnlyList<SentenceFeatures>, NetworkMemory> compute, Func<int, NetworkMemory, T> read)
    {
        int[] order = new int[sentences.Count];
        int[] keys = new int[sentences.Count];
        for (int i = 0; i < order.Length; i++)
        {
            (order[i], keys[i]) = (i, -sentences[i].Count);
        }

        Array.Sort(keys, order);
        T[] results = new T[sentences.Count];
        AnalysisMemory memory = _memories.TryTake(out AnalysisMemory? pooled) ? pooled : new AnalysisMemory(network);
        for (int first = 0; first < order.Length; first += BatchSize)
        {
            ReadOnlySpan<int> batch = order.AsSpan(first, Math.Min(BatchSize, order.Length - first));
            compute(Extract(sentences, batch, memory), memory.Network);
            for (int i = 0; i < batch.Length; i++)
            {
                results[batch[i]] = read(i, memory.Network);
            }
        }

        _memories.Add(memory);
        return results;
    }

    private IReadOnlyList<SentenceFeatures> Extract(IReadOnlyList<TokenSpans> sentences, ReadOnlySpan<int> order, AnalysisMemory memory)
    {
        IReadOnlyList<SentenceFeatures> features = memory.FeaturesFor(order.Length);
        for (int i = 0; i < order.Length; i++)
        {
            TokenSpans tokens = sentences[order[i]];
            extractor.Extract(tokens.Text, tokens.Starts, tokens.Ends, features[i]);
        }

        return features;
    }

    private SentenceAnalysis ReadResult(int sentence, NetworkMemory memory, bool keepsStates)
    {
        int first = memory.Pass.Layout.SentenceStart(sentence) + 1;
        int tokens = memory.Pass.Layout.LengthOf(sentence) - 1;
        Tag[] tags = new Tag[tokens];
        int[] heads = new int[tokens];
        string[] relations = new string[tokens];
        for (int i = 0; i < tokens; i++)
        {
            tags[i] = network.Labels.Tags[memory.TagOf[first + i]];
            heads[i] = memory.Trees.HeadOf[first + i] - 1;
            relations[i] = heads[i] < 0 ? RootRelation : network.Labels.Relations[memory.Trees.RelationOf[first + i]];
        }

        return new SentenceAnalysis(
            tags, heads, relations, NameLabels.Decode(memory.NameLabelOf.AsSpan(first, tokens)), network.PredicatesOf(sentence, memory))
        {
            States = keepsStates ? memory.Encoder.LastOf(memory.Pass.Layout, sentence, StateWidth) : [],
        };
    }

    private sealed class AnalysisMemory(AnalysisNetwork network)
    {
        private readonly List<SentenceFeatures> _features = [];

        public NetworkMemory Network { get; } = new(new Pass(), network.Encoder.NewMemory(keepsStates: false));

        public IReadOnlyList<SentenceFeatures> FeaturesFor(int sentences)
        {
            while (_features.Count < sentences)
            {
                _features.Add(new SentenceFeatures());
            }

            return _features.Count == sentences ? _features : _features.GetRange(0, sentences);
        }
    }
}
