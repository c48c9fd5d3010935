using Entente.Actors;

namespace Entente.Tests.Actors;

public class WordListTests
{
    private static readonly IReadOnlyList<string> Lines = WordList.Lines(CatalogueFixture.Catalogue);

    [Theory]
    [InlineData("LOC\tPakistan")]
    [InlineData("LOC\tKremlin")]
    [InlineData("LOC\tCentral Asia")]
    [InlineData("NORP\tRussian")]
    [InlineData("NORP\tKurds")]
    [InlineData("PER\tVladimir Putin")]
    [InlineData("ORG\tHezbollah")]
    [InlineData("ORG\tReuters")]
    public void Every_form_has_the_kind_of_name_it_is(string line) => Lines.ShouldContain(line);

    [Fact]
    public void Forms_that_are_no_names_alone_are_left_out() => Lines.ShouldNotContain(line => line.EndsWith("\tSino", StringComparison.Ordinal));
}
