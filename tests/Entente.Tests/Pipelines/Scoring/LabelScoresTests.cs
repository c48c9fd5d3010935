using Entente.Language.Scoring;
using Entente.Pipelines.Scoring;

namespace Entente.Tests.Pipelines.Scoring;

public class LabelScoresTests
{
    [Fact]
    public void Labels_are_counted_one_by_one()
    {
        var scores = new LabelScores();
        scores.Add("A", "A");
        scores.Add("A", "B");
        scores.Add(["B", "B"], ["B"]);
        scores.Add([], ["C"]);

        scores.ByLabel["A"].ShouldBe(new Agreement(1, 1, 2));
        scores.ByLabel["B"].ShouldBe(new Agreement(1, 2, 2));
        scores.ByLabel["C"].ShouldBe(new Agreement(0, 1, 0));
        scores.Micro.ShouldBe(new Agreement(2, 4, 4));
        scores.MacroF1.ShouldBe((2.0 / 3 + 0.5) / 2, 1e-9);
        scores.Confusion.ShouldBe([("A", "B", 1)]);
    }
}
