using Entente.Events;
using NodaTime;

namespace Entente.Tests.Events;

public class StatesOfAffairsTests
{
    [Theory]
    [InlineData("cold", false)]
    [InlineData("trade", false)]
    [InlineData("border", true)]
    public void A_rivalry_called_a_war_is_no_assault(string kind, bool isAssault) =>
        Scene.Told($"""
            The the DT 3 det
            {kind} {kind} NN 3 compound
            war war NN 8 nsubj
            between between IN 5 case
            Norway _ NNP 3 nmod
            and and CC 7 cc
            Chad _ NNP 5 conj
            began begin VBD 0 root
            """, "Norway=NOR", "Chad=TCD").Contains("ASSAULT", StringComparison.Ordinal).ShouldBe(isAssault);

    [Theory]
    [InlineData("have have VBP", "")]
    [InlineData("signed sign VBD", "SUPPORT NOR+TCD")]
    public void Who_has_agreements_did_not_make_them_now(string verb, string expected) =>
        Scene.Told($"""
            Norway _ NNP 2 nsubj
            {verb} 0 root
            agreements agreement NNS 2 obj
            with with IN 5 case
            Chad _ NNP 3 nmod
            """, "Norway=NOR", "Chad=TCD").ShouldBe(expected);

    [Fact]
    public void Who_feels_compelled_compels_nobody() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            feels feel VBZ 0 root
            compelled compel VBN 2 xcomp
            to to TO 5 mark
            protect protect VB 3 xcomp
            Chad _ NNP 5 obj
            """, "Norway=NOR", "Chad=TCD").ShouldNotContain("COERCE");

    [Theory]
    [InlineData("possible", "")]
    [InlineData("final", "REJECT/change NOR>TCD ongoing")]
    public void Refusing_something_possible_is_only_possible(string kind, string expected) =>
        Scene.Told($"""
            Norway _ NNP 3 nsubj
            is be VBZ 3 aux
            refusing refuse VBG 0 root
            a a DT 6 det
            {kind} {kind} JJ 6 amod
            ultimatum ultimatum NN 3 obj
            from from IN 8 case
            Chad _ NNP 6 nmod
            """, "Norway=NOR", "Chad=TCD").ShouldBe(expected);

    [Fact]
    public void Joint_drills_are_held_by_the_two_states_named_before_them() =>
        Scene.Told("""
            Ties tie NNS 6 nsubj
            between between IN 3 case
            Norway _ NNP 1 nmod
            and and CC 5 cc
            Chad _ NNP 3 conj
            deepened deepen VBD 0 root
            through through IN 9 case
            joint joint JJ 9 amod
            drills drill NNS 6 obl
            """, "Norway=NOR", "Chad=TCD").ShouldContain("COOPERATE NOR+TCD");

    [Fact]
    public void A_counterpart_talks_wherever_the_tree_hangs_it() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            discussed discuss VBD 0 root
            plans plan NNS 2 obj
            to to TO 5 mark
            build build VB 3 acl
            roads road NNS 5 obj
            with with IN 9 case
            Chadian Chadian JJ 9 amod
            counterpart counterpart NN 5 obl
            """, "Norway=NOR", "Chadian counterpart=TCD").ShouldContain("CONSULT NOR+TCD");

    [Fact]
    public void What_is_held_against_the_object_it_did_itself() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            made make VBD 0 root
            Chad _ NNP 2 obj
            a a DT 5 det
            pariah pariah NN 2 xcomp
            after after IN 8 case
            its its PRP$ 8 nmod:poss
            invasion invasion NN 2 obl
            of of IN 10 case
            Peru _ NNP 8 nmod
            """, "Norway=NOR", "Chad=TCD", "its=NOR", "Peru=PER").ShouldContain("ASSAULT TCD>PER");

    [Fact]
    public void What_was_done_before_something_else_is_not_dated_by_the_sentence_before()
    {
        const string Dated = """
            Norway _ NNP 2 nsubj
            attacked attack VBD 0 root
            Chad _ NNP 2 obj
            yesterday yesterday NN 2 obl:tmod
            """;
        const string Before = """
            Before before IN 2 mark
            landing land VBG 5 advcl
            , , , 5 punct
            Norway _ NNP 5 nsubj
            accused accuse VBD 0 root
            Chad _ NNP 5 obj
            """;
        var events = new Scene()
            .Say(Dated, ["Norway=NOR", "Chad=TCD"], Scene.When(Dated, "yesterday", new LocalDate(2020, 5, 4)))
            .Say(Before, ["Norway=NOR", "Chad=TCD"]).Code();
        events.Single(told => told.Type == EventType.Accuse).When.ShouldBeNull();
    }

    [Fact]
    public void Exports_are_not_dated_by_joint_drills()
    {
        const string Drills = """
            Norway _ NNP 4 nsubj
            and and CC 3 cc
            Chad _ NNP 1 conj
            held hold VBD 0 root
            joint joint JJ 6 amod
            drills drill NNS 4 obj
            yesterday yesterday NN 4 obl:tmod
            """;
        const string Exports = """
            Norway _ NNP 2 nsubj
            exports export VBZ 0 root
            tanks tank NNS 2 obj
            to to IN 5 case
            Chad _ NNP 2 obl
            """;
        var events = new Scene()
            .Say(Drills, ["Norway=NOR", "Chad=TCD"], Scene.When(Drills, "yesterday", new LocalDate(2020, 5, 4)))
            .Say(Exports, ["Norway=NOR", "Chad=TCD"]).Code();
        events.Single(told => told.Recipients.Count > 0).When.ShouldBeNull();
    }
}
