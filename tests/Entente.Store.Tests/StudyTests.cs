using Dapper;
using Entente.Problems;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Tests;

public sealed class StudyTests : IDisposable
{
    private readonly StudyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_study_is_not_made_by_opening_it()
    {
        Study.Open(_folder.StudyPath).Problem!.Code.ShouldBe("EN0301");
        File.Exists(_folder.StudyPath).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_lacked_a_program_is_read_again()
    {
        using Study study = _folder.Open();
        var lacking = new FileState("/files/a.pdf", 1, 1);
        var locked = new FileState("/files/b.pdf", 1, 1);
        study.Save(new FileOutcome(lacking, null, "lines/1", ProblemCatalogue.PdfReaderMissing.For("a.pdf")), null).Value.ShouldBeTrue();
        study.Save(new FileOutcome(locked, null, "lines/1", ProblemCatalogue.PdfLocked.For("b.pdf")), null).Value.ShouldBeTrue();
        study.FilesReadBy("lines/1").ShouldBe([locked]);
    }

    [Fact]
    public void A_text_file_is_no_study()
    {
        string path = _folder.Write("notes.entente", "These are my notes, and they are long enough to be taken for a header.");
        Study.Open(path).Problem!.Code.ShouldBe("EN0303");
        File.ReadAllText(path).ShouldStartWith("These are my notes");
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        using (var other = new SqliteConnection($"Data Source={_folder.StudyPath};Pooling=False"))
        {
            other.Open();
            other.Execute("CREATE TABLE mine (x)");
        }

        Study.OpenOrCreate(_folder.StudyPath).Problem!.Code.ShouldBe("EN0303");
    }

    [Fact]
    public void A_study_of_a_newer_program_is_refused()
    {
        using (Study study = _folder.Open())
        {
            study.Connection.Execute("PRAGMA user_version = 999");
        }

        Study.Open(_folder.StudyPath).Problem!.Code.ShouldBe("EN0304");
    }

    [Fact]
    public void A_damaged_study_is_named_as_such()
    {
        _folder.Open().Dispose();
        byte[] bytes = File.ReadAllBytes(_folder.StudyPath);
        Array.Fill(bytes, (byte)0x5A, 0, 4096);
        File.WriteAllBytes(_folder.StudyPath, bytes);
        Study.Open(_folder.StudyPath).Problem!.Code.ShouldBe("EN0303");
    }

    [Fact]
    public async Task Many_may_make_the_same_study_at_once()
    {
        for (int round = 0; round < 20; round++)
        {
            string path = Path.Combine(Path.GetDirectoryName(_folder.StudyPath)!, $"{round}.entente");
            Outcome<Study>[] opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Study.OpenOrCreate(path))));

            opened.Select(outcome => outcome.Problem).ShouldAllBe(problem => problem == null);
            Array.ForEach(opened, outcome => outcome.Value.Dispose());
        }
    }

    [Fact]
    public async Task A_study_that_another_run_writes_is_reported_as_in_use()
    {
        string file = _folder.Write("call.txt", "RUS CONSULT PAK");
        using Study holder = _folder.Open();
        using SqliteTransaction hold = holder.Connection.BeginTransaction(deferred: false);
        using Study second = _folder.Open();
        second.Connection.DefaultTimeout = 1;
        Outcome<IntakeReport> report = await new Intake(second, new LinePipeline()).RunAsync([file], null, CancellationToken.None);
        report.Problem!.Code.ShouldBe("EN0302");
    }

    [Fact]
    public async Task A_full_disk_stops_with_a_problem_and_leaves_a_sound_study()
    {
        string[] files = [.. Enumerable.Range(0, 50).Select(i => _folder.Write($"{i}.txt", new string('A', 4000) + i + " CONSULT PAK"))];
        using (Study study = _folder.Open())
        {
            // SQLite answers the same SQLITE_FULL when the page limit is reached as when the disk is.
            int pages = study.Connection.ExecuteScalar<int>("PRAGMA page_count");
            study.Connection.Execute($"PRAGMA max_page_count = {pages + 20}");
            Outcome<IntakeReport> report = await new Intake(study, new LinePipeline()).RunAsync(files, null, CancellationToken.None);
            report.Problem!.Code.ShouldBe("EN0004");
        }

        using Study after = _folder.Open();
        after.Connection.ExecuteScalar<string>("PRAGMA integrity_check").ShouldBe("ok");
        (await _folder.TakeInAsync(new LinePipeline(), files)).Failed.ShouldBe(0);
    }

    [Fact]
    public async Task Sentences_are_found_by_their_words()
    {
        string file = _folder.Write("call.txt", "RUS CONSULT PAK\nIND ACCUSE PAK");
        await _folder.TakeInAsync(new LinePipeline(), file);
        using Study study = _folder.Open();
        SentenceHit hit = study.Search(new SentenceFilter("accuse")).Value.Single();
        hit.Text.ShouldBe("IND ACCUSE PAK");
        hit.Start.ShouldBe(16);
        hit.Title.ShouldBe("call");
        hit.Published.ShouldBe(DateInterval.OfDay(new NodaTime.LocalDate(2021, 8, 27)));
    }

    [Theory]
    [InlineData("\"half a phrase")]
    [InlineData("(call")]
    [InlineData("AND")]
    [InlineData("outlet:wire")]
    public async Task A_search_that_cannot_be_understood_is_a_problem(string query)
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("call.txt", "RUS CONSULT PAK"));
        using Study study = _folder.Open();
        study.Search(new SentenceFilter(query)).Problem!.Code.ShouldBe("EN0305");
    }

    [Fact]
    public async Task A_file_replaced_while_coded_anew_leaves_no_old_words_in_the_search()
    {
        string file = _folder.Write("call.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline("lines/1"), file);
        await _folder.TakeInAsync(new LinePipeline("lines/2"), file);
        using Study study = _folder.Open();
        study.Search(new SentenceFilter("consult")).Value.Count.ShouldBe(1);
    }
}
