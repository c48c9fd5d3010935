using System.Diagnostics;
using System.Globalization;
using Entente.Language.Encoders;
using Entente.Language.Lemmas;
using Entente.Language.ModelFiles;
using Entente.Language.Parsing;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Builds the language model from annotated sentences and word vectors.</summary>
public static class LanguageTrainer
{
    // With the hashes and scales beside them, these rows keep the vectors' file under twelve million bytes.
    private const int FrequentWords = 100_000;
    private const int LongestSentence = 160;

    /// <summary>Trains a model and writes it to the output directory; the same options give the same weights.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="log">Receives a line an epoch with scores on the development sets.</param>
    /// <param name="cancellation">Stops training between batches; the model of the last whole epoch stays.</param>
    public static void Run(TrainingOptions options, TextWriter log, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(log);
        Run(options, new TrainingRecipe(), log, cancellation);
    }

    internal static void Run(TrainingOptions options, TrainingRecipe recipe, TextWriter log, CancellationToken cancellation)
    {
        Stopwatch clock = Stopwatch.StartNew();
        TrainingCorpus corpus = TrainingCorpus.Read(options);
        using MappedFile vectors = OpenVectors(options, corpus, log);
        FeatureSpace space = new()
        {
            Vectors = VectorsFile.Read(vectors),
            Words = NetworkBuilder.VocabularyOf(corpus.Trees.Concat(corpus.Names)),
            Phrases = options.PhrasesFile is null ? PhraseList.Empty : PhraseList.Of(PhraseFile.Read(options.PhrasesFile)),
        };
        LabelIndex labels = new(corpus.Trees);
        IReadOnlyList<TrainingExample> examples = Prepare(corpus, new FeatureExtractor(space), labels);
        LanguageModel model = new()
        {
            Network = NetworkBuilder.Build(space, recipe.Shape, labels.Inventory, options.Seed),
            Space = space,
            Lemmas = LemmaTable.Train(corpus.Trees),
            Provenance = string.Create(CultureInfo.InvariantCulture, $"{options.Epochs} epochs over {examples.Count} sentences, seed {options.Seed}"),
        };
        log.WriteLine(Describe(corpus, model, clock.Elapsed));
        RunEpochs(options, recipe, corpus, model, examples, log, cancellation);
        string card = ModelCard.Describe(Language.Load(options.OutputDirectory), corpus.Development);
        File.WriteAllText(Path.Combine(options.OutputDirectory, ModelCard.Name), card);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"done in {clock.Elapsed.TotalMinutes:F1} minutes"));
    }

    private static List<TrainingExample> Prepare(TrainingCorpus corpus, FeatureExtractor extractor, LabelIndex labels)
    {
        List<TrainingExample> examples =
        [
            .. corpus.Trees.Select(sentence => TrainingExample.Of(sentence, true, extractor, labels)),
            .. corpus.Names.Select(sentence => TrainingExample.Of(sentence, false, extractor, labels)),
        ];
        examples.RemoveAll(example => example.Features.Rows > LongestSentence);
        return examples;
    }

    private static void RunEpochs(
        TrainingOptions options,
        TrainingRecipe recipe,
        TrainingCorpus corpus,
        LanguageModel model,
        IReadOnlyList<TrainingExample> examples,
        TextWriter log,
        CancellationToken cancellation)
    {
        NetworkTrainer trainer = new(model.Network, recipe.Schedule, recipe.Noise, options.Seed);
        SentenceAnalyser analyser = new(model.Network, new FeatureExtractor(model.Space));
        int steps = options.Epochs * trainer.StepsFor(examples.Count);
        for (int epoch = 1; epoch <= options.Epochs; epoch++)
        {
            Stopwatch clock = Stopwatch.StartNew();
            double loss = trainer.RunEpoch(examples, steps, cancellation);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {loss:F4}, {clock.Elapsed.TotalSeconds:F1} s"));
            // The averaged weights are scored and kept after every epoch, so that a stopped run leaves a usable model.
            trainer.SwapAverages();
            LogScores(analyser, corpus, log);
            Save(model, options.OutputDirectory);
            trainer.SwapAverages();
        }
    }

    private static string Describe(TrainingCorpus corpus, LanguageModel model, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{corpus.Trees.Count} sentences with trees, {corpus.Names.Count} with names only; {model.Space.Words.Count} words, {model.Network.Labels.Tags.Count} tags, {model.Network.Labels.Relations.Count} relations; {model.Network.Dense.Sum(parameter => parameter.Length)} dense weights; prepared in {elapsed.TotalSeconds:F0} s");

    private static void LogScores(SentenceAnalyser analyser, TrainingCorpus corpus, TextWriter log)
    {
        KeyValuePair<string, IReadOnlyList<TreebankSentence>>[] sets = [.. corpus.Development];
        string[] lines = new string[sets.Length];
        Parallel.For(0, sets.Length, i => lines[i] = $"  {sets[i].Key}: {DevelopmentScorer.Describe(analyser, sets[i].Value)}");
        foreach (string line in lines)
        {
            log.WriteLine(line);
        }
    }

    private static void Save(LanguageModel model, string directory)
    {
        string path = Path.Combine(directory, WeightsFile.Name);
        string partial = path + ".partial";
        using (FileStream stream = File.Create(partial))
        {
            WeightsFile.Write(stream, model);
        }

        File.Move(partial, path, overwrite: true);
    }

    private static MappedFile OpenVectors(TrainingOptions options, TrainingCorpus corpus, TextWriter log)
    {
        string path = Path.Combine(options.OutputDirectory, VectorsFile.Name);
        if (!File.Exists(path))
        {
            log.WriteLine("reading word vectors");
            Directory.CreateDirectory(options.OutputDirectory);
            HashSet<string> wanted = [.. corpus.Trees.Concat(corpus.Names).SelectMany(sentence => sentence.Forms).Select(form => form.ToLowerInvariant()), .. WordVectors.StandIns];
            Dictionary<string, float[]> vectors = GloveReader.Read(VectorsPackage.Locate(options), FrequentWords, wanted);
            using FileStream stream = File.Create(path);
            VectorsFile.Write(stream, vectors.First().Value.Length, vectors);
        }

        return new MappedFile(path);
    }
}
