using Entente.Actors;

namespace Entente.Tests.Events;

public class AtHomeTests
{
    private const string Curfew = """
        Norway _ NNP 2 nsubj
        imposed impose VBD 0 root
        a a DT 4 det
        curfew curfew NN 2 obj
        """;

    private const string Shooting = """
        Police police NNS 2 nsubj
        attacked attack VBD 0 root
        villagers villager NNS 2 obj
        """;

    [Fact]
    public void A_curfew_is_imposed_on_the_people()
    {
        var told = Scene.Code(Curfew, "Norway=NOR").ShouldHaveSingleItem();

        (told.Recipients[0].Actor.Country, told.Recipients[0].Actor.Sector, told.Recipients[0].Text).ShouldBe(("NOR", Sector.CVL, "Norway"));
    }

    [Fact]
    public void A_curfew_strikes_the_group_that_was_spoken_of_rather_than_the_people_at_large() =>
        new Scene().Say("""
            Students student NNS 2 nsubj
            slept sleep VBD 0 root
            """, ["Students=NOR:EDU"]).Say(Curfew, ["Norway=NOR"]).Code()[^1].Recipients[0].Actor.Sector.ShouldBe(Sector.EDU);

    [Fact]
    public void Whom_the_police_of_the_only_state_strike_live_there() =>
        Scene.Told(Shooting, "Police=NOR:COP", "villagers=:CVL").ShouldBe("ASSAULT NOR>NOR");

    [Fact]
    public void What_an_army_strikes_with_is_nobody_it_strikes() =>
        Scene.Told("""
            Soldiers soldier NNS 2 nsubj
            attacked attack VBD 0 root
            with with IN 4 case
            tanks tank NNS 2 obl
            """, "Soldiers=NOR:MIL", "tanks=:MIL").ShouldBe("ASSAULT/heavy-weapons NOR");

    [Fact]
    public void Rebels_at_home_strike_who_governs() =>
        Scene.Code("""
            Rebels rebel NNS 2 nsubj
            attacked attack VBD 0 root
            barracks barrack NNS 2 obj
            """, "Rebels=NOR:REB")[0].Recipients[0].Actor.Kind.ShouldBe(ActorKind.State);

    [Fact]
    public void Where_another_state_is_spoken_of_nobody_is_supplied() =>
        new Scene().Say("""
            Chad _ NNP 2 nsubj
            slept sleep VBD 0 root
            """, ["Chad=TCD"]).Say("""
            Rebels rebel NNS 2 nsubj
            attacked attack VBD 0 root
            barracks barrack NNS 2 obj
            """, ["Rebels=NOR:REB"]).Code()[^1].Recipients.ShouldBeEmpty();

    [Fact]
    public void Crowds_that_burn_riot() =>
        Scene.Told("""
            Crowds crowd NNS 2 nsubj
            torched torch VBD 0 root
            Chad _ NNP 4 nmod:poss
            embassy embassy NN 2 obj
            """, "Crowds=NOR:CVL", "Chad=TCD").ShouldBe("PROTEST/riot NOR>TCD");

    [Fact]
    public void Gunmen_belong_to_where_they_are_said_to_be() =>
        new Scene().Say("""
            Gunmen gunman NNS 4 nsubj
            in in IN 3 case
            Mali _ NNP 1 nmod
            attacked attack VBD 0 root
            Chad _ NNP 4 obj
            """, ["Gunmen=:REB", "Mali=MLI", "Chad=TCD"]).Code()[0].Actors[0].Actor.Country.ShouldBe("MLI");

    [Fact]
    public void A_promise_is_made_to_who_acted_last() =>
        Last(["Norway=NOR", "Mali=MLI"], """
            Chad _ NNP 2 nsubj
            promised promise VBD 0 root
            weapons weapon NNS 2 obj
            """).ShouldBe("AGREE TCD>NOR");

    [Fact]
    public void A_refusal_waits_for_somebody_surer() =>
        Last(["Norway=NOR", "Mali=MLI"], """
            Chad _ NNP 2 nsubj
            rejected reject VBD 0 root
            the the DT 4 det
            deadline deadline NN 2 obj
            """).ShouldBe("REJECT TCD");

    [Fact]
    public void Before_whom_somebody_complains_is_not_accused() =>
        new Scene().Say("""
            Norway _ NNP 2 nsubj
            complained complain VBD 0 root
            to to IN 4 case
            Forum _ NNP 2 obl
            about about IN 6 case
            Chad _ NNP 2 obl
            """, ["Norway=NOR", "Forum=forum:IGO", "Chad=TCD"]).Code()[0].Recipients.ShouldHaveSingleItem().Actor.Id.ShouldBe("TCD");

    [Fact]
    public void Who_abstains_refuses_the_body_that_votes() =>
        new Scene().Say("""
            Forum _ NNP 2 nsubj
            slept sleep VBD 0 root
            in in IN 4 case
            Mali _ NNP 2 obl
            """, ["Forum=forum:IGO", "Mali=MLI"]).Say("""
            Chad _ NNP 2 nsubj
            abstained abstain VBD 0 root
            """, ["Chad=TCD"]).Code()[^1].Recipients.ShouldHaveSingleItem().Actor.Id.ShouldBe("forum");

    [Fact]
    public void What_is_declared_annexed_suffers_it() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            declared declare VBD 0 root
            Chad _ NNP 2 obj
            annexed annex VBN 2 xcomp
            """, "Norway=NOR", "Chad=TCD").ShouldBe("COERCE/seize NOR>TCD");

    private static string Last(string[] before, string tree) => Scene.Say(new Scene().Say("""
        Norway _ NNP 2 nsubj
        slept sleep VBD 0 root
        in in IN 4 case
        Mali _ NNP 2 obl
        """, before).Say(tree, ["Chad=TCD"]).Code()[^1]);
}
