using Entente.Documents;
using Entente.Reading.Duplicates;

namespace Entente.Tests.Reading.Duplicates;

public class DuplicateFinderTests
{
    private static readonly string Story = string.Join("\n\n", Enumerable.Range(1, 6).Select(ReadingProbe.Paragraph));

    private static readonly Document Wire = ReadingProbe.Read($"Envoys to return to both capitals\n\nBy Anna Sample\n\nSample Wire, May 4, 2019\n\n{Story}", "wire.txt");

    private static readonly Document Page = ReadingProbe.Read(
        $"<html><head><title>Envoys return</title></head><body><nav>Home World</nav><article><h1>Envoys return</h1><p>May 6, 2019</p>"
        + string.Concat(Story.Split("\n\n").Take(5).Select(text => $"<p>{text}</p>"))
        + "<p>Subscribe to our newsletter</p></article><footer>Copyright Sample Post</footer></body></html>",
        "page.html");

    private static readonly Document Other = ReadingProbe.Read(
        "Rain in the hills\n\nThe rain went on for a third week in the hill districts, where roads were cut and the harvest of apples was brought down by mule, "
        + "and nobody in the valley could remember an autumn like it since the year of the two floods.", "other.txt");

    [Fact]
    public void A_syndicated_copy_with_other_furniture_is_found()
    {
        var marked = DuplicateFinder.Mark([Wire, Page, Other]);
        marked.Select(document => document.DuplicateOf).ShouldBe([null, Wire.Id, null]);
    }

    [Fact]
    public void The_order_of_the_documents_does_not_matter()
    {
        var marked = DuplicateFinder.Mark([Other, Page, Wire]);
        marked.Select(document => document.DuplicateOf).ShouldBe([null, Wire.Id, null]);
    }

    [Fact]
    public void Without_dates_the_smaller_id_is_the_original()
    {
        Document[] undated = [Wire with { Published = null }, Page with { Published = null }];
        var original = undated.MinBy(document => document.Id.Value)!;
        DuplicateFinder.Mark(undated).Single(document => document.DuplicateOf is not null).DuplicateOf.ShouldBe(original.Id);
    }

    [Fact]
    public void Texts_that_share_one_paragraph_are_not_copies()
    {
        var shared = ReadingProbe.Paragraph(1) + "\n\n" + Other.Text + "\n\n" + string.Join(' ', Enumerable.Range(0, 60).Select(number => $"word{number}"));
        DuplicateFinder.Mark([Wire, ReadingProbe.Read("Another headline\n\n" + shared)]).ShouldAllBe(document => document.DuplicateOf == null);
    }

    [Fact]
    public void Similarity_is_estimated_close_to_the_truth()
    {
        var words = Enumerable.Range(0, 400).Select(number => $"w{number}").ToList();
        var one = TextSignature.Of(new DocumentId("a"), string.Join(' ', words));
        var other = TextSignature.Of(new DocumentId("b"), string.Join(' ', words.Take(300)));
        one.SimilarityTo(other).ShouldBe(296 / 396.0, tolerance: 0.12);
    }

    [Fact]
    public void Words_alone_count() =>
        TextSignature.Of(new DocumentId("a"), "“It’s done,” she said.").Exact.ShouldBe(TextSignature.Of(new DocumentId("b"), "it's DONE she\nsaid").Exact);

    [Theory]
    [InlineData("", "")]
    [InlineData("", " … !")]
    public void Texts_without_words_are_not_copies_of_each_other(string one, string other)
    {
        var signatures = new[] { TextSignature.Of(new DocumentId("a"), one), TextSignature.Of(new DocumentId("b"), other) };
        signatures.ShouldAllBe(signature => TextSignature.FromBytes(signature.Document, signature.ToBytes()).IsEmpty);
        DuplicateFinder.Find([.. signatures.Select(signature => (signature, (NodaTime.LocalDate?)null))]).ShouldBeEmpty();
    }
}
