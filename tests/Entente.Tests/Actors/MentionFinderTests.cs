using Entente.Actors;
using Entente.Language;
using Entente.Tests.Language;

using NodaTime;

namespace Entente.Tests.Actors;

public class MentionFinderTests
{
    private static readonly MentionSetting August2021 = new() { ReferenceDate = DateInterval.OfDay(new LocalDate(2021, 8, 27)) };

    [Fact]
    public void A_state_is_found_by_its_name()
    {
        var mention = Find("Pakistan/NNP/2/nsubj signed/VBD/0/root the/DT/4/det treaty/NN/2/obj").ShouldHaveSingleItem();
        mention.Actors.ShouldHaveSingleItem().ShouldBe(new ActorReference("PAK", "PAK", Sector.GOV, ActorKind.State));
        mention.Form.ShouldBe(MentionForm.Name);
        mention.IsPlace.ShouldBeFalse();
    }

    [Fact]
    public void A_capital_that_acts_is_its_government() =>
        Find("Moscow/NNP/2/nsubj warned/VBD/0/root Ankara/NNP/2/obj").ShouldSatisfyAllConditions(
            mentions => Ids(mentions).ShouldBe(["RUS", "TUR"]),
            mentions => mentions.ShouldAllBe(mention => mention.Form == MentionForm.Metonym && !mention.IsPlace));

    [Fact]
    public void A_capital_in_which_something_happens_is_a_place() =>
        Find("Talks/NNS were/VBD held/VBN in/IN Moscow/NNP").ShouldHaveSingleItem().IsPlace.ShouldBeTrue();

    [Fact]
    public void Moscow_before_the_end_of_1991_is_the_Soviet_Union() =>
        Ids(Find("Moscow/NNP/2/nsubj withdrew/VBD/0/root", new MentionSetting { ReferenceDate = DateInterval.OfYear(1986) })).ShouldBe(["SUN"]);

    [Theory]
    [InlineData("Pak/NNP ~-/HYPH ~Russian/JJ ties/NNS grew/VBD")]
    [InlineData("Pak-Russian/JJ ties/NNS grew/VBD")]
    public void Combining_forms_count_before_a_hyphen(string text) => Ids(Find(text)).ShouldBe(["PAK", "RUS"]);

    [Fact]
    public void A_combining_form_on_its_own_is_a_word() => Find("Sino/NNP left/VBD").ShouldBeEmpty();

    [Theory]
    [InlineData("Lawmakers/NNS in/IN Russia/NNP protested/VBD", "RUS")]
    [InlineData("Officials/NNS in/IN Russia/NNP protested/VBD", "RUS")]
    [InlineData("Soldiers/NNS in/IN Russia/NNP protested/VBD", "soldier RUS")]
    public void Lawmakers_in_a_state_are_its_own_and_soldiers_may_be_anybodys(string text, string ids) => string.Join(' ', Ids(Find(text))).ShouldBe(ids);

    [Fact]
    public void Two_adjectives_may_stand_between_owner_and_role() =>
        Find("Russia/NNP/6/nmod:poss 's/POS/1/case able/JJ/6/amod and/CC/5/cc loyal/JJ/3/conj minister/NN/7/nsubj left/VBD/0/root").ShouldHaveSingleItem().Actors[0].ShouldBe(new ActorReference("RUS", "RUS", Sector.GOV, ActorKind.Agent));

    [Fact]
    public void Nationality_and_role_make_country_and_sector()
    {
        var mention = Find("Russian/JJ security/NN officials/NNS met/VBD").ShouldHaveSingleItem();
        mention.Actors.ShouldHaveSingleItem().ShouldBe(new ActorReference("RUS", "RUS", Sector.COP, ActorKind.Agent));
        (mention.First, mention.End, mention.Form).ShouldBe((0, 3, MentionForm.Role));
    }

