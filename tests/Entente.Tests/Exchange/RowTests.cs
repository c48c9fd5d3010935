using CsvHelper;
using Entente.Events;
using Entente.Exchange.Cameo;
using Entente.Exchange.Rows;
using Entente.Tests.Actors;

namespace Entente.Tests.Exchange;

public class RowTests
{
    private static readonly string s_cameo = ExchangeFixture.Written(output => CameoRows.Write(output, ExchangeFixture.Dyads));
    private static readonly string s_icews = ExchangeFixture.Written(output => new IcewsRows(CatalogueFixture.Catalogue).Write(output, ExchangeFixture.Dyads));
    private static readonly string s_phoenix = ExchangeFixture.Written(output => PhoenixRows.Write(output, ExchangeFixture.Dyads));

    [Fact]
    public void What_is_only_planned_has_no_row()
    {
        ExchangeFixture.Events.ShouldContain(found => found.Status == EventStatus.Planned);
        ExchangeFixture.Dyads.ShouldNotContain(dyad => dyad.Event.Status == EventStatus.Planned);
    }

    [Fact]
    public void A_visit_gives_its_mirror_and_talks_stand_both_ways_round() =>
        ExchangeFixture.Dyads.Select(dyad => $"{dyad.Source.Actor.Country} {dyad.Target!.Actor.Country} {dyad.Code.Code}")
            .Take(4).ShouldBe(["NOR TCD 042", "TCD NOR 043", "NER MLI 040", "MLI NER 040"]);

    [Fact]
    public void Cameo_rows_are_read_back() => Check(CameoRows.Read(new StringReader(s_cameo), "rows").Select(row => row.Value), dyad => CameoActor.CodeOf(dyad.Source.Actor));

    [Fact]
    public void Phoenix_rows_are_read_back() => Check(PhoenixRows.Read(new StringReader(s_phoenix), "rows").Select(row => row.Value), dyad => CameoActor.CodeOf(dyad.Source.Actor));

    [Fact]
    public void Icews_rows_are_read_back()
    {
        var rows = IcewsRows.Read(new StringReader(s_icews), "rows").Select(row => row.Value).ToList();
        Check(rows, dyad => dyad.Source.Actor.Id is var id && dyad.Source.Actor.Kind == Entente.Actors.ActorKind.State ? CatalogueFixture.Catalogue.Find(id)!.Name : null);
        rows[^1].ShouldSatisfyAllConditions(row => row.Source.ShouldBe("Taliban"), row => row.SourceCountry.ShouldBe(""), row => row.TargetCountry.ShouldBe("Pakistan"));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(20, true)]
    [InlineData(26, false)]
    public void CsvHelper_reads_every_row_with_as_many_cells(int columns, bool hasHeader)
    {
        string written = columns switch { 7 => s_cameo, 20 => s_icews, _ => s_phoenix };
        using CsvReader reader = CsvReader.FromText(written, new CsvReaderOptions { Separator = '\t', Mode = CsvMode.NoEscape, HasHeader = hasHeader });
        int rows = 0;
        while (reader.Read())
        {
            reader.FieldCount.ShouldBe(columns);
            rows++;
        }

        rows.ShouldBe(ExchangeFixture.Dyads.Count);
    }

    [Fact]
    public void Icews_columns_are_found_by_their_names()
    {
        using CsvReader reader = CsvReader.FromText(s_icews, new CsvReaderOptions { Separator = '\t', Mode = CsvMode.NoEscape });
        reader.Read().ShouldBeTrue();
        (reader["Event Date"].ToString(), reader["CAMEO Code"].ToString(), reader["Event Text"].ToString(), reader["Intensity"].ToString()).ShouldBe(("2021-08-25", "042", "Make a visit", "1.9"));
        (reader["Source Sectors"].ToString(), reader["Target Sectors"].ToString(), reader["Source Country"].ToString()).ShouldBe(("Government", "", "Norway"));
    }

    [Fact]
    public void A_broken_row_is_named_with_its_line()
    {
        var rows = IcewsRows.Read(new StringReader(s_icews + "one\ttwo\n"), "rows.tab").ToList();

        rows[^1].Problem!.Code.ShouldBe("EN0402");
        rows[^1].Problem!.Subject.ShouldBe($"rows.tab, line {ExchangeFixture.Dyads.Count + 2}");
    }

    [OnSharedData("eventfiles/icews-2018-sample.tab.gz")]
    public void A_published_Icews_file_is_read()
    {
        using var file = File.OpenRead(SharedData.Find("eventfiles/icews-2018-sample.tab.gz")!);
        using var plain = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        var rows = IcewsRows.Read(reader, "icews").ToList();

        rows.Count.ShouldBeGreaterThan(50);
        rows.ShouldAllBe(row => row.Succeeded && row.Value.Date != null);
        rows.Count(row => ExchangeFixture.Cameo.Read(row.Value.Code) is not null).ShouldBe(rows.Count);
    }

    private static void Check(IEnumerable<EventRow> read, Func<Dyad, string?> sourceOf)
    {
        var rows = read.ToList();
        foreach (var (row, dyad) in rows.Zip(ExchangeFixture.Dyads, (row, dyad) => (row, dyad)))
        {
            row.Id.ShouldBe(dyad.Event.Id);
            row.Date.ShouldBe(dyad.Event.When?.From);
            row.Code.ShouldBe(dyad.Code.Code);
            row.Goldstein.ShouldBe(dyad.Code.Goldstein);
            row.Document.ShouldStartWith("sample");
            row.Source.ShouldBe(sourceOf(dyad) ?? row.Source);
        }

        rows.Count.ShouldBe(ExchangeFixture.Dyads.Count);
    }
}
