namespace Entente.Tests.Events;

public class NominalTests
{
    [Fact]
    public void Talks_between_two_make_both_act() =>
        Scene.Told("""
            Talks talk NNS 6 nsubj
            between between IN 3 case
            Norway _ NNP 1 nmod
            and and CC 5 cc
            Chad _ NNP 3 conj
            ended end VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void Names_joined_by_hyphens_all_take_part() =>
        Scene.Told("""
            Norway _ NNP 4 compound
            - - HYPH 1 punct
            Chad _ NNP 1 dep
            talks talk NNS 5 nsubj
            ended end VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void A_collapse_of_talks_is_a_rejection() =>
        Scene.Told("""
            The the DT 2 det
            collapse collapse NN 9 nsubj
            of of IN 6 case
            Norway _ NNP 6 nmod:poss
            's 's POS 4 case
            talks talk NNS 2 nmod
            with with IN 8 case
            Chad _ NNP 6 nmod
            hurt hurt VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("REJECT/meet NOR+TCD");

    [Fact]
    public void A_state_of_affairs_is_no_event() =>
        Scene.Told("""
            Cooperation cooperation NN 6 nsubj
            between between IN 3 case
            Norway _ NNP 1 nmod
            and and CC 5 cc
            Chad _ NNP 3 conj
            matters matter VBZ 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("");

    [Fact]
    public void What_an_issue_is_about_takes_no_part() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            threatened threaten VBD 0 root
            Peru _ NNP 2 obj
            over over IN 6 case
            the the DT 6 det
            Chadian chadian JJ 7 amod
            issue issue NN 2 obl
            """, "Norway=NOR", "Peru=PER", "Chadian=TCD").ShouldBe("THREATEN NOR>PER");

    [Fact]
    public void A_comparison_with_a_nation_names_nobody() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chadian chadian JJ 6 amod
            - - HYPH 3 punct
            style style NN 3 dep
            raids raid NNS 2 obj
            """, "Norway=NOR", "Chadian=TCD").ShouldBe("ACCUSE/disapprove NOR");

    [Fact]
    public void The_latter_is_who_was_named_last() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            joined join VBD 0 root
            Chad _ NNP 2 obj
            following follow VBG 6 case
            its its PRP$ 6 nmod:poss
            recognition recognition NN 2 obl
            of of IN 9 case
            the the DT 9 det
            latter latter JJ 6 nmod
            """, "Norway=NOR", "Chad=TCD", "its=NOR").ShouldBe("SUPPORT NOR>TCD");

    [Fact]
    public void Joined_nouns_share_what_follows_the_last() =>
        Scene.Told("""
            Norway _ NNP 3 nmod:poss
            's 's POS 1 case
            invasion invasion NN 8 nsubj
            and and CC 5 cc
            ruin ruin NN 3 conj
            of of IN 7 case
            Chad _ NNP 5 nmod
            shocked shock VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT NOR>TCD");

    [Fact]
    public void The_subject_of_a_light_verb_acts_in_its_noun() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            continued continue VBD 0 root
            the the DT 4 det
            bombardment bombardment NN 2 obj
            of of IN 6 case
            Chad _ NNP 4 nmod
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT/heavy-weapons NOR>TCD ongoing");

    [Fact]
    public void Words_of_a_name_tell_nothing() =>
        Scene.Told("""
            The the DT 4 det
            Norway _ NNP 4 compound
            Support support NNP 4 compound
            Mission mission NNP 5 nsubj
            greeted greet VBD 0 root
            Chad _ NNP 5 obj
            """, "Norway Support Mission=nsm", "Chad=TCD").ShouldNotContain("SUPPORT");

    [Fact]
    public void Who_is_excepted_from_a_tour_is_not_visited() =>
        Scene.Told("""
            Norway _ NNP 3 nmod:poss
            's 's POS 1 case
            tour tour NN 11 nsubj
            of of IN 6 case
            the the DT 6 det
            neighbours neighbour NNS 3 nmod
            apart apart RB 9 advmod
            from from IN 9 case
            Chad _ NNP 6 nmod
            has have VBZ 11 aux
            ended end VBN 0 root
            """, "Norway=NOR", "neighbours=TCD+PER+SWE", "Chad=TCD").ShouldBe("CONSULT/visit NOR>PER+SWE");

    [Fact]
    public void An_owner_named_later_in_the_sentence_is_found() =>
        Scene.Told("""
            In in IN 3 case
            his his PRP$ 3 nmod:poss
            meeting meeting NN 7 obl
            with with IN 5 case
            Chad _ NNP 3 nmod
            Norway _ NNP 7 nsubj
            smiled smile VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT NOR+TCD");

    [Fact]
    public void An_owned_subject_is_a_noun_though_it_was_tagged_a_verb() =>
        Scene.Told("""
            Norway Norway NNP 4 nmod:poss
            's 's POS 1 case
            defence defence NN 4 compound
            exports export VBZ 7 nsubj
            to to IN 6 case
            Chad Chad NNP 4 nmod
            helped help VBD 0 root
            """, "Norway=NOR", "Chad=TCD").ShouldContain("COOPERATE NOR>TCD");
}
