using Entente.Exchange.Imports;
using Entente.Exchange.Rows;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Tests.Actors;

namespace Entente.Tests.Exchange.Imports;

public sealed class ImportFormatTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gdelt_2_keeps_ids_and_addresses_and_knows_states_roles_and_groups()
    {
        string file = _folder.Write("events.csv",
            GdeltRow.Event(7, "20150218", "NOR", "TCDGOV", "042", 3, "https://www.wire.example/a/1.html"),
            GdeltRow.Event(8, "20150101", "IMGMOSALQ", "NERMIL", "195", 1, "https://www.wire.example/a/1.html"),
            GdeltRow.Event(9, "20150218", "GOV", "", "010"),
            GdeltRow.Event(10, "20150218", "IGOUNO", "XQZ", "999"));

        ImportReport report = _folder.Import(ImportFormat.Gdelt, file);

        report.Files.Single().File!.ShouldSatisfyAllConditions(done => done.Imported.ShouldBe(4), done => done.Rejected.ShouldBe(0), done => done.Dataset.ShouldBe(ImportedDataset.Gdelt2));
        _folder.Lines().ShouldBe(
        [
            "2015-01-01 al-qaeda:REB > NER:MIL Assault/aerial #8 x1 https://www.wire.example/a/1.html",
            "2015-02-18 NOR:GOV > TCD:GOV Consult/visit #7 x3 https://www.wire.example/a/1.html",
            "2015-02-18 GOV:GOV > - 010 #9 x1",
            "2015-02-18 un:IGO > XQZ:UNK 999 #10 x1",
        ]);
        report.UnknownActors.ShouldBe([new UnknownCode("XQZ", 1)]);
        report.UnknownCodes.ShouldBe([new UnknownCode("999", 1)]);
    }

    [Fact]
    public void Gdelt_1_is_read_with_and_without_addresses()
    {
        string file = _folder.Write("events.csv",
            GdeltRow.Event(0, "19790101", "FRA", "DZA", "040", columns: 57),
            GdeltRow.Event(1, "20130401", "FRA", "DZA", "0841", 2, "http://wire.example/x", columns: 58));

        _folder.Import(ImportFormat.Gdelt, file).Files.Single().File!.Dataset.ShouldBe(ImportedDataset.Gdelt1);

        _folder.Lines().ShouldBe(["1979-01-01 FRA:GOV > DZA:GOV Consult #0 x1", "2013-04-01 FRA:GOV > DZA:GOV Retreat/release #1 x2 http://wire.example/x"]);
    }

    [Fact]
    public void A_row_of_the_reduced_history_stands_for_all_its_events()
    {
        string file = _folder.Write("reduced.txt",
            "Date\tSource\tTarget\tCAMEOCode\tNumEvents\tNumArts\tQuadClass\tGoldstein\ta\tb\tc\td\te\tf\tg\th\ti",
            "19791231\tROMGOV\tHUN\t043\t4\t9\t1\t2.8\t\t\t\t\t\t\t\t\t");

        _folder.Import(ImportFormat.Gdelt, file).Rows.ShouldBe(1);

        _folder.Lines().ShouldBe(["1979-12-31 ROU:GOV > HUN:GOV Consult/visit # x9"]);
        using Study study = _folder.Open();
        study.DyadEvents(new DyadFilter { One = "ROU", Other = "HUN" }).Single().Events.ShouldBe(4);
    }

    [Fact]
    public void Icews_names_become_actors_states_and_sectors()
    {
        string file = _folder.Write("events.tab", IcewsLine.Header,
            IcewsLine.Of("11", "2018-06-01", "Foreign Affairs (Chad)", "Executive,Foreign Ministry,Government", "Chad", "112", "Norway", "NA", "Norway", "s1", 2),
            IcewsLine.Of("12", "2018-06-02", "Taliban", "Insurgents,Dissident", "Afghanistan", "190", "Citizen (Afghanistan)", "General Population / Civilian / Social,Social", "Afghanistan", "s2", 1));

        _folder.Import(ImportFormat.Icews, file);

        _folder.Lines().ShouldBe(
        [
            "2018-06-01 TCD:GOV > NOR:GOV Accuse/disapprove #11 x1 s1",
            "2018-06-02 taliban:REB > AFG:CVL Assault #12 x1 s2",
        ]);
        _folder.Lines(new EventFilter { Outlet = "sample wire" }).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("40", "Consult")]
    [InlineData("10", "010")]
    [InlineData("311", "Agree")]
    public void Icews_codes_without_their_first_zero_are_understood(string code, string what)
    {
        string file = _folder.Write("events.tab", IcewsLine.Header, IcewsLine.Of("11", "2018-06-01", "Norway", "NA", "Norway", code, "Chad", "NA", "Chad", "s1", 2));

        ImportReport report = _folder.Import(ImportFormat.Icews, file);

        report.UnknownCodes.ShouldBeEmpty();
        _folder.Lines().Single().ShouldContain($" {what} #11");
    }

    [Fact]
    public void Icews_rows_from_both_sides_are_one_event_also_where_codes_lack_their_zeros()
    {
        string file = _folder.Write("events.tab", IcewsLine.Header, IcewsLine.Of("11", "Norway", "Chad", "42"), IcewsLine.Of("12", "Chad", "Norway", "43"), IcewsLine.Of("13", "Norway", "Chad", "36"), IcewsLine.Of("14", "Chad", "Norway", "036"));

        _folder.Import(ImportFormat.Icews, file).Files.Single().File!.Mirrored.ShouldBe(2);
        _folder.Lines().Count.ShouldBe(2);
    }

    [Fact]
    public void Polecat_columns_are_found_by_their_names()
    {
        string file = _folder.Write("polecat.txt",
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tActor Name\tActor Country\tPrimary Actor Sector\tSource\tVersion",
            "\"20230101-1\"\t2023-01-01\tASSAULT\taerial\tNone\tUKR\tMIL\tMoscow\tRUS\tGOV\tSample Wire\t1",
            "20230101-2\t2023-01-02\tSUPPORT\t\tNATO\tNone\tIGO\tNone\tNOR\tGOV\tSample Wire\t1");

        _folder.Import(ImportFormat.Polecat, file).Files.Single().File!.Rejected.ShouldBe(0);

        _folder.Lines().ShouldBe(["2023-01-01 RUS:GOV > UKR:MIL Assault/aerial #20230101-1 x1", "2023-01-02 NOR:GOV > nato:IGO Support #20230101-2 x1"]);
    }

    [Theory]
    [InlineData("Version\tHeadline\tStory", "", true)]
    [InlineData("Version", "\t\t", true)]
    [InlineData("Version", "\tmore", false)]
    public void Published_Polecat_files_with_too_long_a_header_or_rows_are_read(string end, string more, bool isRead)
    {
        const string header =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\t"
            + "Wikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\t"
            + "Placename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\t"
            + "Story Locations\tLanguage\t";
        string[] cells = [.. Enumerable.Repeat("x", 40)];
        (cells[0], cells[1], cells[2], cells[3], cells[7], cells[8], cells[10]) = ("20230101-1", "2023-01-01", "CONSULT", "visit", "None", "NOR", "GOV");
        (cells[15], cells[16], cells[18], cells[33]) = ("None", "TCD", "MIL", "Sample Wire");
        string file = _folder.Write("polecat.txt", header + end, string.Join('\t', cells) + more);

        _folder.Import(ImportFormat.Polecat, file);

        _folder.Lines(new EventFilter { Outlet = "Sample Wire" }).ShouldBe(isRead ? ["2023-01-01 NOR:GOV > TCD:MIL Consult/visit #20230101-1 x1"] : []);
    }

    [Fact]
    public void Phoenix_rows_that_we_write_are_imported_with_a_mirror_counted_once()
    {
        string file = _folder.Write("phoenix.txt", ExchangeFixture.Written(output => PhoenixRows.Write(output, ExchangeFixture.Dyads)).TrimEnd('\n').Split('\n'));

        ImportReport report = _folder.Import(ImportFormat.Phoenix, file);

        int dated = ExchangeFixture.Dyads.Count(dyad => dyad.Event.When is not null);
        report.Files.Single().File!.ShouldSatisfyAllConditions(done => done.Mirrored.ShouldBe(2), done => done.Imported.ShouldBe(dated - 2));
        _folder.Rejected(report).ShouldBe([$"{ExchangeFixture.Dyads.Count} Date"]);
        _folder.Lines(new EventFilter { By = ["NOR"] }).Single().ShouldContain("NOR:GOV > TCD:GOV Consult/visit", Case.Sensitive, "the visitor acts");
    }

    [Fact]
    public void Our_own_rows_of_codes_are_imported_as_a_list()
    {
        string file = _folder.Write("cameo.tsv", ExchangeFixture.Written(output => CameoRows.Write(output, ExchangeFixture.Dyads)).TrimEnd('\n').Split('\n'));

        ImportReport report = _folder.Import(ImportFormat.Keds, file);

        report.Files.Single().File!.Mirrored.ShouldBe(2);
        _folder.Lines().Count.ShouldBe(ExchangeFixture.Dyads.Count(dyad => dyad.Event.When is not null) - 2);
    }

    [Theory]
    [InlineData("1991-01-17,USA,IRQ,{0}", "date,source,target,code")]
    [InlineData("910117\tUSA\tIRQ\t{0}\t(FORCE)", null)]
    [InlineData("19910117 USA IRQ {0}", null)]
    [InlineData("\"1\",\"1991-01-17\",\"USA\",\"IRQ\",\"{0}\"", "\"\",\"date\",\"source\",\"target\",\"code\"")]
    [InlineData("{0},IRQ,USA,19910117", "code,target,source,date")]
    public void Lists_come_in_many_shapes(string shape, string? header)
    {
        string row = string.Format(null, shape, "223");
        string file = _folder.Write("list.txt", header is null ? [row] : [header, row]);

        _folder.Import(ImportFormat.Keds, file).Files.Single().File!.Rejected.ShouldBe(0);

        _folder.Lines().ShouldBe(["1991-01-17 USA:GOV > IRQ:GOV Assault # x1"]);
    }

    [Fact]
    public void Codes_of_lists_are_WEIS_where_one_of_them_can_be_nothing_else()
    {
        string cameo = _folder.Write("cameo.csv", "1991-01-17,UAR,KUW,041");
        string weis = _folder.Write("weis.csv", "1991-01-18,UAR,KUW,041", "1991-01-19,BOSSER,IRQ,212");

        _folder.Import(ImportFormat.Keds, cameo, weis);

        _folder.Lines().ShouldBe(
        [
            "1991-01-17 EGY:GOV > KWT:GOV Consult/phone # x1", "1991-01-18 EGY:GOV > KWT:GOV Support # x1", "1991-01-19 bosnian-serb-army:REB > IRQ:GOV Coerce # x1",
        ]);
        string given = _folder.Write("given.csv", "1991-01-20,UAR,KUW,041");
        _folder.Import(ImportFormat.Keds, CodeSystem.Weis, given);
        _folder.Lines()[^1].ShouldContain("Support");
    }

    [Fact]
    public void Every_code_of_the_table_of_actors_leads_to_an_actor() =>
        ActorCodes.Load(ExchangeFixture.Data, CatalogueFixture.Catalogue).Problem.ShouldBeNull();

    [OnSharedData("eventfiles/gdelt2-events.csv")]
    public void Published_files_are_imported_without_a_rejected_row()
    {
        string[] Files(params string[] names) => [.. names.Select(name => SharedData.Find(name)!)];
        ImportReport[] reports =
        [
            _folder.Import(ImportFormat.Gdelt, Files("eventfiles/gdelt1-events.csv", "eventfiles/gdelt2-events.csv", "eventfiles/gdelt2-events-b.csv", "eventfiles/gdelt2-mentions.csv")),
            _folder.Import(ImportFormat.Icews, Files("eventfiles/icews-2018-sample.tab.gz")),
            _folder.Import(ImportFormat.Keds, Files("relations/keds_gulf_cameo.csv.gz", "relations/keds_balkans_weis.csv.gz")),
        ];

        reports.SelectMany(report => report.Files).ShouldAllBe(file => file.Fate == FileFate.Imported && file.File!.Rejected == 0);
        reports[1].Files.Single().File!.Mirrored.ShouldBeGreaterThan(400);
        using Study study = _folder.Open();
        study.DyadEvents(new DyadFilter { One = "IRQ", Other = "KWT" }).Count().ShouldBeGreaterThan(900);
        reports[2].UnknownActors.Sum(code => code.Events).ShouldBeLessThan(15_000);
    }
}

/// <summary>Rows in ICEWS's columns, of made-up events.</summary>
internal static class IcewsLine
{
    public const string Header =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    public static string Of(string id, string day, string source, string sourceSectors, string sourceCountry, string code, string target, string targetSectors, string targetCountry, string story, int sentence) =>
        string.Join('\t', id, day, source, sourceSectors, sourceCountry, "Text", code, "1", target, targetSectors, targetCountry, story, $"{sentence}", "Sample Wire", "", "", "", "", "", "");

    /// <summary>A row of two states as a whole.</summary>
    public static string Of(string id, string source, string target, string code, string story = "s1", int sentence = 1) =>
        Of(id, "2018-06-01", source, "NA", source, code, target, "NA", target, story, sentence);
}
