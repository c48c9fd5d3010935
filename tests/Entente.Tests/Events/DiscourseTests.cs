using Entente.Events;

namespace Entente.Tests.Events;

public class DiscourseTests
{
    private const string Arrest = """
        Police police NNS 2 nsubj
        arrested arrest VBD 0 root
        students student NNS 2 obj
        """;

    private const string Refusal = """
        Chad _ NNP 2 nsubj
        rejected reject VBD 0 root
        the the DT 4 det
        deadline deadline NN 2 obj
        """;

    private static readonly string[] s_roles = ["Police=:COP", "students=:EDU"];

    [Fact]
    public void Roles_belong_to_the_only_state_that_is_named() =>
        Last(new Scene().Say(Visited("Norway"), ["Norway=NOR"]).Say(Arrest, s_roles)).ShouldBe("COERCE/arrest NOR>NOR");

    [Fact]
    public void Roles_stay_nameless_where_two_states_can_be_meant() =>
        Last(new Scene().Say(Visited("Norway", "Chad"), ["Norway=NOR", "Chad=TCD"]).Say(Arrest, s_roles)).ShouldBe("CONSULT/visit NOR>TCD");

    [Fact]
    public void Those_at_home_belong_to_the_place() =>
        Last(new Scene().Say(Visited("Norway", "Chad"), ["Norway=NOR", "Chad=TCD"]).Say(Arrest + "\nin in IN 5 case\nMali _ NNP 2 obl", [.. s_roles, "Mali=MLI"])).ShouldBe("COERCE/arrest MLI>MLI");

    [Fact]
    public void Whom_an_army_fights_is_another_state() =>
        Last(new Scene().Say(Visited("Norway", "Chad"), ["Norway=NOR", "Chad=TCD"]).Say("""
            Soldiers soldier NNS 2 nsubj
            attacked attack VBD 0 root
            Chad _ NNP 2 obj
            """, ["Soldiers=:MIL", "Chad=TCD"])).ShouldBe("ASSAULT NOR>TCD");

    [Fact]
    public void A_state_acts_on_those_who_live_in_it() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            arrested arrest VBD 0 root
            students student NNS 2 obj
            """, "Norway=NOR", "students=:EDU").ShouldBe("COERCE/arrest NOR>NOR");

    [Fact]
    public void Who_refuses_refuses_the_one_dealt_with_before() =>
        Last(new Scene().Say("""
            Norway _ NNP 2 nsubj
            threatened threaten VBD 0 root
            Chad _ NNP 2 obj
            """, ["Norway=NOR", "Chad=TCD"]).Say(Refusal, ["Chad=TCD"])).ShouldBe("REJECT TCD>NOR");

    [Fact]
    public void Nobody_is_refused_where_two_could_be() =>
        Last(new Scene().Say(Visited("Norway", "Mali"), ["Norway=NOR", "Mali=MLI"]).Say(Refusal, ["Chad=TCD"])).ShouldBe("REJECT TCD");

    [Fact]
    public void Who_tells_of_a_refusal_is_not_refused() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            said say VBD 0 root
            Chad _ NNP 4 nsubj
            rejected reject VBD 2 ccomp
            the the DT 6 det
            deadline deadline NN 4 obj
            """, "Norway=NOR", "Chad=TCD").ShouldBe("REJECT TCD");

    [Fact]
    public void What_is_condemned_is_the_last_hostile_deed() =>
        Last(new Scene().Say("""
            Norway _ NNP 2 nsubj
            bombed bomb VBD 0 root
            Chad _ NNP 2 obj
            """, ["Norway=NOR", "Chad=TCD"]).Say("""
            Mali _ NNP 2 nsubj
            condemned condemn VBD 0 root
            the the DT 4 det
            raid raid NN 2 obj
            """, ["Mali=MLI"])).ShouldBe("ACCUSE/disapprove MLI>NOR");

    [Fact]
    public void Those_who_march_where_their_government_is_spoken_of_march_against_it() =>
        Last(new Scene().Say(Visited("Norway"), ["Norway=NOR"]).Say("""
            Students student NNS 2 nsubj
            demonstrated demonstrate VBD 0 root
            """, ["Students=:EDU"])).ShouldBe("PROTEST/demo NOR>NOR");

    [Fact]
    public void Those_who_march_at_home_and_name_nobody_march_against_who_governs() =>
        Scene.Told("""
            Workers worker NNS 2 nsubj
            demonstrated demonstrate VBD 0 root
            """, "Workers=NOR:LAB").ShouldBe("PROTEST/demo NOR>NOR");

    [Fact]
    public void Whoever_denies_having_done_something_refuses_nothing() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            denied deny VBD 0 root
            that that IN 5 mark
            Chad _ NNP 5 nsubj
            slept sleep VBD 2 ccomp
            """, "Norway=NOR", "Chad=TCD").ShouldBe("");

    [Theory]
    [InlineData("arrested", "arrest", "COERCE/arrest NOR>NOR")]
    [InlineData("deported", "deport", "COERCE/deport NOR>TCD")]
    [InlineData("criticised", "criticise", "CONSULT/visit TCD")]
    public void Authorities_did_what_only_they_do(string passive, string lemma, string told) =>
        Last(new Scene().Say(Visited("Chad"), ["Chad=TCD"]).Say($"""
            Diplomats diplomat NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            {passive} {lemma} VBN 0 root
            in in IN 5 case
            Norway _ NNP 3 obl
            """, [lemma == "arrest" ? "Diplomats=NOR:CVL" : "Diplomats=TCD", "Norway=NOR"])).ShouldBe(told);

    [Fact]
    public void Who_is_asked_is_not_somebody_else() =>
        Last(new Scene().Say(Visited("Norway", "Chad"), ["Norway=NOR", "Chad=TCD"]).Say("""
            Chad _ NNP 2 nsubj
            urged urge VBD 0 root
            partners partner NNS 2 obj
            to to TO 5 mark
            wait wait VB 2 xcomp
            """, ["Chad=TCD"])).ShouldBe("REQUEST/change TCD");

    [Fact]
    public void Those_who_talked_agree() =>
        Last(new Scene().Say("""
            Norway _ NNP 2 nsubj
            met meet VBD 0 root
            Chad _ NNP 2 obj
            """, ["Norway=NOR", "Chad=TCD"]).Say("""
            The the DT 2 det
            two two CD 3 nsubj
            agreed agree VBD 0 root
            to to TO 5 mark
            wait wait VB 3 xcomp
            """, [])).ShouldBe("AGREE NOR+TCD");

    [Theory]
    [InlineData(":CVL", "")]
    [InlineData("NOR", "CONSULT/visit NOR>TCD")]
    public void Passengers_pay_no_visit(string who, string told) =>
        Scene.Told("""
            Guests guest NNS 2 nsubj
            flew fly VBD 0 root
            to to IN 4 case
            Chad _ NNP 2 obl
            """, $"Guests={who}", "Chad=TCD").ShouldBe(told);

    private static string Visited(string visitor, string host = "it") => $"""
        {visitor} _ NNP 2 nsubj
        visited visit VBD 0 root
        {host} _ NNP 2 obj
        """;

    private static string Last(Scene scene) => Scene.Say(scene.Code()[^1]);
}
