using Entente.Events;
using Entente.Exchange.Petrarch;
using Entente.Pipelines;
using Entente.Tests.Actors;

namespace Entente.Tests.Exchange;

public class PetrarchSuiteTests
{
    private const string Gold = """
        <Sentences>
        <!-- two -- hyphens in a comment -->
        <Sentence date="19950101" id="S-1">
        <EventCoding sourcecode="LAPGOV" targetcode="BAL" eventcode="121"></EventCoding>
        <Text>
        Laputa's government
        condemned Balnibarbi.
        </Text>
        <Parse> (ROOT (S & < ) </Parse>
        </Sentence>
        <Sentence date="19950102" id="S-2">
        <EventCoding sourcecode="LAP" targetcode="BAL" eventcode="032"></EventCoding>
        <EventCoding sourcecode="BAL" targetcode="LAP" eventcode="033"></EventCoding>
        <EventCoding sourcecode="---GOV" targetcode="---" eventcode="023"></EventCoding>
        <Text>A Laputan minister visited Balnibarbi.</Text>
        </Sentence>
        <Sentence date="19950103" id="S-3">
        <EventCoding sourcecode="BAL" targetcode="LAP" eventcode="999"></EventCoding>
        <EventCoding sourcecode="BAL" targetcode="LAP" eventcode="223"></EventCoding>
        <Text>Balnibarbi bombed Laputa.</Text>
        </Sentence>
        <Sentence date="19950104" id="S-4"><EventCoding noevents="True"></EventCoding><Text>Laputa threatened Balnibarbi with war.</Text></Sentence>
        </Sentences>
        """;

    private static readonly PetrarchCodes s_codes = PetrarchCodes.Load(ExchangeFixture.Data).Value;

    [Fact]
    public void Sentences_are_read_without_their_parses()
    {
        var sentences = PetrarchGold.Read(Gold, "gold.xml").Value;

        sentences.Select(sentence => sentence.Id).ShouldBe(["S-1", "S-2", "S-3", "S-4"]);
        sentences[0].Text.ShouldBe("Laputa's government condemned Balnibarbi.");
        sentences[0].Date.ShouldBe(new NodaTime.LocalDate(1995, 1, 1));
        sentences[1].Triples[2].ShouldBe(new PetrarchTriple("", "", "023"));
        sentences[3].Triples.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_XML_is_named_with_its_line() => PetrarchGold.Read("<Sentences>\n<Sentence>\n</Sentences>", "gold.xml").Problem!.Subject.ShouldBe("gold.xml, line 3");

    [Theory]
    [InlineData("041", GoldScheme.Weis, "Support")]
    [InlineData("041", GoldScheme.Cameo, "Consult")]
    [InlineData("023", GoldScheme.Weis, "")]
    [InlineData("191", GoldScheme.Weis, "Sanction Reject")]
    [InlineData("1721", GoldScheme.Weis, "Coerce")]
    [InlineData("102b", GoldScheme.Weis, "Request")]
    [InlineData("345", GoldScheme.Weis, null)]
    public void Codes_mean_what_their_scheme_says(string code, GoldScheme scheme, string? types) =>
        (s_codes.Read(code, scheme) is { } read ? string.Join(' ', read) : null).ShouldBe(types);

    [Fact]
    public void Triples_are_compared_and_what_no_scheme_knows_is_left_out()
    {
        var dictionary = new PetrarchDictionary();
        dictionary.AddActors("LAPUTA [LAP]\n+LAPUTAN\nBALNIBARBI [BAL]\n");
        var catalogue = dictionary.ToCatalogue(CatalogueFixture.Catalogue);
        var pipeline = EventPipeline.Create(Entente.Language.Language.Load(), catalogue, ExchangeFixture.Data).Value;

        var score = PetrarchSuite.Score(PetrarchGold.Read(Gold, "gold.xml").Value, pipeline, catalogue, s_codes, GoldScheme.Auto);

        var counts = score.Measures.ShouldHaveSingleItem().Scores;
        (counts.ByLabel["ACCUSE"].Correct, counts.ByLabel["CONSULT"].Correct, counts.ByLabel["ASSAULT"].Correct).ShouldBe((1, 1, 1));
        counts.ByLabel["CONSULT"].Gold.ShouldBe(1, "a visit and its reception are one meeting");
        (counts.ByLabel["THREATEN"].Predicted, counts.ByLabel["THREATEN"].Gold).ShouldBe((1, 0));
        score.LeftOut.ShouldHaveSingleItem().ShouldContain("999");
        score.Errors.ShouldHaveSingleItem().Place.ShouldBe("S-4");
    }
}
