using Entente.Exchange.Imports;
using Entente.Store;
using Entente.Store.Imports;

namespace Entente.Tests.Exchange.Imports;

public sealed class ImportRunTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("events.csv.gz")]
    [InlineData("events.zip")]
    public void Packed_files_give_the_same_as_plain_ones(string name)
    {
        using var plain = new ImportFolder();
        string[] rows = [.. Rows(40)];
        plain.Import(ImportFormat.Gdelt, plain.Write("events.csv", rows));

        _folder.Import(ImportFormat.Gdelt, _folder.Write(name, rows));

        _folder.Lines().Count.ShouldBe(40);
        _folder.Lines().ShouldBe(plain.Lines());
        _folder.Import(ImportFormat.Gdelt, _folder.Write("events.csv", rows)).Files.Single().Fate.ShouldBe(FileFate.SameContent);
    }

    [Theory]
    [InlineData("events.csv")]
    [InlineData("events.csv.gz")]
    public void A_run_that_dies_goes_on_at_the_last_row_committed(string name)
    {
        string[] rows = [.. Rows(100), "broken", .. Rows(50, first: 100)];
        string file = _folder.Write(name, rows);
        using (Study study = _folder.Open())
        {
            // Dies in the middle of the fourth transaction.
            Should.Throw<InvalidProgramException>(() => Importer(study).Run(ImportFormat.Gdelt, [file], new Dying(35), CancellationToken.None));
            study.FindImported(ImportFormat.Gdelt, study.ImportedFileList().Single().Hash)!.Line.ShouldBe(30);
        }

        _folder.Lines().Count.ShouldBe(30);
        ImportReport report;
        using (Study study = _folder.Open())
        {
            report = Importer(study).Run(ImportFormat.Gdelt, [file], null, CancellationToken.None).Value;
        }

        report.Files.Single().ShouldSatisfyAllConditions(done => done.Fate.ShouldBe(FileFate.Resumed), done => done.File!.Repeated.ShouldBe(0));
        report.Rows.ShouldBe(121);
        _folder.Rejected(report).ShouldBe(["101 Columns"]);
        _folder.Lines().Count.ShouldBe(150);
        using var whole = new ImportFolder();
        whole.Import(ImportFormat.Gdelt, whole.Write("events.csv", rows));
        _folder.Lines().ShouldBe(whole.Lines());
    }

    [Fact]
    public void A_run_that_is_stopped_keeps_what_it_read()
    {
        string file = _folder.Write("events.csv", Rows(100));
        using var stop = new CancellationTokenSource();
        using Study study = _folder.Open();

        ImportReport first = Importer(study).Run(ImportFormat.Gdelt, [file], new Stopping(stop), stop.Token).Value;
        ImportReport second = Importer(study).Run(ImportFormat.Gdelt, [file], null, CancellationToken.None).Value;

        first.IsInterrupted.ShouldBeTrue();
        (first.Rows, second.Rows).ShouldBe((5, 95));
        study.ImportedEventCount().ShouldBe(100);
    }

    [Fact]
    public void A_list_is_imported_whole_or_not_at_all()
    {
        string file = _folder.Write("list.csv", Enumerable.Range(1, 28).Select(day => $"2001-02-{day:00},FRA,DEU,040"));
        using Study study = _folder.Open();

        Should.Throw<InvalidProgramException>(() => Importer(study).Run(ImportFormat.Keds, [file], new Dying(20), CancellationToken.None));
        study.ImportedEventCount().ShouldBe(0);
        using var stop = new CancellationTokenSource();
        ImportReport stopped = Importer(study).Run(ImportFormat.Keds, [file], new Stopping(stop), stop.Token).Value;
        stopped.Files.Single().ShouldSatisfyAllConditions(found => found.Fate.ShouldBe(FileFate.Interrupted), found => found.File.ShouldBeNull("what was rolled back is not counted"));
        study.ImportedEventCount().ShouldBe(0);
        Importer(study).Run(ImportFormat.Keds, [file], null, CancellationToken.None);
        study.ImportedEventCount().ShouldBe(28);
    }

    [Fact]
    public void A_file_is_imported_once_wherever_it_lies()
    {
        string file = _folder.Write("a.csv", Rows(5));
        _folder.Import(ImportFormat.Gdelt, file);

        _folder.Import(ImportFormat.Gdelt, file, _folder.Write("b.csv", Rows(5))).Files.Select(done => done.Fate).ShouldBe([FileFate.Unchanged, FileFate.SameContent]);

        _folder.Lines().Count.ShouldBe(5);
    }

    [Fact]
    public void An_event_that_Gdelt_emits_again_is_one_event_with_the_greater_number_of_reports()
    {
        string first = _folder.Write("1.csv", GdeltRow.Event(7, "20150218", "NOR", "TCD", "042", 3), GdeltRow.Event(9, "20150218", "NOR", "TCD", "042"));
        string second = _folder.Write("2.csv", GdeltRow.Event(8, "20150218", "NOR", "TCD", "042"), GdeltRow.Event(7, "20150218", "NOR", "TCD", "042", 5));

        ImportReport report = _folder.Import(ImportFormat.Gdelt, first, second);

        report.Files[1].File!.ShouldSatisfyAllConditions(done => done.Imported.ShouldBe(1), done => done.Repeated.ShouldBe(1));
        _folder.Lines().ShouldContain("2015-02-18 NOR:GOV > TCD:GOV Consult/visit #7 x5");
        _folder.Lines().Count.ShouldBe(3);
    }

    [Fact]
    public void What_two_sides_do_together_is_one_event_in_Icews()
    {
        string file = _folder.Write("events.tab", IcewsLine.Header,
            IcewsLine.Of("1", "Norway", "Chad", "040"), IcewsLine.Of("2", "Chad", "Norway", "040"),
            IcewsLine.Of("3", "Norway", "Chad", "042", sentence: 2), IcewsLine.Of("4", "Chad", "Norway", "043", sentence: 2),
            IcewsLine.Of("5", "Norway", "Chad", "112"), IcewsLine.Of("6", "Chad", "Norway", "112"),
            IcewsLine.Of("7", "Niger", "Mali", "040", story: "s2"), IcewsLine.Of("7", "Mali", "Niger", "040", story: "s2"),
            IcewsLine.Of("8", "Norway", "Chad", "040", story: "s3"));

        ImportReport report = _folder.Import(ImportFormat.Icews, file);

        report.Files.Single().File!.ShouldSatisfyAllConditions(done => done.Mirrored.ShouldBe(3), done => done.Repeated.ShouldBe(0));
        _folder.Lines().Select(line => line[(line.IndexOf('#', StringComparison.Ordinal) + 1)..][..1]).ShouldBe(["1", "3", "5", "6", "7", "8"]);
        string edition = _folder.Write("again.tab", IcewsLine.Header, IcewsLine.Of("2", "Chad", "Norway", "040"), IcewsLine.Of("5", "Norway", "Chad", "112"));
        _folder.Import(ImportFormat.Icews, edition).Files.Single().File!.ShouldSatisfyAllConditions(done => done.Repeated.ShouldBe(2), done => done.Imported.ShouldBe(0));
    }

    [Fact]
    public void A_list_that_grew_adds_only_its_new_rows()
    {
        string[] rows = ["2001-02-03,FRA,DEU,040", "2001-02-03,FRA,DEU,040", "2001-02-04,FRA,DEU,112"];
        _folder.Import(ImportFormat.Keds, _folder.Write("1.csv", rows));

        ImportReport report = _folder.Import(ImportFormat.Keds, _folder.Write("2.csv", [.. rows, "2001-02-04,FRA,DEU,112", "2001-02-05,DEU,FRA,040"]));

        report.Files.Single().File!.ShouldSatisfyAllConditions(done => done.Repeated.ShouldBe(3), done => done.Imported.ShouldBe(2));
        _folder.Lines().Count.ShouldBe(5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Mentions_raise_the_number_of_reports_whichever_file_comes_first(bool isMentionFirst)
    {
        string events = _folder.Write("events.csv", GdeltRow.Event(7, "20150218", "NOR", "TCD", "042"), GdeltRow.Event(8, "20150218", "NOR", "TCD", "042"));
        string mentions = _folder.Write("mentions.csv",
            GdeltRow.Mention(7, "https://a.example/1"), GdeltRow.Mention(7, "https://a.example/1", 4), GdeltRow.Mention(7, "https://b.example/2"), GdeltRow.Mention(7, "https://b.example/2"));

        ImportReport report = _folder.Import(ImportFormat.Gdelt, isMentionFirst ? [mentions, events] : [events, mentions]);

        report.Files[isMentionFirst ? 0 : 1].File!.ShouldSatisfyAllConditions(done => done.Imported.ShouldBe(3), done => done.Repeated.ShouldBe(1));
        _folder.Lines().ShouldBe(["2015-02-18 NOR:GOV > TCD:GOV Consult/visit #7 x2", "2015-02-18 NOR:GOV > TCD:GOV Consult/visit #8 x1"]);
    }

    [Fact]
    public void Every_rejected_row_is_kept_with_its_line_and_reason()
    {
        string file = _folder.Write("events.csv",
            GdeltRow.Event(1, "20150218", "NOR", "TCD", "042"), "one\ttwo", GdeltRow.Event(2, "20150230", "NOR", "TCD", "042"), "", GdeltRow.Event(3, "20150218", "NOR", "TCD", "X"),
            GdeltRow.Event(4, "20150218", "", "", "042"), GdeltRow.Event(5, "20150218", "NOR", "TCD", "042").Replace("5\t2015", "five\t2015", StringComparison.Ordinal),
            GdeltRow.Event(6, "20150218", "NOR", "TCD", "042", -3), new string('x', 3_000_000), GdeltRow.Event(7, "20150218", "NOR", "TCD", "042"));

        ImportReport report = _folder.Import(ImportFormat.Gdelt, file);

        _folder.Rejected(report).ShouldBe(["2 Columns", "3 Date", "5 Code", "6 Actors", "7 Id", "8 Count", "9 TooLong"]);
        _folder.Lines().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(ImportFormat.Gdelt)]
    [InlineData(ImportFormat.Icews)]
    [InlineData(ImportFormat.Polecat)]
    [InlineData(ImportFormat.Phoenix)]
    [InlineData(ImportFormat.Keds)]
    public void A_file_of_another_format_is_refused_and_leaves_nothing(ImportFormat format)
    {
        string file = _folder.Write("notes.txt", Enumerable.Range(0, 2_000).Select(line => $"Line {line} of some notes on the weather."));

        FileReport report = _folder.Import(format, file).Files.Single();

        (report.Fate, report.Problem!.Code).ShouldBe((FileFate.Failed, "EN0402"));
        using Study study = _folder.Open();
        study.ImportedFileList().ShouldBeEmpty();
    }

    [Fact]
    public void A_damaged_archive_and_a_missing_file_do_not_keep_others_from_being_read()
    {
        string good = _folder.Write("good.csv", Rows(5));
        string damaged = _folder.Write("damaged.csv.gz", Rows(500));
        byte[] bytes = File.ReadAllBytes(damaged);
        Array.Fill(bytes, (byte)0xEE, bytes.Length / 2, 40);
        File.WriteAllBytes(damaged, bytes);

        ImportReport report = _folder.Import(ImportFormat.Gdelt, damaged, good + ".none", good);

        report.Files.Select(file => file.Problem?.Code).ShouldBe(["EN0402", "EN0101", null]);
        _folder.Lines().Count.ShouldBe(5);
    }

    private static EventImporter Importer(Study study) => new(study, ImportFolder.Vocabulary) { RowsPerCommit = 10, RowsPerLook = 5 };

    private static IEnumerable<string> Rows(int count, int first = 0) =>
        Enumerable.Range(first, count).Select(i => GdeltRow.Event(500 + i, $"201502{1 + i % 28:00}", i % 2 == 0 ? "NOR" : "FRAMIL", "TCD", i % 3 == 0 ? "042" : "190", 1 + i % 4, $"https://www.wire.example/{i / 3}"));

    private sealed class Dying(long rows) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            if (value.Rows >= rows)
            {
                throw new InvalidProgramException("killed");
            }
        }
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => stop.Cancel();
    }
}
