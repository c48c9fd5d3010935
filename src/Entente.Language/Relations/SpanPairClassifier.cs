using System.Collections.Concurrent;
using Entente.Language.Encoders;
using Entente.Language.ModelFiles;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Tells what stands between two spans of a sentence: for each task a distribution over labels. Safe to share between threads.</summary>
/// <remarks>
/// Linear models over named features of the pair and small networks over its tokens vote by adding their scores. What is found for a pair does not
/// depend on the pairs beside it.
/// </remarks>
public sealed unsafe class SpanPairClassifier
{
    private const int BatchSize = 32;
    private readonly PairModel _model;
    private readonly ConcurrentBag<PairMemory> _memories = [];

    internal SpanPairClassifier(PairModel model) => _model = model;

    /// <summary>Sizes of the model.</summary>
    public SpanPairShape Shape => _model.Shape;

    /// <summary>Loads a classifier that <see cref="SpanPairTrainer"/> wrote.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="language">The language model that it was trained with.</param>
    /// <exception cref="LanguageModelException">A file is missing, cut short or of another version.</exception>
    public static SpanPairClassifier Load(string path, Language language)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(language);
        MappedFile file = ModelDirectory.Open(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        try
        {
            return new SpanPairClassifier(PairModelFile.Read(file, language));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new LanguageModelException($"The model {path} cannot be read: {exception.Message} Restore it from the repository.", exception);
        }
    }

    /// <summary>Writes the classifier to a file; only one that was just trained can be written.</summary>
    public void Save(string path)
    {
        using FileStream stream = File.Create(path);
        PairModelFile.Write(stream, _model);
    }

    /// <summary>For every pair the probabilities of all labels, task after task.</summary>
    public IReadOnlyList<float[]> Classify(IReadOnlyList<SpanPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        int[] order = [.. Enumerable.Range(0, pairs.Count).OrderByDescending(i => pairs[i].Sentence.Count)];
        float[][] results = new float[pairs.Count][];
        PairMemory memory = _memories.TryTake(out PairMemory? pooled) ? pooled : new PairMemory(dropout: null, inputDropout: null, worker: 0);
        foreach (int[] batch in order.Chunk(BatchSize))
        {
            ClassifyBatch(pairs, batch, results, memory);
        }

        _memories.Add(memory);
        return results;
    }

    private void ClassifyBatch(IReadOnlyList<SpanPair> pairs, int[] batch, float[][] results, PairMemory memory)
    {
        SpanPair[] chosen = [.. batch.Select(i => pairs[i])];
        _model.Encode(chosen);
        int labels = Shape.Labels;
        float[][] sums = [.. chosen.Select(_ => new float[labels])];
        memory.Arrange(chosen, _model.Input);
        foreach (PairNetwork network in _model.Networks)
        {
            float* scores = network.Forward(chosen, memory);
            for (int p = 0; p < chosen.Length; p++)
            {
                fixed (float* sum = sums[p])
                {
                    Elementwise.AddScaled(sum, scores + ((long)p * labels), 1f / Shape.Members, labels);
                }
            }
        }

        for (int p = 0; p < chosen.Length; p++)
        {
            fixed (float* sum = sums[p])
            {
                _model.AddLinear(chosen[p], sum);
                _model.Normalise(sum);
            }

            results[batch[p]] = sums[p];
        }
    }
}
