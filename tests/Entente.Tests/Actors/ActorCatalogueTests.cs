using Entente.Actors;

using NodaTime;

namespace Entente.Tests.Actors;

public class ActorCatalogueTests
{
    private static ActorCatalogue Catalogue => CatalogueFixture.Catalogue;

    [Fact]
    public void The_shipped_files_break_no_rule() => ActorCatalogue.Check(CatalogueFixture.DataDirectory).ShouldBeEmpty();

    [Theory]
    [InlineData(ActorKind.State, 200)]
    [InlineData(ActorKind.Person, 3000)]
    [InlineData(ActorKind.ArmedGroup, 120)]
    [InlineData(ActorKind.Party, 150)]
    [InlineData(ActorKind.Media, 100)]
    [InlineData(ActorKind.StateBody, 150)]
    [InlineData(ActorKind.Organisation, 150)]
    [InlineData(ActorKind.People, 50)]
    public void Every_kind_is_well_represented(ActorKind kind, int least) => Catalogue.Actors.Count(actor => actor.Kind == kind).ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void There_are_four_hundred_roles() => Catalogue.RoleCount.ShouldBeGreaterThanOrEqualTo(400);

    [Theory]
    [InlineData("RUS", "RUS")]
    [InlineData("rus", "RUS")]
    [InlineData("Russian Federation", "RUS")]
    [InlineData("Islamabad", "PAK")]
    [InlineData("ISKP", "isis-k")]
    [InlineData("Express Tribune", "express-tribune")]
    public void An_actor_is_found_by_id_or_any_name(string text, string id) => Catalogue.Find(text).ShouldNotBeNull().Id.ShouldBe(id);

    [Fact]
    public void Nobody_is_found_by_an_invented_name() => Catalogue.Find("Ruritania").ShouldBeNull();

    [Theory]
    [InlineData("Pakisten", "PAK")]
    [InlineData("Vladmir Putin", "vladimir-putin")]
    [InlineData("hezbolah", "hezbollah")]
    public void A_misspelt_name_suggests_the_right_one_first(string text, string id) => Catalogue.Nearest(text)[0].Id.ShouldBe(id);

    [Fact]
    public void Membership_depends_on_the_date()
    {
        Catalogue.MembersOf("nato", DateInterval.OfYear(1990)).ShouldNotContain("POL");
        Catalogue.MembersOf("nato", DateInterval.OfYear(2005)).ShouldContain("POL");
        Catalogue.MembersOf("sco", DateInterval.OfYear(2021)).ShouldBe(["CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB", "IND", "PAK"], ignoreOrder: true);
    }

    [Fact]
    public void Borders_are_the_same_from_both_sides()
    {
        var oneSided = Catalogue.Actors.SelectMany(state => Catalogue.NeighboursOf(state.Id).Select(other => (State: state.Id, Other: other)))
            .Where(pair => !Catalogue.NeighboursOf(pair.Other).Contains(pair.State))
            .ToList();
        oneSided.Where(pair => Catalogue.Find(pair.State)!.Years.To is null && Catalogue.Find(pair.Other)!.Years.To is null).ShouldBeEmpty();
    }

    [Fact]
    public void A_region_has_the_states_of_its_time()
    {
        Catalogue.RegionMembers("south-asia", DateInterval.OfYear(2021)).ShouldContain("PAK");
        Catalogue.RegionMembers("russia-eurasia", DateInterval.OfYear(2021)).ShouldNotContain("SUN");
        Catalogue.RegionMembers("russia-eurasia").ShouldNotContain("SUN");
        Catalogue.RegionMembers("russia-eurasia", DateInterval.OfYear(1980)).ShouldContain("SUN");
    }

    [Theory]
    [InlineData("RUS", "foreign-minister", 2021, 4, "sergey-lavrov")]
    [InlineData("IND", "head-of-government", 2010, 1, "manmohan-singh")]
    [InlineData("USA", "head-of-state", 2003, 3, "george-w-bush")]
    [InlineData("FRA", "head-of-state", 1995, 1, "francois-mitterrand")]
    public void An_office_has_one_holder_at_a_date(string state, string office, int year, int month, string person) =>
        Catalogue.OfficeHolder(state, office, DateInterval.OfMonth(year, month)).ShouldNotBeNull().Id.ShouldBe(person);

    [Fact]
    public void An_office_that_changed_hands_within_the_interval_has_no_single_holder() =>
        Catalogue.OfficeHolder("USA", "head-of-state", DateInterval.OfYear(2021)).ShouldBeNull();

    [Fact]
    public void A_person_stands_for_the_state_only_while_in_office()
    {
        var khan = Catalogue.Find("imran-khan")!;
        Catalogue.Reference(khan, DateInterval.OfYear(2020)).Country.ShouldBe("PAK");
        Catalogue.Reference(khan, DateInterval.OfYear(1995)).ShouldBe(new ActorReference("imran-khan", null, Sector.ELI, ActorKind.Person));
    }

    [Fact]
    public void A_private_outlet_stands_for_no_state_and_a_state_outlet_does()
    {
        Catalogue.Find("express-tribune").ShouldNotBeNull().ShouldSatisfyAllConditions(outlet => outlet.Country.ShouldBeNull(), outlet => outlet.Seat.ShouldBe("PAK"));
        Catalogue.Find("rt")!.Country.ShouldBe("RUS");
    }

    [Fact]
    public void Terms_of_persons_belong_to_actors_of_the_catalogue() =>
        Catalogue.Actors.SelectMany(actor => actor.Terms).ShouldAllBe(term => Catalogue.Find(term.Holder) != null);
}
