using Entente.Language.Parsing;
using Entente.Language.Scoring;
using Entente.Language.Training;
using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Training;

public class NetworkTrainerTests
{
    [Fact]
    public void A_dozen_sentences_are_learned_by_heart_and_survive_the_model_file()
    {
        using TinyNetwork tiny = new();
        tiny.Train(epochs: 80);
        tiny.Save();
        Language language = Language.Load(tiny.Folder);

        AnalysedText analysed = language.Analyse([.. TinyCorpus.Sentences.Select(sentence => (IReadOnlyList<string>)sentence.Forms)]);
        IReadOnlyList<TreebankSentence> found = PredictedSentences.Of(TinyCorpus.Sentences, analysed);

        TreeScore trees = TreeScorer.Score(TinyCorpus.Sentences, found);
        trees.LasWithSubtypes.ShouldBeGreaterThan(0.95);
        trees.Xpos.ShouldBeGreaterThan(0.95);
        trees.Lemma.ShouldBeGreaterThan(0.9);
        NameScorer.Score(TinyCorpus.Sentences, found).Overall.F1.ShouldBeGreaterThan(0.9);
        RoleScorer.Score(TinyCorpus.Sentences, found).Overall.F1.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_to_the_bit()
    {
        using TinyNetwork left = new();
        using TinyNetwork right = new();
        left.Train(epochs: 3);
        right.Train(epochs: 3);
        Values(left).ShouldBe(Values(right));
    }

    [Fact]
    public void Another_seed_gives_other_weights()
    {
        using TinyNetwork left = new(seed: 1);
        using TinyNetwork right = new(seed: 2);
        Values(left).ShouldNotBe(Values(right));
    }

    [Fact]
    public void The_learning_rate_rises_and_falls_to_a_small_share()
    {
        TrainingSchedule schedule = new() { PeakRate = 1, WarmUpSteps = 10, FinalShare = 0.1f };
        schedule.RateAt(5, 1000).ShouldBe(0.5f, 0.01f);
        schedule.RateAt(500, 1000).ShouldBe(0.5f, 0.01f);
        schedule.RateAt(1000, 1000).ShouldBe(0.1f);
    }

    [Fact]
    public void Training_stops_when_asked()
    {
        using TinyNetwork tiny = new();
        NetworkTrainer trainer = new(tiny.Network, new TrainingSchedule(), NoiseRates.None, seed: 1);
        using CancellationTokenSource source = new();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => trainer.RunEpoch(tiny.Examples, 10, source.Token));
    }

    private static unsafe float[] Values(TinyNetwork tiny)
        => [.. tiny.Network.Dense.SelectMany(parameter => new ReadOnlySpan<float>(parameter.Value, (int)parameter.Length).ToArray())];
}
