using Entente.Actors;
using Entente.Exchange.Petrarch;
using Entente.Tests.Actors;
using Entente.Tests.Language;
using NodaTime;

namespace Entente.Tests.Exchange;

public class PetrarchDictionaryTests
{
    private const string Actors = """
        <!-- A dictionary of lands
             that nobody knows -->
        LAPUTA_ [LAP]  # flies
        +LAPUTAN
        +THE_FLYING_ISLAND
        BALNIBARBI [BAL]
        LAGADO_ACADEMY ; by the same hand
        ACADEMY_OF_PROJECTORS
        	[BALEDU]
        MUNODI [BAL]  # at other times
        	[BALGOV 17010101-17051231]
        	[BALELI >17051231]
        	[LAPGOV 17030601-17030630]
        STRULDBRUG [---]
        LEAGUE_OF_ISLANDS [IGOLIS]
        HOUYHNHNMS_AND_YAHOOS [HOU/YAH]
        """;

    private const string Agents = """
        !FOLK! = MAN, WOMAN
        PROJECTOR [~EDU]
        STATES!FOLK! [~GOV]
        COUNSELLOR_GENERAL {COUNSELLORS_GENERAL} [~GOV]
        LANCERS {} [ ~MIL ]
        """;

    private static readonly ActorCatalogue s_catalogue = Catalogue();

    [Theory]
    [InlineData("Laputa/NNP/2/nsubj warned/VBD/0/root Balnibarbi/NNP/2/obj", "LAP BAL")]
    [InlineData("Laputan/JJ/2/amod lancers/NNS/3/nsubj fled/VBD/0/root", "LAP")]
    [InlineData("the/DT Flying/NNP Island/NNP fell/VBD", "LAP")]
    [InlineData("LAPUTA/NNP fell/VBD", "LAP")]
    [InlineData("the/DT Academy/NNP of/IN Projectors/NNPS burned/VBD", "BALEDU")]
    [InlineData("a/DT Struldbrug/NNP died/VBD", "")]
    [InlineData("Russia/NNP warned/VBD Laputa/NNP", "LAP")]
    public void Names_and_synonyms_are_found_in_any_letters_and_nobody_else(string tokens, string ids) =>
        string.Join(' ', Find(tokens).SelectMany(mention => mention.Actors).Select(actor => actor.Id)).ShouldBe(ids);

    [Theory]
    [InlineData("1700-01-01", "BAL")]
    [InlineData("1701-01-01", "BALGOV")]
    [InlineData("1703-06-15", "BALGOV")]
    [InlineData("1705-12-31", "BALGOV")]
    [InlineData("1706-01-01", "BALELI")]
    public void A_code_holds_on_its_days_and_the_first_that_fits_counts(string day, string code)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var mention = Find("Munodi/NNP left/VBD", new MentionSetting { ReferenceDate = DateInterval.OfDay(date) }).ShouldHaveSingleItem();

        mention.Actors[0].Id.Split(':')[0].ShouldBe(code);
        mention.Actors[0].Country.ShouldBe("BAL");
    }

    [Theory]
    [InlineData("Laputa/NNP/3/nmod:poss 's/POS/1/case statesman/NN/4/nsubj left/VBD/0/root", Sector.GOV)]
    [InlineData("Laputan/JJ/2/amod counsellors/NNS/4/nsubj general/JJ/2/amod left/VBD/0/root", Sector.GOV)]
    [InlineData("Laputan/JJ/2/amod projectors/NNS/3/nsubj left/VBD/0/root", Sector.EDU)]
    public void Agents_take_the_state_of_whose_they_are(string tokens, Sector sector) =>
        Find(tokens).ShouldHaveSingleItem().Actors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(actor => actor.Country.ShouldBe("LAP"), actor => actor.Sector.ShouldBe(sector));

    [Fact]
    public void An_organisation_stands_for_no_state() =>
        Find("the/DT League/NNP of/IN Islands/NNPS met/VBD").ShouldHaveSingleItem().Actors[0].ShouldBe(new ActorReference("IGOLIS", null, Sector.SOC, ActorKind.Organisation));

    [Fact]
    public void A_name_of_several_is_one_actor_that_says_so() =>
        Find("the/DT Houyhnhnms/NNPS and/CC Yahoos/NNPS met/VBD").ShouldHaveSingleItem().Actors[0].ShouldBe(new ActorReference("HOU/YAH", null, Sector.GOV, ActorKind.State));

    [Fact]
    public void A_file_without_an_entry_is_named()
    {
        string path = Path.GetTempFileName();
        PetrarchDictionary.Load([path], []).Problem!.Code.ShouldBe("EN0402");
        File.Delete(path);
        PetrarchDictionary.Load([path], []).Problem!.Code.ShouldBe("EN0101");
    }

    [OnSharedData("dictionaries/Phoenix.Countries.actors.txt.gz")]
    public void The_dictionaries_of_the_world_are_read()
    {
        string[] actors = [.. new[] { "Countries", "International", "MilNonState" }.Select(name => SharedData.Find($"dictionaries/Phoenix.{name}.actors.txt.gz")!)];
        var dictionary = PetrarchDictionary.Load(actors, [SharedData.Find("dictionaries/Phoenix.agents.txt.gz")!]).Value;

        dictionary.ActorCount.ShouldBeGreaterThan(5_000);
        dictionary.RoleCount.ShouldBeGreaterThan(1_000);
        var catalogue = dictionary.ToCatalogue(CatalogueFixture.Catalogue);
        catalogue.Find("Afghanistan")!.Country.ShouldBe("AFG");
        catalogue.Find("Nato")!.Country.ShouldBeNull();
    }

    private static ActorCatalogue Catalogue()
    {
        var dictionary = new PetrarchDictionary();
        dictionary.AddActors(Actors);
        dictionary.AddAgents(Agents);
        return dictionary.ToCatalogue(CatalogueFixture.Catalogue);
    }

    private static IReadOnlyList<ActorMention> Find(string tokens, MentionSetting? setting = null) =>
        new MentionFinder(s_catalogue).Find([SentenceBuilder.Build(tokens)], setting)[0];
}
