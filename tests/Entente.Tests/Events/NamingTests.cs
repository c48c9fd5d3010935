using Entente.Events;
using Entente.Time;
using NodaTime;

namespace Entente.Tests.Events;

/// <summary>Words that name a thing, and so neither act on anybody nor date what is done.</summary>
public class NamingTests
{
    private static readonly DateInterval Reference = DateInterval.OfDay(new LocalDate(2021, 8, 27));

    [Fact]
    public void What_somebody_calls_a_thing_is_no_telephone_call() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            shelled shell VBD 0 root
            what what WP 2 obj
            Chad _ NNP 5 nsubj
            called call VBD 3 acl:relcl
            a a DT 8 det
            Peruvian _ JJ 8 amod
            depot depot NN 5 obj
            """, "Norway=NOR", "Chad=TCD", "Peruvian=PER").ShouldNotContain("CONSULT");

    [Fact]
    public void To_call_on_somebody_to_do_something_is_no_visit() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            called call VBD 0 root
            on on IN 5 case
            both both DT 5 det
            sides side NNS 2 obl
            to to TO 7 mark
            refrain refrain VB 5 acl
            """, "Norway=NOR").ShouldBe("REQUEST/yield NOR");

    [Fact]
    public void The_date_of_a_thing_does_not_date_what_is_said_of_it() =>
        DateOf("""
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            over over IN 6 case
            the the DT 6 det
            raid raid NN 2 obl
            of of IN 8 case
            June June NNP 6 nmod
            """).ShouldBeNull();

    [Fact]
    public void The_date_of_an_occasion_dates_what_is_done_there() =>
        DateOf("""
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            at at IN 6 case
            the the DT 6 det
            session session NN 2 obl
            of of IN 8 case
            June June NNP 6 nmod
            """).ShouldBe(new LocalDate(2021, 6, 1));

    [Theory]
    [InlineData("they they PRP", "VBD")]
    [InlineData("Peru _ NNP", "VBD")]
    public void A_date_carries_over_to_what_the_same_people_did_next(string subject, string tag)
    {
        string tree = $"""
            They they PRP 2 nsubj
            met meet VBD 0 root
            in in IN 4 case
            June June NNP 2 obl
            and and CC 7 cc
            {subject} 7 nsubj
            condemned condemn {tag} 2 conj
            Chad _ NNP 7 obj
            """;
        var told = new Scene().Say(tree, [subject.StartsWith('t') ? "they=NOR" : "Peru=PER", "Chad=TCD"], Times(tree)).Code().Single(one => one.Type == EventType.Accuse);

        told.When?.From.ShouldBe(new LocalDate(2021, 6, 1));
        (told.When is null).ShouldBe(subject.StartsWith('P'));
    }

    [Fact]
    public void A_past_tense_with_an_object_is_not_joined_to_a_passive_before_it() =>
        Scene.Told("""
            Norway _ NNP 2 nsubj
            regretted regret VBD 0 root
            the the DT 4 det
            raid raid NN 2 obj
            in in IN 6 case
            which which WDT 9 obl
            residents resident NNS 9 nsubj:pass
            were be VBD 9 aux:pass
            killed kill VBN 4 acl:relcl
            and and CC 11 cc
            condemned condemn VBN 9 conj
            Chad _ NNP 11 obj
            """, "Norway=NOR", "residents=:CVL", "Chad=TCD").ShouldContain("ACCUSE/disapprove NOR>TCD");

    [Fact]
    public void A_condition_is_no_part_of_what_somebody_is_ready_for() =>
        Scene.Told("""
            Norway _ NNP 3 nsubj
            is be VBZ 3 cop
            ready ready JJ 0 root
            to to TO 5 mark
            provide provide VB 3 xcomp
            aid aid NN 5 obj
            to to IN 8 case
            Chad _ NNP 5 obl
            if if IN 12 mark
            a a DT 11 det
            pact pact NN 12 nsubj
            holds hold VBZ 5 advcl
            """, "Norway=NOR", "Chad=TCD").ShouldEndWith("NOR>TCD hypothetical");

    [Fact]
    public void A_council_that_is_to_meet_meets_nobody_else() =>
        new Scene().Say("""
            Peru _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            """, ["Peru=PER", "Chad=TCD"]).Say("""
            Council council NNP 4 nsubj
            is be VBZ 4 aux
            to to TO 4 mark
            meet meet VB 0 root
            """, ["Council=forum:IGO"]).Code().Where(one => one.Actors[0].Actor.Id == "forum").ShouldAllBe(one => one.Recipients.Count == 0);

    private static LocalDate? DateOf(string tree) => new Scene().Say(tree, ["Norway=NOR", "Chad=TCD"], Times(tree)).Code().Single(one => one.Type == EventType.Accuse).When?.From;

    private static TimeExpression[] Times(string tree) => [.. TimeExpressionFinder.Find(Language.TreeRows.Build(tree).Text, Reference)];
}
