using System.Globalization;
using Entente.Events.Scoring;
using Entente.Pipelines.Training;
using Entente.Tests.House;

namespace Entente.Tests.Accuracy;

public class EventScorerCardTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "models", "en");
    private static readonly string s_card = File.ReadAllText(Path.Combine(s_folder, EventScorerCard.FileName));

    [Fact]
    public void The_card_tells_of_the_model_that_is_shipped() =>
        s_card.ShouldContain(EventScorerCard.HashLine(File.ReadAllBytes(Path.Combine(s_folder, EventScorer.FileName))));

    // Columns: type, mean of the types, quad.
    [Theory]
    [InlineData("PLV", 83, 81, 91)]
    [InlineData("varied pairs", 60, 60, 75)]
    public void A_model_worse_than_these_is_not_shipped(string set, double type, double mean, double quad)
    {
        string[] cells = s_card.Split('\n').First(line => line.StartsWith($"| {set} |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);

        Share(3).ShouldBeGreaterThanOrEqualTo(type);
        Share(4).ShouldBeGreaterThanOrEqualTo(mean);
        Share(5).ShouldBeGreaterThanOrEqualTo(quad);

        double Share(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);
    }
}
