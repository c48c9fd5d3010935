using Entente.Actors;
using Entente.Problems;
using Entente.Relations;
using Entente.Workbench.Addresses;

namespace Entente.Workbench.Tests.Relations;

public class PairNameTests
{
    private static readonly ActorCatalogue s_catalogue = SampleWorkbench.Options("").Catalogue;

    [Theory]
    [InlineData("RUS-PAK", "RUS", "PAK")]
    [InlineData("RUS-isis-k", "RUS", "isis-k")]
    [InlineData("isis-k-taliban", "isis-k", "taliban")]
    [InlineData("vladimir-putin-imran-khan", "vladimir-putin", "imran-khan")]
    [InlineData("Russia-Pakistan", "RUS", "PAK")]
    [InlineData("saudi_arabia-iran", "SAU", "IRN")]
    [InlineData("russia-Islamic_State_Khorasan", "RUS", "isis-k")]
    public void A_pair_is_parted_where_both_halves_are_known(string pair, string first, string second) =>
        PairName.Read(pair, s_catalogue).Value.ShouldBe(new DyadParties(first, second));

    [Fact]
    public void Of_an_unknown_half_the_nearest_names_are_told()
    {
        Problem problem = PairName.Read("RUS-Pakstan", s_catalogue).Problem!;
        problem.Kind.ShouldBe(ProblemCatalogue.UnknownActor);
        problem.Subject.ShouldBe("Pakstan");
        problem.Available!.ShouldContain("PAK (Pakistan)");
    }
}
