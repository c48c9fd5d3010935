using Entente.Events;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Pipelines.Training;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Training;

public class QuadCorpusTests
{
    private const string Spans = "Norway B-S\nbombed O\nChad B-T\n. O\n\nthe B-S\nking I-S\nis O\nold O\n\nNorway B-R\nand O\nChad B-R\nagreed O\n\nNobody B-S\nknows O\n";
    private const string Classes = "text\tclass\nNorway bombed Chad.\t4\nThe king... \t9\nthe king is old\t0\nNorway and Chad agreed\t1\n";
    private static readonly PloverScheme s_scheme = PloverScheme.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value;

    [Fact]
    public void A_class_leaves_all_types_of_its_quad_open()
    {
        var pairs = new QuadCorpus(s_scheme).Read(Spans, Classes);

        pairs.Select(pair => pair.Text.Text).ShouldBe(["Norway bombed Chad .", "the king is old", "Norway and Chad agreed"]);
        pairs[0].Labels[0].ShouldBe([(int)EventType.Protest, (int)EventType.Sanction, (int)EventType.Mobilize, (int)EventType.Coerce, (int)EventType.Assault], ignoreOrder: true);
        pairs[1].Labels[0].ShouldBe([EventLabels.Nothing]);
        pairs[1].Text.Targets.ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_that_act_on_each_other_the_first_stands_as_the_source()
    {
        var pair = new QuadCorpus(s_scheme).Read(Spans, Classes)[2].Text;

        pair.Text[pair.Sources.ShouldHaveSingleItem().Start..pair.Sources[0].End].ShouldBe("Norway");
        pair.Text[pair.Targets.ShouldHaveSingleItem().Start..pair.Targets[0].End].ShouldBe("Chad");
    }
}
