using Entente.Events;
using Entente.Events.Plover;
using Entente.Exchange.Cameo;
using Entente.Vocabularies;

namespace Entente.Tests.Exchange;

public class CameoSchemeTests
{
    private static readonly PloverScheme s_plover = PloverScheme.Load(ExchangeFixture.Data).Value;

    // CAMEO has no conviction, and a resignation is a concession there.
    private static readonly string[] s_elsewhere = ["SANCTION/convict", "RETREAT/resign"];

    [Fact]
    public void Every_type_in_every_mode_has_a_code_that_is_read_back_as_the_same_type()
    {
        var moved = new List<string>();
        foreach (var type in Enum.GetValues<EventType>())
        {
            foreach (string? mode in s_plover.ModesOf(type).Prepend(null))
            {
                var code = ExchangeFixture.Cameo.Write(type, mode, []);
                if (ExchangeFixture.Cameo.Read(code.Code)!.Type != type)
                {
                    moved.Add($"{RecordName.Of(type)}/{mode}");
                }
            }
        }

        moved.ShouldBe(s_elsewhere, ignoreOrder: true);
    }

    [Theory]
    [InlineData("CONSULT", "visit", "", "042")]
    [InlineData("CONSULT", "phone", "economic", "041")]
    [InlineData("AID", null, "military", "072")]
    [InlineData("ASSAULT", "aerial", "military", "195")]
    [InlineData("ASSAULT", null, "military", "190")]
    [InlineData("SANCTION", "discontinue", "economic", "163")]
    public void Mode_and_context_choose_the_code(string type, string? mode, string context, string code) =>
        ExchangeFixture.Cameo.Write(RecordName.Parse<EventType>(type)!.Value, mode, [context]).Code.ShouldBe(code);

    [Theory]
    [InlineData("010", null)]
    [InlineData("0234", null)]
    [InlineData("081", "CONCEDE")]
    [InlineData("0871", "RETREAT")]
    [InlineData("191", "COERCE")]
    [InlineData("19", "ASSAULT")]
    public void Codes_are_read_in_the_terms_of_Plover(string code, string? type) =>
        (ExchangeFixture.Cameo.Read(code)!.Type is { } found ? RecordName.Of(found) : null).ShouldBe(type);

    [Theory]
    [InlineData("345")]
    [InlineData("2")]
    [InlineData("")]
    public void What_Cameo_does_not_have_is_not_read(string code) => ExchangeFixture.Cameo.Read(code).ShouldBeNull();

    [Fact]
    public void A_type_without_a_general_row_is_named()
    {
        using var folder = new CopiedFolder(Path.Combine(ExchangeFixture.Data.Path, "plover"), "plover");
        string path = Path.Combine(folder.Path, "plover", "plover-to-cameo.tsv");
        File.WriteAllLines(path, File.ReadAllLines(path).Where(line => !line.StartsWith("PROTEST\t\t\t", StringComparison.Ordinal)));

        CameoScheme.Load(new DataFolder(folder.Path)).Problem!.ToString().ShouldContain("PROTEST");
    }

    [Fact]
    public void A_mode_that_the_code_book_does_not_have_is_named_with_its_line()
    {
        using var folder = new CopiedFolder(Path.Combine(ExchangeFixture.Data.Path, "plover"), "plover");
        File.AppendAllText(Path.Combine(folder.Path, "plover", "cameo.tsv"), "999\tCONSULT\tletter\t\t1\n");

        var problem = CameoScheme.Load(new DataFolder(folder.Path)).Problem!;

        problem.Code.ShouldBe("EN0201");
        problem.ToString().ShouldContain("CONSULT has no mode 'letter'");
    }
}
