using Entente.Actors.Names;
using Entente.Tests.Language;

namespace Entente.Tests.Actors.Names;

public class NameUnitsTests
{
    [Theory]
    [InlineData("Xi'an", "Xi'an")]
    [InlineData("Chișinău", "Chisinau")]
    [InlineData("U.S.S.R.", "USSR")]
    [InlineData("Khyber-Pakhtunkhwa", "Khyber Pakhtunkhwa")]
    [InlineData("People’s Daily", "People 's Daily")]
    [InlineData("Łódź", "Lodz")]
    public void Names_are_folded_and_cut(string name, string units) => string.Join(' ', NameUnits.Of(name).Select(unit => unit.Text)).ShouldBe(units);

    [Fact]
    public void A_sentence_is_cut_as_names_are_whatever_the_tokens()
    {
        string[] together = [.. NameUnits.Of(SentenceBuilder.Build("Al-Qaeda/NNP left/VBD")).Select(unit => unit.Text)];
        string[] apart = [.. NameUnits.Of(SentenceBuilder.Build("Al/NNP ~-/HYPH ~Qaeda/NNP left/VBD")).Select(unit => unit.Text)];
        together.ShouldBe(apart);
    }

    [Fact]
    public void A_dash_with_spaces_does_not_join() =>
        NameUnits.Of(SentenceBuilder.Build("Iran/NNP –/: based/VBN on/IN")).ShouldAllBe(unit => !unit.HyphenBefore);
}
