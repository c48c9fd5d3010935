using Entente.Events;
using Entente.Events.Lexicon;
using Entente.Events.Plover;
using Entente.Vocabularies;

namespace Entente.Tests.Events;

public class LexiconTests
{
    private static readonly PloverScheme Scheme = PloverScheme.Load(DataFolder.Find().Value).Value;

    [Fact]
    public void The_lexicon_obeys_its_own_rules()
    {
        var lexicon = EventLexicon.Load(DataFolder.Find().Value, Scheme);

        lexicon.Succeeded.ShouldBeTrue(lexicon.Problem?.ToString());
        lexicon.Value.Senses.Count.ShouldBeGreaterThan(4000);
    }

    [Fact]
    public void No_form_has_two_types_unless_an_object_tells_them_apart()
    {
        var senses = EventLexicon.Load(DataFolder.Find().Value, Scheme).Value.Senses;

        senses.GroupBy(sense => (sense.Pos, sense.ToString())).Where(group => group.Count() > 1).ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_is_told_by_verbs_and_by_nouns()
    {
        var senses = EventLexicon.Load(DataFolder.Find().Value, Scheme).Value.Senses;

        foreach (var type in Enum.GetValues<EventType>())
        {
            senses.Count(sense => sense.Type == type && sense.Pos == SensePos.Verb).ShouldBeGreaterThan(50, type.ToString());
            senses.Count(sense => sense.Type == type && sense.Pos == SensePos.Noun).ShouldBeGreaterThan(15, type.ToString());
        }
    }

    [Theory]
    [InlineData("visit\tv\tnone\t3\tguest", "has no mode 'none'")]
    [InlineData("visit\tz\tvisit\t3\tguest", "part of speech")]
    [InlineData("visit\tv\tvisit\t4\tguest", "strength")]
    [InlineData("visit\tv\tvisit\t3\tgoer", "not a frame")]
    [InlineData("Visit\tv\tvisit\t3\tguest", "not a form")]
    [InlineData("send @nobody\tv\tvisit\t3\tguest", "no class 'nobody'")]
    [InlineData("visit\tv\tvisit\t3\tguest\tobject", "list of relations")]
    public void A_row_that_breaks_a_rule_is_named(string row, string complaint)
    {
        var classes = WordClasses.Load(DataFolder.Find().Value).Value;

        var read = VocabularyFile.ParseTable("consult.tsv", "form\tpos\tmode\tstrength\tframe\tunless\n" + row, cells => SenseReader.Read(cells, EventType.Consult, Scheme, classes, []));

        read.Problem!.Code.ShouldBe("EN0201");
        read.Problem.Subject.ShouldBe("consult.tsv:2");
        read.Problem.Detail!.ShouldContain(complaint);
    }

    [Theory]
    [InlineData("hold talk", SensePos.Verb, 0)]
    [InlineData("peace talk", SensePos.Noun, 1)]
    [InlineData("sale of @weapons", SensePos.Noun, 0)]
    [InlineData("in support of", SensePos.Phrase, 1)]
    public void The_head_of_a_form_is_found(string form, SensePos pos, int anchor) =>
        SenseReader.AnchorOf(form.Split(' '), pos).ShouldBe(anchor);

    [Fact]
    public void A_row_that_tells_nothing_reads_form_and_part_of_speech()
    {
        var classes = WordClasses.Load(DataFolder.Find().Value).Value;

        var read = VocabularyFile.ParseTable("nothing.tsv", "form\tpos\noccupy position\tv", cells => SenseReader.ReadNothing(cells, classes, [])).Value;

        read.ShouldHaveSingleItem().IsNothing.ShouldBeTrue();
    }

    [Fact]
    public void A_form_with_a_hyphen_stands_for_the_tokens_it_is_cut_into()
    {
        var classes = WordClasses.Load(DataFolder.Find().Value).Value;

        var read = VocabularyFile.ParseTable(
            "mobilize.tsv",
            "form\tpos\tmode\tstrength\tframe\tunless\nlive-fire drill\tn\ttroops\t3\tdone-by\ntest-fire missile\tv\tweapons\t3\tagent",
            cells => SenseReader.Read(cells, EventType.Mobilize, Scheme, classes, [])).Value;

        read.Select(sense => (sense.ToString(), sense.Anchor)).ShouldBe([("live fire drill", 2), ("test fire missile", 1)]);
    }

    [Fact]
    public void The_same_tokens_with_and_without_a_hyphen_are_one_form()
    {
        var classes = WordClasses.Load(DataFolder.Find().Value).Value;
        HashSet<(SensePos, string)> seen = [];

        var read = VocabularyFile.ParseTable("protest.tsv", "form\tpos\tmode\tstrength\tframe\tunless\nsit in\tn\tdemo\t3\tdone-by\nsit-in\tn\tdemo\t3\tdone-by", cells => SenseReader.Read(cells, EventType.Protest, Scheme, classes, seen));

        read.Problem!.Detail!.ShouldContain("already has a sense");
    }

    [Fact]
    public void A_sentence_that_lacks_a_bit_of_a_form_lacks_one_of_its_words()
    {
        var lexicon = EventLexicon.Load(DataFolder.Find().Value, Scheme).Value;

        foreach (var sense in lexicon.Senses.Where(sense => sense.Classes.Count == 0))
        {
            (sense.Mask & ~LemmaMask.Of(sense.Words.Append("chad"))).ShouldBe(0UL, sense.ToString());
        }

        LemmaMask.Of(["hold"]).ShouldNotBe(LemmaMask.Of(["talk"]));
    }
}
