using Entente.Documents;
using Entente.Events;
using Entente.Time;
using NodaTime;

namespace Entente.Tests.Events;

public class DatingTests
{
    private const string Call = """
        Norway _ NNP 2 nsubj
        phoned phone VBD 0 root
        Chad _ NNP 2 obj
        on on IN 5 case
        Wednesday _ NNP 2 obl
        """;

    private const string Spoke = """
        Norway _ NNP 2 nsubj
        phoned phone VBD 0 root
        Peru _ NNP 2 obj
        the the DT 5 det
        day day NN 2 obl
        before before IN 7 mark
        phoning phone VBG 2 advcl
        Chad _ NNP 7 obj
        """;

    private static readonly DateInterval Reference = DateInterval.OfDay(new LocalDate(2021, 8, 27));

    [Fact]
    public void An_expression_in_the_clause_dates_the_event()
    {
        var told = new Scene().Say(Call, ["Norway=NOR", "Chad=TCD"], Times(Call)).Code().ShouldHaveSingleItem();

        told.When.ShouldBe(DateInterval.OfDay(new LocalDate(2021, 8, 25)));
        told.DateBasis.ShouldBe(DateBasis.Expression);
    }

    [Fact]
    public void The_day_before_counts_back_from_the_event_it_names()
    {
        var told = new Scene().Say(Call, ["Norway=NOR", "Chad=TCD"], Times(Call)).Say(Spoke, ["Norway=NOR", "Peru=PER", "Chad=TCD"], Times(Spoke)).Code();

        told[1].Recipients[0].Actor.Id.ShouldBe("PER");
        told[1].When.ShouldBe(DateInterval.OfDay(new LocalDate(2021, 8, 24)));
        told[1].DateBasis.ShouldBe(DateBasis.Context);
    }

    [Fact]
    public void Another_telling_of_the_same_act_lends_its_date()
    {
        string again = Call.Replace("on on IN 5 case\nWednesday _ NNP 2 obl", "", StringComparison.Ordinal);

        var told = new Scene().Say(Call, ["Norway=NOR", "Chad=TCD"], Times(Call)).Say(again, ["Norway=NOR", "Chad=TCD"]).Code();

        told[1].When.ShouldBe(told[0].When);
        told[1].DateBasis.ShouldBe(DateBasis.Context);
    }

    [Fact]
    public void News_without_an_expression_is_dated_by_its_own_day()
    {
        const string tree = """
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            """;

        var news = new Scene { Genre = Genre.News, Published = Reference }.Say(tree, ["Norway=NOR", "Chad=TCD"]).Code().ShouldHaveSingleItem();
        var essay = new Scene { Published = Reference }.Say(tree, ["Norway=NOR", "Chad=TCD"]).Code().ShouldHaveSingleItem();

        news.DateBasis.ShouldBe(DateBasis.Document);
        news.When.ShouldBe(Reference);
        essay.When.ShouldBeNull();
        essay.DateBasis.ShouldBe(DateBasis.None);
    }

    [Fact]
    public void When_something_is_said_does_not_date_what_is_said()
    {
        const string tree = """
            Peru _ NNP 2 nsubj
            said say VBD 0 root
            on on IN 4 case
            Wednesday _ NNP 2 obl
            that that IN 7 mark
            Norway _ NNP 7 nsubj
            attacked attack VBD 2 ccomp
            Chad _ NNP 7 obj
            """;

        var told = new Scene().Say(tree, ["Peru=PER", "Norway=NOR", "Chad=TCD"], Times(tree)).Code().ShouldHaveSingleItem();

        told.When.ShouldBeNull();
        told.Voice.ShouldBe(new Voice(VoiceKind.QuotedSpeaker, "PER", "Peru"));
    }

    private static TimeExpression[] Times(string tree) => [.. TimeExpressionFinder.Find(Language.TreeRows.Build(tree).Text, Reference)];
}
