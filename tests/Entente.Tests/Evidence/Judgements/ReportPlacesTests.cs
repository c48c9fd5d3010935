using Entente.Evidence.Judgements;

namespace Entente.Tests.Evidence.Judgements;

public class ReportPlacesTests
{
    [Fact]
    public void Merges_are_followed_to_their_end() =>
        Places(new() { ["c"] = "b", ["b"] = "a" }).ShouldBe(new Dictionary<string, string> { ["b"] = "a", ["c"] = "a" });

    [Fact]
    public void What_was_split_off_stands_alone_with_all_that_was_merged_with_it() =>
        Places(new() { ["a"] = null, ["b"] = "a" }).ShouldBe(new Dictionary<string, string> { ["a"] = "a", ["b"] = "a" });

    [Fact]
    public void The_least_report_takes_the_place_of_an_end_that_is_gone() =>
        Places(new() { ["c"] = "a", ["b"] = "a", ["d"] = "c" }, gone: "a").ShouldBe(new Dictionary<string, string> { ["c"] = "b", ["d"] = "b" });

    [Fact]
    public void Merges_in_a_circle_are_one_event_that_the_machine_places_by_its_least_report() =>
        Places(new() { ["b"] = "c", ["c"] = "d", ["d"] = "b", ["e"] = "d" }).ShouldBe(new Dictionary<string, string> { ["c"] = "b", ["d"] = "b", ["e"] = "b" });

    private static Dictionary<string, string> Places(Dictionary<string, string?> decisions, string gone = "") =>
        ReportPlaces.Of(decisions, report => report != gone).Anchors.OrderBy(place => place.Key, StringComparer.Ordinal).ToDictionary();
}
