using Entente.Documents;
using Entente.Events;
using NodaTime;

namespace Entente.Tests.Events;

public class EarlierPartiesTests
{
    private const string Talks = """
        Norway _ NNP 4 nsubj
        and and CC 3 cc
        Chad _ NNP 1 conj
        held hold VBD 0 root
        talks talk NNS 4 obj
        """;

    [Fact]
    public void They_who_sign_are_they_who_talked() =>
        Last(new Scene().Say(Talks, ["Norway=NOR", "Chad=TCD"]).Say("""
            They they PRP 2 nsubj
            signed sign VBD 0 root
            an an DT 4 det
            agreement agreement NN 2 obj
            """, [])).ShouldBe("SUPPORT NOR+TCD");

    [Fact]
    public void An_accusation_is_rejected_against_the_accuser() =>
        Last(new Scene().Say("""
            Norway _ NNP 2 nsubj
            accused accuse VBD 0 root
            Chad _ NNP 2 obj
            """, ["Norway=NOR", "Chad=TCD"]).Say("""
            Chad _ NNP 2 nsubj
            rejected reject VBD 0 root
            the the DT 4 det
            accusation accusation NN 2 obj
            """, ["Chad=TCD"])).ShouldStartWith("REJECT/change TCD>NOR");

    [Fact]
    public void Nobody_takes_part_in_a_general_remark() =>
        new Scene().Say(Talks, ["Norway=NOR", "Chad=TCD"]).Say("""
            Experts expert NNS 2 nsubj
            signed sign VBD 0 root
            an an DT 4 det
            agreement agreement NN 2 obj
            """, []).Code().Count.ShouldBe(1);

    [Fact]
    public void What_the_same_parties_did_next_they_did_on_the_same_day()
    {
        string dated = Talks + "\non on IN 7 case\nWednesday _ NNP 4 obl";
        var scene = new Scene { Published = DateInterval.OfDay(new LocalDate(2021, 8, 27)) };
        var told = scene.Say(dated, ["Norway=NOR", "Chad=TCD"], Scene.When(dated, "Wednesday", new LocalDate(2021, 8, 25))).Say("""
            Norway _ NNP 2 nsubj
            thanked thank VBD 0 root
            Chad _ NNP 2 obj
            """, ["Norway=NOR", "Chad=TCD"]).Code();

        told[^1].When.ShouldBe(DateInterval.OfDay(new LocalDate(2021, 8, 25)));
        told[^1].DateBasis.ShouldBe(DateBasis.Context);
    }

    private static string Last(Scene scene) => Scene.Say(scene.Code()[^1]);
}
