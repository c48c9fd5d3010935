using Entente.Exchange.Validity;

namespace Entente.Tests.Exchange;

public class RankMeasuresTests
{
    [Fact]
    public void The_area_is_the_share_of_pairs_in_the_right_order_with_ties_as_halves() =>
        // Of six pairs of a positive and a negative four are in order, one is tied and one is not.
        RankMeasures.AreaUnderCurve([(3, true), (2, true), (2, false), (1, false), (2.5, false)])!.Value.ShouldBe(4.5 / 6, 1e-9);

    [Fact]
    public void Without_positives_there_is_no_area() => RankMeasures.AreaUnderCurve([(1, false), (2, false)]).ShouldBeNull();

    [Fact]
    public void Ranks_correlate_fully_under_any_rising_function_and_inversely_under_a_falling_one()
    {
        double[] figures = [0.1, 3, 2, 70];
        RankMeasures.Correlation([.. figures.Select(figure => (figure, Math.Exp(figure)))])!.Value.ShouldBe(1, 1e-9);
        RankMeasures.Correlation([.. figures.Select(figure => (figure, -figure))])!.Value.ShouldBe(-1, 1e-9);
        RankMeasures.Correlation([.. figures.Select(figure => (figure, 5.0))]).ShouldBeNull();
    }
}
