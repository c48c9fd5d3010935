namespace Entente.Tests.Events;

public class ConstructionTests
{
    [Fact]
    public void The_subject_of_an_active_verb_acts_on_its_object() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            . . . 2 punct
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR>TCD");

    [Fact]
    public void The_by_phrase_of_a_passive_acts_on_its_subject() =>
        Scene.Told("""
            Chad _ NNP 3 nsubj:pass
            was be VBD 3 aux:pass
            condemned condemn VBN 0 root
            by by IN 5 case
            Norway _ NNP 3 obl:agent
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ACCUSE/disapprove NOR>TCD");

    [Fact]
    public void Both_who_meet_act() =>
        Scene.Told("""
            Norway _ NNP 4 nsubj
            and and CC 3 cc
            Chad _ NNP 1 conj
            held hold VBD 0 root
            talks talk NNS 4 obj
            in in IN 7 case
            Lima _ NNP 4 obl
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void Who_is_met_with_acts_too() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            held hold VBD 0 root
            talks talk NNS 2 obj
            with with IN 5 case
            Chad _ NNP 2 obl
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void The_owner_of_a_visit_goes_to_whom_to_names() =>
        Scene.Told("""
            Norway _ NNP 3 nmod:poss
            's 's POS 1 case
            visit visit NN 6 nsubj
            to to IN 5 case
            Chad _ NNP 3 nmod
            ended end VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT/visit NOR>TCD");

    [Fact]
    public void Nationalities_before_talks_both_act() =>
        Scene.Told("""
            Norwegian-Chadian _ JJ 2 amod
            talks talk NNS 3 nsubj
            began begin VBD 0 root
            """, "Norwegian-Chadian=NOR+TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void A_nationality_before_an_invasion_acts_and_of_receives() =>
        Scene.Told("""
            The the DT 3 det
            Norwegian _ JJ 3 amod
            invasion invasion NN 6 nsubj
            of of IN 5 case
            Chad _ NNP 3 nmod
            faded fade VBD 0 root
            """, "Norwegian=NOR", "Chad=TCD").ShouldBe("ASSAULT NOR>TCD");

    [Fact]
    public void A_complement_of_agree_takes_its_subject_and_one_type() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            agreed agree VBD 0 root
            to to TO 4 mark
            withdraw withdraw VB 2 xcomp
            from from IN 6 case
            Chad _ NNP 4 obl
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONCEDE NOR>TCD");

    [Fact]
    public void A_refused_meeting_is_a_rejection() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            refused refuse VBD 0 root
            to to TO 4 mark
            meet meet VB 2 xcomp
            Chad _ NNP 4 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("REJECT/meet NOR>TCD");

    [Fact]
    public void A_relative_clause_is_said_of_its_noun() =>
        Scene.Told("""
            Norway _ NNP 6 nsubj
            , , , 4 punct
            which which WDT 4 nsubj
            attacked attack VBD 1 acl:relcl
            Chad _ NNP 4 obj
            smiled smile VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT NOR>TCD");

    [Fact]
    public void Whose_decision_it_is_acts() =>
        Scene.Told("""
            Norway _ NNP 3 nmod:poss
            's 's POS 1 case
            decision decision NN 8 nsubj
            to to TO 5 mark
            visit visit VB 3 acl
            Chad _ NNP 5 obj
            was be VBD 8 cop
            wise wise JJ 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT/visit NOR>TCD");

    [Fact]
    public void A_joined_verb_shares_the_subject() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            praised praise VBD 0 root
            Peru _ NNP 2 obj
            and and CC 5 cc
            condemned condemn VBD 2 conj
            Chad _ NNP 5 obj
            """, "Norway=NOR", "Chad=TCD", "Peru=PER").ShouldBe("SUPPORT NOR>PER; ACCUSE/disapprove NOR>TCD");

    [Fact]
    public void An_act_without_anybody_who_does_it_is_not_coded() =>
        Scene.Told("""
            Chad _ NNP 3 nsubj:pass
            was be VBD 3 aux:pass
            attacked attack VBN 0 root
            """, "Chad=TCD").ShouldBe("");

    [Fact]
    public void A_form_that_tells_nothing_silences_the_shorter_one_inside_it()
    {
        const string Occupies = """
            Chad _ NNP 2 nsubj
            occupied occupy VBD 0 root
            a a DT 4 det
            {0} {1} NN 2 obj
            in in IN 6 case
            Norway _ NNP 2 obl
            """;

        Scene.Told(Occupies.Replace("{0}", "position", StringComparison.Ordinal).Replace("{1}", "position", StringComparison.Ordinal), "Chad=TCD", "Norway=NOR").ShouldBe("");
        Scene.Told(Occupies.Replace("{0}", "town", StringComparison.Ordinal).Replace("{1}", "town", StringComparison.Ordinal), "Chad=TCD", "Norway=NOR").ShouldStartWith("COERCE/seize TCD");
    }

    [Fact]
    public void An_adverb_of_a_form_may_stand_before_its_verb() =>
        Scene.Told("""
            Norway _ NNP 5 nsubj
            and and CC 3 cc
            Chad _ NNP 1 conj
            jointly jointly RB 5 advmod
            launched launch VBD 0 root
            a a DT 7 det
            satellite satellite NN 5 obj
            """, "Norway=NOR", "Chad=TCD").ShouldStartWith("COOPERATE NOR+TCD");
}
