using Entente.Events;

namespace Entente.Tests.Events;

/// <summary>Trees as the parser gets them wrong, and what must be coded all the same.</summary>
public class PredicateMendingTests
{
    [Fact]
    public void A_past_tense_between_a_name_and_a_noun_is_the_verb_of_both() => Scene.Told("""
        Norway _ NNP 4 compound
        severed sever VBD 4 amod
        diplomatic diplomatic JJ 4 amod
        relations relation NNS 0 root
        with with IN 6 case
        Chad _ NNP 4 nmod
        """, "Norway=NOR", "Chad=TCD").ShouldBe("SANCTION/discontinue NOR>TCD");

    [Fact]
    public void A_name_before_a_verb_is_its_subject_though_it_was_hung_on_the_object() => Scene.Told("""
        Norway _ NNP 3 compound
        suspended suspend VBD 0 root
        aid aid NN 2 obj
        to to IN 5 case
        Chad _ NNP 3 nmod
        """, "Norway=NOR", "Chad=TCD").ShouldBe("SANCTION/discontinue NOR>TCD");

    [Fact]
    public void A_bare_noun_with_an_infinitive_is_a_verb_of_planning() => Scene.Told("""
        Norway _ NNP 2 compound
        plans plan NNS 0 root
        to to TO 4 mark
        condemn condemn VB 2 acl
        Chad _ NNP 4 obj
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR>TCD planned");

    [Fact]
    public void The_last_by_names_who_did_what_is_told_in_the_passive() => Scene.Told("""
        Chad _ NNP 3 nsubj:pass
        was be VBD 3 aux:pass
        provided provide VBN 0 root
        with with IN 5 case
        aid aid NN 3 obl
        by by IN 7 case
        Norway _ NNP 5 nmod
        """, "Chad=TCD", "Norway=NOR").ShouldBe("AID NOR>TCD");

    [Fact]
    public void What_stands_between_a_comma_and_a_verb_without_subject_is_its_subject() => Scene.Told("""
        After after IN 3 case
        the the DT 3 det
        vote vote NN 6 obl
        , , , 5 punct
        Norway _ NNP 3 conj
        condemned condemn VBD 0 root
        Chad _ NNP 6 obj
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR>TCD");

    [Fact]
    public void What_follows_the_second_verb_right_away_is_its_object() => Scene.Told("""
        Norway _ NNP 2 nsubj
        lost lose VBD 0 root
        patience patience NN 2 obj
        and and CC 5 cc
        condemned condemn VBD 2 conj
        Chad _ NNP 2 obj
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR>TCD");

    [Fact]
    public void What_is_done_along_a_border_is_turned_against_whose_it_is() => Scene.Told("""
        Norway _ NNP 2 nsubj
        deployed deploy VBD 0 root
        troops troop NNS 2 obj
        along along IN 6 case
        the the DT 6 det
        border border NN 2 obl
        with with IN 8 case
        Chad _ NNP 6 nmod
        """, "Norway=NOR", "Chad=TCD").ShouldBe("MOBILIZE/troops NOR>TCD");

    [Fact]
    public void A_denial_of_a_deed_is_the_deed_denied() => Scene.Told("""
        Norway _ NNP 2 nsubj
        denied deny VBD 0 root
        that that IN 6 mark
        it it PRP 6 nsubj
        had have VBD 6 aux
        bombed bomb VBN 2 ccomp
        Chad _ NNP 6 obj
        """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT/explosives NOR>TCD denied");

    [Theory]
    [InlineData("warplanes warplane", "aerial")]
    [InlineData("drones drone", "drone")]
    [InlineData("tanks tank", "heavy-weapons")]
    public void What_it_was_done_with_gives_the_mode(string means, string mode) => Scene.Code($"""
        Norwegian _ JJ 2 amod
        {means} NNS 3 nsubj
        attacked attack VBD 0 root
        Chad _ NNP 3 obj
        """, "Norwegian=NOR", "Chad=TCD").ShouldHaveSingleItem().Mode.ShouldBe(mode);
}
