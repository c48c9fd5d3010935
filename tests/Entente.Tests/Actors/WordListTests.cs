using Entente.Actors;

namespace Entente.Tests.Actors;

public class WordListTests
{
    private static readonly IReadOnlyList<string> Lines = Print();

    [Theory]
    [InlineData("Pakistan\tLOC")]
    [InlineData("Karachi\tLOC")]
    [InlineData("Kremlin\tORG")]
    [InlineData("Russian\tNORP")]
    [InlineData("Kurds\tNORP")]
    [InlineData("Vladimir Putin\tPER")]
    [InlineData("Hezbollah\tORG")]
    [InlineData("Reuters\tORG")]
    public void Every_name_has_the_kind_it_is(string line) => Lines.ShouldContain(line);

    [Fact]
    public void No_line_is_printed_twice() => Lines.Distinct().Count().ShouldBe(Lines.Count);

    private static string[] Print()
    {
        using var writer = new StringWriter();
        CatalogueFixture.Catalogue.WriteWordList(writer);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
