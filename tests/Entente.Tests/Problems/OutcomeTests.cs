using Entente.Problems;

namespace Entente.Tests.Problems;

public class OutcomeTests
{
    [Fact]
    public void An_outcome_that_was_never_made_is_neither_a_result_nor_a_problem()
    {
        Outcome<string> never = default;
        Should.Throw<InvalidOperationException>(() => never.Succeeded);
        Should.Throw<InvalidOperationException>(() => never.Value);
    }

    [Fact]
    public void An_outcome_is_a_result_or_a_problem()
    {
        Outcome<string> made = "found";
        Outcome<string> failed = ProblemCatalogue.NoTies.For("a table");
        (made.Succeeded, made.Value, failed.Succeeded, failed.Problem?.Kind).ShouldBe((true, "found", false, ProblemCatalogue.NoTies));
    }
}
