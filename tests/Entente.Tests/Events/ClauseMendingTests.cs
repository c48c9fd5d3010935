namespace Entente.Tests.Events;

public class ClauseMendingTests
{
    [Fact]
    public void A_past_tense_goes_on_from_the_past_tense_above_an_infinitive() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            asked ask VBD 0 root
            Chad _ NNP 2 obj
            to to TO 5 mark
            leave leave VB 2 xcomp
            and and CC 7 cc
            condemned condemn VBD 5 conj
            Peru _ NNP 7 obj
            """, "Norway=NOR", "Chad=TCD", "Peru=PER").ShouldContain("ACCUSE/disapprove NOR>PER");

    [Fact]
    public void A_name_behind_adjectives_stands_where_the_adjective_was_put() =>
        Scene.Told("""
            Norway _ NNP 6 nsubj
            and and CC 4 cc
            old old JJ 5 amod
            rich rich JJ 1 conj
            Chad _ NNP 4 nsubj
            condemned condemn VBD 0 root
            Peru _ NNP 6 obj
            """, "Norway=NOR", "Chad=TCD", "Peru=PER").ShouldBe("ACCUSE/disapprove NOR+TCD>PER");

    [Fact]
    public void A_government_that_protests_accuses() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            protested protest VBD 0 root
            against against IN 5 case
            the the DT 5 det
            road road NN 2 obl
            """, "Norway=NOR").ShouldBe("ACCUSE/disapprove NOR");

    [Fact]
    public void Talks_that_are_to_begin_are_agreed_not_held() =>
        Scene.Told("""
            Norway _ NNP 6 nsubj
            and and CC 3 cc
            Chad _ NNP 1 conj
            are be VBP 6 aux
            to to TO 6 mark
            meet meet VB 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("AGREE NOR+TCD planned");

    [Fact]
    public void They_who_fight_each_other_both_act() =>
        Scene.Told("""
            Norway _ NNP 4 nsubj
            and and CC 3 cc
            Chad _ NNP 1 conj
            attacked attack VBD 0 root
            each each DT 4 obj
            other other JJ 5 fixed
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT NOR+TCD");
}
