using Entente.Documents;
using Entente.Evidence;

namespace Entente.Tests.Evidence;

public class IndependentSourcesTests
{
    private static readonly ReportOrigin s_review = new(new DocumentId("a1"), "Sample Review");

    [Fact]
    public void Two_outlets_are_two_sources() => Count(s_review, new ReportOrigin(new DocumentId("b1"), "Sample Wire")).ShouldBe(2);

    [Fact]
    public void Two_pieces_of_an_outlet_are_one_however_it_is_written() =>
        Count(s_review, new ReportOrigin(new DocumentId("b1"), "SAMPLE REVIEW ")).ShouldBe(1);

    [Theory]
    [InlineData("Sample Review", "SAMPLE REVIEW")]
    [InlineData("SAMPLE REVIEW", "Sample Review")]
    public void An_outlet_has_one_spelling_whichever_piece_comes_first(string first, string second)
    {
        var sources = IndependentSources.Of([new ReportOrigin(new DocumentId("a1"), first), new ReportOrigin(new DocumentId("b1"), second)]);
        sources.Values.ShouldAllBe(source => source == "SAMPLE REVIEW");
    }

    [Fact]
    public void A_piece_first_published_elsewhere_counts_for_its_origin()
    {
        var syndicated = new ReportOrigin(new DocumentId("b1"), "Sample Mirror", OriginallyPublishedBy: "Sample Review");
        Count(s_review, syndicated).ShouldBe(1);
        Count(s_review, syndicated, new ReportOrigin(new DocumentId("c1"), "Sample Mirror")).ShouldBe(2);
    }

    [Fact]
    public void A_copy_counts_for_its_original_even_where_that_does_not_tell_the_event()
    {
        var copies = new[] { "b1", "c1" }.Select(id => new ReportOrigin(new DocumentId(id), $"Sample {id}", DuplicateOf: new DocumentId("z9"))).ToArray();
        Count(copies).ShouldBe(1);
    }

    [Fact]
    public void Documents_without_an_outlet_are_sources_of_their_own() =>
        Count(new ReportOrigin(new DocumentId("a1")), new ReportOrigin(new DocumentId("b1"))).ShouldBe(2);

    [Fact]
    public void A_source_is_named_by_its_outlet_where_there_is_one()
    {
        var sources = IndependentSources.Of([s_review, new ReportOrigin(new DocumentId("b1"), DuplicateOf: new DocumentId("a1")), new ReportOrigin(new DocumentId("c1"))]);
        sources[new DocumentId("b1")].ShouldBe("Sample Review");
        sources[new DocumentId("c1")].ShouldBe("c1");
    }

    private static int Count(params ReportOrigin[] origins) => IndependentSources.Of(origins).Values.Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
