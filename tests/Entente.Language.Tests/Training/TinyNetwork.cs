using Entente.Language.Encoders;
using Entente.Language.Lemmas;
using Entente.Language.ModelFiles;
using Entente.Language.Networks;
using Entente.Language.Parsing;
using Entente.Language.Training;

namespace Entente.Language.Tests.Training;

/// <summary>A network small enough to check by hand, over <see cref="TinyCorpus"/>, with files in a folder of its own.</summary>
internal sealed class TinyNetwork : IDisposable
{
    private readonly MappedFile _vectors;

    public TinyNetwork(int seed = 1)
    {
        Folder = Directory.CreateTempSubdirectory("entente-tiny-").FullName;
        SeededRandom random = new(9);
        Dictionary<string, float[]> vectors = TinyCorpus.Sentences.SelectMany(sentence => sentence.Forms).Select(form => form.ToLowerInvariant()).Distinct()
            .ToDictionary(word => word, _ => Enumerable.Range(0, 12).Select(_ => random.NextNormal()).ToArray());
        using (FileStream stream = File.Create(Path.Combine(Folder, VectorsFile.Name)))
        {
            VectorsFile.Write(stream, 12, vectors);
        }

        _vectors = new MappedFile(Path.Combine(Folder, VectorsFile.Name));
        Space = new FeatureSpace
        {
            Vectors = VectorsFile.Read(_vectors),
            Words = NetworkBuilder.VocabularyOf(TinyCorpus.Sentences),
            Phrases = PhraseList.Of([("Karvonia", NameKind.Location), ("Northern Grain Union", NameKind.Organisation)]),
            ShapeBuckets = 256,
            AffixBuckets = 64,
            GramBuckets = 64,
        };
        Labels = new LabelIndex(Enumerable.Repeat(TinyCorpus.Sentences, 5).SelectMany(sentences => sentences).ToList());
        NetworkShape shape = new()
        {
            Units = 16, Layers = 2, TagLayer = 0, TagWidth = 16, ArcWidth = 16, RelationWidth = 16, NameWidth = 16, RoleWidth = 16,
            AffixWidth = 8, GramWidth = 8, ShapeWidth = 4, PhraseWidth = 4,
        };
        Network = NetworkBuilder.Build(Space, shape, Labels.Inventory, seed);
        Network.Pack();
        Extractor = new FeatureExtractor(Space);
        Analyser = new SentenceAnalyser(Network, Extractor);
    }

    public string Folder { get; }

    public FeatureSpace Space { get; }

    public LabelIndex Labels { get; }

    public AnalysisNetwork Network { get; }

    public FeatureExtractor Extractor { get; }

    public SentenceAnalyser Analyser { get; }

    public List<TrainingExample> Examples => [.. TinyCorpus.Sentences.Select(sentence => TrainingExample.Of(sentence, true, Extractor, Labels))];

    public void Train(int epochs)
    {
        NetworkTrainer trainer = new(Network, new TrainingSchedule { BatchSize = 6, PeakRate = 1e-2f, WarmUpSteps = 10, AverageDecay = 0.9f }, NoiseRates.None, seed: 1);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            trainer.RunEpoch(Examples, epochs * trainer.StepsFor(Examples.Count), CancellationToken.None);
        }
    }

    public void Save()
    {
        using FileStream stream = File.Create(Path.Combine(Folder, WeightsFile.Name));
        WeightsFile.Write(stream, new LanguageModel { Network = Network, Space = Space, Lemmas = LemmaTable.Train(TinyCorpus.Sentences), Provenance = "a test" });
    }

    public void Dispose()
    {
        _vectors.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
