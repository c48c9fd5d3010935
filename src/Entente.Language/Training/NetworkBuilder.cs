using Entente.Language.Encoders;
using Entente.Language.Networks;
using Entente.Language.Parsing;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Makes untrained networks with their vocabulary from a corpus.</summary>
internal static class NetworkBuilder
{
    private const float TableDeviation = 0.1f;

    /// <summary>The words seen twice or more.</summary>
    public static HashIndex VocabularyOf(IEnumerable<TreebankSentence> sentences)
    {
        char[] lower = new char[64];
        return HashIndex.Of(sentences.SelectMany(sentence => sentence.Forms)
            .Select(form => WordForm.HashOf(lower.AsSpan(0, WordForm.Lower(form, lower))))
            .CountBy(hash => hash)
            .Where(pair => pair.Value > 1)
            .Select(pair => pair.Key));
    }

    public static AnalysisNetwork Build(FeatureSpace space, NetworkShape shape, LabelInventory labels, int seed)
    {
        SeededRandom random = new((ulong)seed);
        InputTables tables = new(
            new EmbeddingTable("words", space.Words.Count + FeatureExtractor.ReservedWords, space.Vectors.Width, random, TableDeviation / 2),
            new EmbeddingTable("affixes", space.AffixBuckets, shape.AffixWidth, random, TableDeviation),
            new EmbeddingTable("grams", space.GramBuckets, shape.GramWidth, random, TableDeviation),
            new EmbeddingTable("shapes", space.ShapeBuckets, shape.ShapeWidth, random, TableDeviation),
            new EmbeddingTable("phrases", InputTables.PhraseBits, shape.PhraseWidth, random, TableDeviation));
        AnalysisNetwork network = new(new InputLayer(space.Vectors, tables), shape, labels);
        network.Initialise(random);
        return network;
    }
}
