namespace Entente.Tests.Events;

public class WiderRecipientsTests
{
    [Fact]
    public void Who_receives_may_stand_inside_the_object() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            suspended suspend VBD 0 root
            most most JJS 2 obj
            of of IN 6 case
            its its PRP$ 6 nmod:poss
            assistance assistance NN 3 nmod
            to to IN 8 case
            Chad _ NNP 3 obl
            """, "Norway=NOR", "its=NOR", "Chad=TCD").ShouldBe("SANCTION/discontinue NOR>TCD");

    [Fact]
    public void What_is_said_next_is_said_to_the_same_listener() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            phoned phone VBD 0 root
            Chad _ NNP 2 obj
            and and CC 5 cc
            expressed express VBD 2 conj
            solidarity solidarity NN 5 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT/phone NOR>TCD; SUPPORT NOR>TCD");

    [Fact]
    public void The_owner_of_an_embargo_is_not_whom_it_was_on() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            lifted lift VBD 0 root
            its its PRP$ 4 nmod:poss
            embargo embargo NN 2 obj
            on on IN 6 case
            sales sale NNS 4 nmod
            to to IN 8 case
            Chad _ NNP 6 nmod
            """, "Norway=NOR", "its=NOR", "Chad=TCD").ShouldBe("RETREAT/access NOR>TCD");

    [Fact]
    public void A_rare_verb_is_known_although_its_lemma_lost_a_letter() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            telephoned telephon VBD 0 root
            Chad _ NNP 2 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT/phone NOR>TCD");
}
