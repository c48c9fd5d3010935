using Entente.Events.Lexicon;

namespace Entente.Tests.Events;

public class VerbLemmaTests
{
    private static readonly HashSet<string> s_verbs = ["bomb", "fine", "free", "patrol", "defy", "raid", "tax", "visit", "rap", "rape"];

    [Theory]
    [InlineData("bombed", "VBD", "bom", "bomb")]
    [InlineData("fined", "VBN", "fin", "fine")]
    [InlineData("freed", "VBN", "fre", "free")]
    [InlineData("fining", "VBG", "fin", "fine")]
    [InlineData("patrolling", "VBG", "patroll", "patrol")]
    [InlineData("defied", "VBD", "defi", "defy")]
    [InlineData("defies", "VBZ", "defie", "defy")]
    [InlineData("taxes", "VBZ", "taxe", "tax")]
    [InlineData("raiding", "VBG", "raide", "raid")]
    [InlineData("raped", "VBD", "rap", "rape")]
    public void A_regular_form_of_a_known_verb_is_mended(string form, string tag, string guess, string lemma) => VerbLemma.Of(form, tag, guess, s_verbs).ShouldBe(lemma);

    [Theory]
    [InlineData("visited", "VBD", "visit")]
    [InlineData("bombed", "NN", "bom")]
    [InlineData("sang", "VBD", "sing")]
    [InlineData("ed", "VBD", "ed")]
    public void Anything_else_stays_as_it_is(string form, string tag, string lemma) => VerbLemma.Of(form, tag, lemma, s_verbs).ShouldBe(lemma);

    [Fact]
    public void Verbs_that_the_model_never_met_are_coded() => Scene.Told("""
        Norway _ NNP 2 nsubj
        bombed bom VBD 0 root
        Chad _ NNP 2 obj
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT/explosives NOR>TCD");
}
