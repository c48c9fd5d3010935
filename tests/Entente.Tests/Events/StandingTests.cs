namespace Entente.Tests.Events;

public class StandingTests
{
    [Fact]
    public void A_negated_act_is_denied() =>
        Scene.Told("""
            Norway _ NNP 4 nsubj
            did do VBD 4 aux
            not not RB 4 advmod
            attack attack VB 0 root
            Chad _ NNP 4 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("ASSAULT NOR>TCD denied");

    [Fact]
    public void What_might_follow_is_no_event() =>
        Scene.Told("""
            Norwegian _ JJ 2 amod
            sanctions sanction NNS 4 nsubj
            might might MD 4 aux
            follow follow VB 0 root
            the the DT 6 det
            vote vote NN 4 obj
            in in IN 8 case
            Chad _ NNP 6 nmod
            """, "Norwegian=NOR", "Chad=TCD").ShouldBe("");

    [Theory]
    [InlineData("Chad", "ASSAULT NOR>TCD alleged")]
    [InlineData("Mali", "ASSAULT NOR>TCD")]
    [InlineData("Norway", "ASSAULT NOR>TCD")]
    public void What_the_victim_alone_says_is_alleged(string speaker, string told) =>
        Scene.Told($"""
            {speaker} _ NNP 2 nsubj
            said say VBD 0 root
            that that IN 6 mark
            oslo _ NNP 6 nsubj
            had have VBD 6 aux
            attacked attack VBN 2 ccomp
            ndjamena _ NNP 6 obj
            """, speaker switch { "Chad" => "Chad=TCD", "Mali" => "Mali=MLI", _ => "Norway=NOR" }, "oslo=NOR", "ndjamena=TCD").ShouldBe(told);

    [Theory]
    [InlineData("has", "VBZ", "ASSAULT NOR>TCD ongoing")]
    [InlineData("had", "VBD", "ASSAULT NOR>TCD")]
    public void What_has_been_done_since_goes_on(string auxiliary, string tag, string told) =>
        Scene.Told($"""
            Norway _ NNP 3 nsubj
            {auxiliary} have {tag} 3 aux
            bombed bomb VBN 0 root
            Chad _ NNP 3 obj
            since since IN 6 case
            Monday _ NNP 3 obl
            """, "Norway=NOR", "Chad=TCD").Replace("/explosives", "", StringComparison.Ordinal).Replace("/aerial", "", StringComparison.Ordinal).ShouldBe(told);

    [Fact]
    public void Whoever_plans_a_march_has_not_marched() =>
        Scene.Told("""
            Workers worker NNS 2 nsubj
            plan plan VBP 0 root
            a a DT 4 det
            march march NN 2 obj
            against against IN 6 case
            Chad _ NNP 4 nmod
            """, "Workers=TCD:LAB", "Chad=TCD").ShouldBe("PROTEST/demo TCD>TCD planned");

    [Fact]
    public void Has_yet_to_means_it_has_not_happened() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            has have VBZ 0 root
            yet yet RB 2 advmod
            to to TO 5 mark
            visit visit VB 2 xcomp
            Chad _ NNP 5 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("CONSULT/visit NOR>TCD denied");

    [Fact]
    public void What_somebody_wants_is_no_event() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            wants want VBZ 0 root
            to to TO 4 mark
            attack attack VB 2 xcomp
            Chad _ NNP 4 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("");

    [Fact]
    public void A_visit_still_to_come_is_an_agreement() =>
        Scene.Told("""
            Norway _ NNP 3 nsubj
            will will MD 3 aux
            visit visit VB 0 root
            Chad _ NNP 3 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("AGREE NOR>TCD planned");

    [Fact]
    public void What_one_is_accused_of_is_alleged() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            accused accuse VBD 0 root
            Chad _ NNP 2 obj
            of of IN 5 mark
            attacking attack VBG 2 advcl
            Peru _ NNP 5 obj
            """, "Norway=NOR", "Chad=TCD", "Peru=PER").ShouldBe("ACCUSE/allege NOR>TCD; ASSAULT TCD>PER alleged");

    [Fact]
    public void A_condition_is_no_event() =>
        Scene.Told("""
            If if IN 3 mark
            Norway _ NNP 3 nsubj
            attacks attack VBZ 6 advcl
            Chad _ NNP 3 obj
            Peru _ NNP 6 nsubj
            smiles smile VBZ 0 root
            """, "Norway=NOR", "Chad=TCD", "Peru=PER").ShouldBe("");
    [Fact]
    public void What_somebody_says_another_must_do_is_a_demand() =>
        Scene.Told("""
            Peru _ NNP 2 nsubj
            said say VBD 0 root
            Norway _ NNP 5 nsubj
            must must MD 5 aux
            leave withdraw VB 2 ccomp
            """, "Peru=PER", "Norway=NOR").ShouldBe("REQUEST/yield PER>NOR");

    [Fact]
    public void Will_not_help_is_a_refusal() =>
        Scene.Told("""
            Norway _ NNP 4 nsubj
            will will MD 4 aux
            not not RB 4 advmod
            assist assist VB 0 root
            Chad _ NNP 4 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("REJECT/assist NOR>TCD");

    [Fact]
    public void Not_condemning_an_attack_does_not_deny_the_attack() =>
        Scene.Told("""
            Peru _ NNP 4 nsubj
            did do VBD 4 aux
            not not RB 4 advmod
            condemn condemn VB 0 root
            Norway _ NNP 7 nmod:poss
            's 's POS 5 case
            attack attack NN 4 obj
            on on IN 9 case
            Chad _ NNP 7 nmod
            """, "Peru=PER", "Norway=NOR", "Chad=TCD").ShouldContain("ASSAULT NOR>TCD", Case.Sensitive);

    [Fact]
    public void A_question_asserts_nothing() =>
        Scene.Told("""
            Will will MD 3 aux
            Norway _ NNP 3 nsubj
            attack attack VB 0 root
            Chad _ NNP 3 obj
            ? ? ? 3 punct
            """, "Norway=NOR", "Chad=TCD").ShouldBe("");
}
