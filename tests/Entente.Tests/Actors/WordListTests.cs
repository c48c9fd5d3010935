using Entente.Actors;

namespace Entente.Tests.Actors;

public class WordListTests
{
    private static readonly IReadOnlyList<string> Lines = WordList.Lines(CatalogueFixture.Catalogue);

    [Theory]
    [InlineData("Pakistan\tLOC")]
    [InlineData("Kremlin\tLOC")]
    [InlineData("Central Asia\tLOC")]
    [InlineData("Russian\tNORP")]
    [InlineData("Kurds\tNORP")]
    [InlineData("Vladimir Putin\tPER")]
    [InlineData("Hezbollah\tORG")]
    [InlineData("Reuters\tORG")]
    public void Every_form_has_the_kind_of_name_it_is(string line) => Lines.ShouldContain(line);

    [Fact]
    public void Forms_that_are_no_names_alone_are_left_out() => Lines.ShouldNotContain(line => line.StartsWith("Sino\t", StringComparison.Ordinal));
}
