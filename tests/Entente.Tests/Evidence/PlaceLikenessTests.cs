using Entente.Events;
using Entente.Evidence;

namespace Entente.Tests.Evidence;

public class PlaceLikenessTests
{
    [Theory]
    [InlineData("Doha", "Doha, Qatar")]
    [InlineData("northern Mali", "Mali")]
    [InlineData("doha", "Doha")]
    public void A_place_within_the_words_of_another_is_the_same(string one, string other) => Score(one, null, other, null).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("Somalia", "Mali")]
    [InlineData("Oman", "Romania")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Guinea-Bissau", "Guinea")]
    public void A_place_within_a_word_of_another_is_not(string one, string other) => Score(one, null, other, null).ShouldBeLessThan(0);

    [Fact]
    public void Places_of_two_states_are_two() => Score("South Sudan", "SSD", "Sudan", "SDN").ShouldBeLessThan(0);

    private static double Score(string one, string? state, string other, string? otherState)
    {
        double score = Likeness.PlaceScore(At(one, state), At(other, otherState));
        Likeness.PlaceScore(At(other, otherState), At(one, state)).ShouldBe(score);
        return score;
    }

    private static Report At(string place, string? country) => new()
    {
        Id = place, Type = EventType.Assault, Status = EventStatus.Actual, Parties = [], Days = ReportDays.Any, Place = place, PlaceCountry = country,
    };
}
