namespace Entente.Tests.Events;

/// <summary>Who takes part where the grammar says it in a roundabout way.</summary>
public class WiderPartiesTests
{
    [Fact]
    public void What_is_about_to_happen_is_planned() => Scene.Told("""
        Norway _ NNP 3 nsubj
        is be VBZ 3 cop
        about _ JJ 0 root
        to to TO 5 mark
        bomb bomb VB 3 xcomp
        Chad _ NNP 5 obj
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT/explosives NOR>TCD planned");

    [Fact]
    public void What_is_important_to_do_stays_no_event() => Scene.Told("""
        It it PRP 3 expl
        is be VBZ 3 cop
        important _ JJ 0 root
        to to TO 5 mark
        bomb bomb VB 3 csubj
        Chad _ NNP 5 obj
        """, "Chad=TCD").ShouldBe("");

    [Fact]
    public void Of_an_attack_that_is_condemned_the_attacker_is_blamed_not_the_place() => Scene.Told("""
        Norway _ NNP 2 nsubj
        condemned condemn VBD 0 root
        an a DT 4 det
        attack attack NN 2 obj
        by by IN 7 case
        Sudanese _ JJ 7 amod
        soldiers soldier NNS 4 nmod
        in in IN 9 case
        Chad _ NNP 2 obl
        """, "Norway=NOR", "Sudanese=SDN", "Chad=TCD").ShouldStartWith("ACCUSE/disapprove NOR>SDN");

    [Fact]
    public void Ties_between_two_that_are_welcomed_name_both() => Scene.Told("""
        Norway _ NNP 2 nsubj
        welcomed welcome VBD 0 root
        the the DT 4 det
        resumption resumption NN 2 obj
        of of IN 6 case
        ties tie NNS 4 nmod
        between between IN 8 case
        Chad _ NNP 6 nmod
        and and CC 10 cc
        Niger _ NNP 8 conj
        """, "Norway=NOR", "Chad=TCD", "Niger=NER").ShouldContain("SUPPORT NOR>TCD+NER");

    [Fact]
    public void Whoever_meets_a_group_of_officials_meets_the_officials() => Scene.Told("""
        Norway _ NNP 2 nsubj
        met meet VBD 0 root
        a a DT 4 det
        group group NN 2 obj
        of of IN 7 case
        Chadian _ JJ 7 amod
        officials official NNS 4 nmod
        """, "Norway=NOR", "Chadian officials=TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void An_accord_to_supply_somebody_is_signed_with_them() => Scene.Told("""
        Norway _ NNP 2 nsubj
        signed sign VBD 0 root
        an a DT 4 det
        accord accord NN 2 obj
        to to TO 6 mark
        supply supply VB 4 acl
        Chad _ NNP 6 obj
        """, "Norway=NOR", "Chad=TCD").ShouldStartWith("SUPPORT NOR+TCD");

    [Fact]
    public void A_list_of_states_that_was_read_as_an_apposition_is_a_list() => Scene.Told("""
        Norway _ NNP 5 nsubj
        , , , 3 punct
        Chad _ NNP 1 appos
        , , , 5 punct
        condemned condemn VBD 0 root
        Niger _ NNP 5 obj
        """, "Norway=NOR", "Chad=TCD", "Niger=NER").ShouldBe("ACCUSE/disapprove NOR+TCD>NER");

    [Fact]
    public void What_is_criticised_in_a_state_is_its_doing() => Scene.Told("""
        Norway _ NNP 2 nsubj
        criticized criticize VBD 0 root
        the the DT 4 det
        closure closure NN 2 obj
        of of IN 6 case
        schools school NNS 4 nmod
        in in IN 8 case
        Chad _ NNP 6 nmod
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR>TCD");

    [Theory]
    [InlineData("loans loan NNS")]
    [InlineData("rice rice NN")]
    [InlineData("weapons weapon NNS")]
    public void Whoever_receives_help_is_helped(string help) => Scene.Told($"""
        Chad _ NNP 2 nsubj
        received receive VBD 0 root
        {help} 2 obj
        from from IN 5 case
        Norway _ NNP 2 obl
        """, "Norway=NOR", "Chad=TCD").ShouldBe("AID NOR>TCD");

    [Fact]
    public void Violence_in_a_state_may_be_anybodys() => Scene.Told("""
        Norway _ NNP 2 nsubj
        criticized criticize VBD 0 root
        the the DT 4 det
        bombing bombing NN 2 obj
        of of IN 6 case
        schools school NNS 4 nmod
        in in IN 8 case
        Chad _ NNP 6 nmod
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR");
}
