namespace Entente.Tests.Events;

public class TreeMendingTests
{
    [Fact]
    public void A_name_behind_a_preposition_is_no_subject() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            spoke speak VBD 0 root
            to to IN 4 case
            Minister minister NNP 5 nmod:desc
            Abakar _ NNP 2 nsubj
            """, "Norway=NOR", "Minister Abakar=TCD").ShouldBe("CONSULT NOR>TCD");

    [Fact]
    public void A_subject_with_an_owner_behind_of_stays_the_subject() =>
        Scene.Told("""
            Envoys envoy NNS 4 nsubj
            of of IN 3 case
            Chad _ NNP 1 nmod
            visited visit VBD 0 root
            Norway _ NNP 4 obj
            """, "Envoys of Chad=TCD", "Norway=NOR").ShouldBe("CONSULT/visit TCD>NOR");

    [Fact]
    public void A_title_that_leans_on_a_far_name_does_not_part_its_own_from_those_joined_to_it() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            visited visit VBD 0 root
            Chad _ NNP 2 obj
            and and CC 6 cc
            Minister minister NNP 1 nmod:desc
            Abakar _ NNP 3 conj
            """, "Norway=NOR", "Chad=TCD", "Minister Abakar=NER").ShouldBe("CONSULT/visit NOR>TCD+NER");

    [Fact]
    public void A_second_subject_after_a_verb_without_object_is_its_object() =>
        Scene.Told("""
            Norway _ NNP 3 nmod:poss
            's 's POS 1 case
            decision decision NN 9 nsubj
            to to TO 5 mark
            visit visit VB 3 acl
            Minister minister NNP 7 nmod:desc
            Abakar _ NNP 9 nsubj
            was be VBD 9 cop
            wise wise JJ 0 root
            """, "Norway=NOR", "Minister Abakar=TCD").ShouldBe("CONSULT/visit NOR>TCD");

    [Fact]
    public void A_name_before_a_possessive_mark_owns_the_next_noun() =>
        Scene.Told("""
            Minister minister NNP 6 nsubj
            Abakar _ NNP 1 flat
            's 's POS 6 case
            brief brief JJ 5 amod
            tour tour NN 6 nsubj
            ended end VBD 0 root
            in in IN 8 case
            Norway _ NNP 5 nmod
            """, "Minister Abakar=TCD", "Norway=NOR").ShouldBe("CONSULT/visit TCD>NOR");
}