    [Fact]
    public void Two_nationalities_may_share_a_role() =>
        Find("Pakistani/JJ and/CC Russian/JJ intelligence/NN services/NNS met/VBD").ShouldHaveSingleItem().Actors.Select(actor => (actor.Country, actor.Sector))
            .ShouldBe([("PAK", Sector.SPY), ("RUS", Sector.SPY)]);

    [Theory]
    [InlineData("The/DT Pakistani/JJ prime/JJ minister/NN arrived/VBD", "imran-khan", "PAK")]
    [InlineData("India/NNP ~'s/POS prime/JJ minister/NN arrived/VBD", "narendra-modi", "IND")]
    [InlineData("Russian/JJ President/NNP Vladimir/NNP Putin/NNP arrived/VBD", "vladimir-putin", "RUS")]
    [InlineData("The/DT president/NN of/IN Russia/NNP arrived/VBD", "vladimir-putin", "RUS")]
    [InlineData("Prime/NNP Minister/NNP Khan/NNP arrived/VBD", "imran-khan", "PAK")]
    public void An_office_is_its_holder_at_the_date(string text, string person, string country)
    {
        var actor = Find(text).ShouldHaveSingleItem().Actors.ShouldHaveSingleItem();
        (actor.Id, actor.Country, actor.Sector).ShouldBe((person, country, Sector.GOV));
    }

    [Fact]
    public void The_same_office_has_another_holder_at_another_date() =>
        Ids(Find("The/DT Pakistani/JJ prime/JJ minister/NN arrived/VBD", new MentionSetting { ReferenceDate = DateInterval.OfMonth(2015, 6) })).ShouldBe(["nawaz-sharif"]);

    [Fact]
    public void A_leader_out_of_office_stands_for_no_state()
    {
        var actor = Find("Hamid/NNP Karzai/NNP spoke/VBD").ShouldHaveSingleItem().Actors.ShouldHaveSingleItem();
        (actor.Id, actor.Country, actor.Sector).ShouldBe(("hamid-karzai", null, Sector.ELI));
    }

    [Fact]
    public void A_former_official_stands_for_no_state() =>
        Find("A/DT former/JJ Pakistani/JJ ambassador/NN spoke/VBD").ShouldHaveSingleItem().Actors.ShouldHaveSingleItem().Country.ShouldBeNull();

    [Fact]
    public void A_surname_is_the_person_named_in_full_before()
    {
        var mentions = FindAll(["Boris/NNP Yeltsin/NNP spoke/VBD", "Yeltsin/NNP left/VBD"], August2021);
        mentions[1].ShouldHaveSingleItem().Actors.ShouldHaveSingleItem().Id.ShouldBe("boris-yeltsin");
    }

    [Fact]
    public void A_surname_inside_another_name_is_somebody_else()
    {
        var mention = FindAll(["Zubair/NNP Khan/NNP wrote/VBD this/DT"], August2021, "PER:1-2")[0].ShouldHaveSingleItem();
        mention.Actors.ShouldBeEmpty();
        (mention.First, mention.End).ShouldBe((0, 2));
    }

    [Fact]
    public void A_stranger_with_a_title_stands_for_the_state_of_the_title()
    {
        var mention = FindAll(["Russian/JJ Deputy/NNP Foreign/NNP Minister/NNP Oleg/NNP Vymyslov/NNP spoke/VBD"], August2021, "PER:5-6")[0].ShouldHaveSingleItem();
        mention.Actors.ShouldHaveSingleItem().ShouldBe(new ActorReference("oleg-vymyslov", "RUS", Sector.GOV, ActorKind.Person));
    }

    [Fact]
    public void A_stranger_without_a_title_is_found_and_left_open() =>
        FindAll(["Oleg/NNP Vymyslov/NNP spoke/VBD"], August2021, "PER:1-2")[0].ShouldHaveSingleItem().Actors.ShouldBeEmpty();

    [Fact]
    public void An_analyst_based_in_Moscow_does_not_stand_for_Russia() =>
        Find("A/DT Moscow/NNP ~-/HYPH ~based/VBN analyst/NN spoke/VBD").SelectMany(mention => mention.Actors).ShouldAllBe(actor => actor.Country == null);

