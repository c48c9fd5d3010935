using Entente.Language.Encoders;

namespace Entente.Language.Tests.Encoders;

public class WordFormTests
{
    [Theory]
    [InlineData("1,000", "7")]
    [InlineData("2014", "10.30")]
    public void Numbers_share_one_form(string left, string right) => WordForm.HashOf(left).ShouldBe(WordForm.HashOf(right));

    [Fact]
    public void An_ordinal_is_no_number() => WordForm.HashOf("7th").ShouldNotBe(WordForm.HashOf("7"));

    [Fact]
    public void Curly_apostrophes_and_capitals_are_levelled()
    {
        char[] target = new char[10];
        int length = WordForm.Lower("N’T", target);
        new string(target, 0, length).ShouldBe("n't");
    }

    [Fact]
    public void Words_of_the_same_outline_share_their_shape()
    {
        WordShape.HashOf("Karvonia").ShouldBe(WordShape.HashOf("Minister"));
        WordShape.HashOf("2014").ShouldNotBe(WordShape.HashOf("14"));
        WordShape.HashOf("UN").ShouldNotBe(WordShape.HashOf("Un"));
    }

    [Fact]
    public void An_index_numbers_hashes_by_rank()
    {
        HashIndex index = HashIndex.Of([50, 10, 30, 10]);
        index.Count.ShouldBe(3);
        index.Find(30).ShouldBe(1);
        index.Find(31).ShouldBe(-1);
    }
}
