using Entente.Events;
using Entente.Events.Scoring;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Events.Scoring;

public class CalibrationTests
{
    private static readonly ConfidenceSignals s_plain = new()
    {
        Type = EventType.Consult, Strength = 3, LeastMention = 1, IsFact = true, IsAlone = false, IsNominal = false,
        Tokens = 12, Distance = 2,
    };

    [Fact]
    public void Newton_finds_the_weights_that_made_the_outcomes()
    {
        // Of a single feature and no shrinking to speak of the optimum is the log-odds of each group.
        double[][] rows = [.. Enumerable.Repeat<double[]>([0], 100), .. Enumerable.Repeat<double[]>([1], 100)];
        bool[] outcomes = [.. Enumerable.Range(0, 100).Select(i => i < 20), .. Enumerable.Range(0, 100).Select(i => i < 90)];

        var model = LogisticModel.Fit(rows, outcomes, 1e-6);

        model.Probability([0]).ShouldBe(0.2, 1e-4);
        model.Probability([1]).ShouldBe(0.9, 1e-4);
    }

    [Fact]
    public void A_feature_that_never_varies_gets_no_weight() =>
        LogisticModel.Fit([[1], [1], [1], [1]], [true, true, true, false], 1).Weights[0].ShouldBe(0, 1e-6);

    [Fact]
    public void A_fitted_calibration_is_read_back_as_it_was_written()
    {
        var fitted = Calibration.Fit([.. Enumerable.Range(0, 60).Select(i => (s_plain with { Strength = 1 + (i % 3) }, i % 3 > 0 && i % 7 > 0))]);

        var read = VocabularyFile.ParseYaml("confidence.yaml", fitted.ToYaml(), Calibration.Build);

        read.Value.Of(s_plain).ShouldBe(fitted.Of(s_plain), 0.001);
        read.Value.Of(s_plain).ShouldBeGreaterThan(read.Value.Of(s_plain with { Strength = 1 }));
    }

    [Theory]
    [InlineData("  alone: ", "  allone: ")]
    [InlineData("intercept: ", "intercept: x")]
    [InlineData("weights:", "wights:")]
    public void A_file_that_is_wrong_is_refused(string right, string wrong)
    {
        string file = File.ReadAllText(Path.Combine(Repository.Root, "data", "plover", "confidence.yaml")).Replace(right, wrong, StringComparison.Ordinal);

        VocabularyFile.ParseYaml("confidence.yaml", file, Calibration.Build).Problem!.Code.ShouldBe("EN0201");
    }

    [Fact]
    public void An_absent_probability_is_told_from_an_even_one()
    {
        double[] absent = s_plain.Features();
        double[] even = (s_plain with { TypeProbability = 0.5, NothingProbability = 0.5 }).Features();

        absent.Length.ShouldBe(ConfidenceSignals.Names.Count);
        absent.Zip(even).Count(pair => pair.First != pair.Second).ShouldBe(2);
    }

    [Fact]
    public void The_calibration_error_is_the_mean_gap_weighted_by_bins()
    {
        var reliability = new Reliability([(0.95, true), (0.95, true), (0.95, false), (0.95, false), (0.15, false), (0.15, false)]);

        reliability.ByConfidence.Select(bin => (bin.Count, bin.Right)).ShouldBe([(2, 0.0), (4, 0.5)]);
        reliability.Error.ShouldBe(((4 * 0.45) + (2 * 0.15)) / 6, 1e-9);
    }
}