    [Fact]
    public void An_American_analyst_is_not_the_government() =>
        Find("An/DT American/JJ analyst/NN spoke/VBD").ShouldHaveSingleItem().Actors.ShouldHaveSingleItem().Sector.ShouldBe(Sector.EDU);

    [Fact]
    public void The_sea_is_no_state() => Find("Ships/NNS crossed/VBD the/DT South/NNP China/NNP Sea/NNP", August2021).Where(mention => mention.Actors.Any(actor => actor.Id == "CHN")).ShouldBeEmpty();

    [Fact]
    public void Georgia_beside_Atlanta_is_not_the_state_in_the_Caucasus()
    {
        Ids(Find("Georgia/NNP voted/VBD in/IN Atlanta/NNP")).ShouldNotContain("GEO");
        Ids(Find("Georgia/NNP voted/VBD in/IN Tbilisi/NNP")).ShouldContain("GEO");
    }

    [Fact]
    public void An_acronym_that_the_document_explains_means_what_it_says() =>
        FindAll(["The/DT Mutual/NNP Safety/NNP Scheme/NNP (/-LRB- ~MSS/NNP ~)/-RRB- failed/VBD", "MSS/NNP failed/VBD"], August2021).SelectMany(Ids).ShouldBeEmpty();

    [Fact]
    public void Coordinated_roles_share_their_nationality() =>
        Find("Indian/JJ officials/NNS and/CC troops/NNS left/VBD").SelectMany(mention => mention.Actors).Select(actor => (actor.Country, actor.Sector))
            .ShouldBe([("IND", Sector.GOV), ("IND", Sector.MIL)]);

    [Fact]
    public void A_partner_of_a_state_is_not_that_state()
    {
        var mentions = Find("The/DT Kremlin/NNP ~'s/POS partner/NN left/VBD");
        mentions.Select(mention => mention.Actors.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public void An_administration_is_the_state_of_its_head() =>
        Find("Russia/NNP warned/VBD the/DT Trump/NNP administration/NN").Last().Actors.ShouldHaveSingleItem().Country.ShouldBe("USA");

    [Fact]
    public void The_pronoun_us_is_no_state() => Find("They/PRP helped/VBD us/PRP").ShouldBeEmpty();

    [Fact]
    public void Our_country_is_the_state_the_outlet_writes_for() =>
        Ids(Find("Our/PRP$ country/NN gained/VBD", new MentionSetting { HomeState = "PAK" })).ShouldBe(["PAK"]);

    [Theory]
    [InlineData("ISIL/NNP attacked/VBD", "isis")]
    [InlineData("IS-K/NNP attacked/VBD", "isis-k")]
    [InlineData("IS/NNP ~-/HYPH ~K/NNP attacked/VBD", "isis-k")]
    [InlineData("Al-Qaeda/NNP attacked/VBD", "al-qaeda")]
    [InlineData("Hizbullah/NNP attacked/VBD", "hezbollah")]
    public void Armed_groups_are_found_in_every_spelling(string text, string id)
    {
        var actor = Find(text).ShouldHaveSingleItem().Actors.ShouldHaveSingleItem();
        (actor.Id, actor.Country, actor.Sector).ShouldBe((id, null, Sector.REB));
    }

    internal static IReadOnlyList<ActorMention> Find(string text, MentionSetting? setting = null) => FindAll([text], setting ?? August2021)[0];

    internal static IReadOnlyList<IReadOnlyList<ActorMention>> FindAll(IReadOnlyList<string> sentences, MentionSetting? setting, params string[] names) =>
        new MentionFinder(CatalogueFixture.Catalogue).Find(SentenceBuilder.Document(sentences, names), setting);

    internal static IEnumerable<string> Ids(IEnumerable<ActorMention> mentions) => mentions.SelectMany(mention => mention.Actors).Select(actor => actor.Id);
}
