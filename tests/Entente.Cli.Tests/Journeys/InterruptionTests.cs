using Microsoft.Data.Sqlite;

namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public sealed class InterruptionTests(SampleStudy samples) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Study => _folder.At("study.entente");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_that_is_interrupted_says_so_and_goes_on_later()
    {
        string first = _folder.Copy(SampleStudy.Files[0]);
        string endless = _folder.Write("z.txt", string.Concat(Enumerable.Repeat("The envoy spoke at length about the weather over the pass. ", 60_000)));
        using RunningProgram running = RunningProgram.Start("read", first, endless, "--study", Study, "--threads", "2");
        await DocumentsAsync(running, 1);
        await running.InterruptAsync();
        (await running.EndAsync()).ShouldFailWith("EN0003", 1);

        File.Delete(endless);
        Run again = await RunningProgram.RunAsync("read", _folder.Root, "--study", Study);
        again.Errors.ShouldContain("0 documents read, 1 unchanged");
    }

    [Fact]
    public async Task A_run_that_was_killed_is_finished_by_the_next_with_nothing_lost_or_doubled()
    {
        using (RunningProgram running = RunningProgram.Start(["read", .. SampleStudy.Files, "--study", Study, "--threads", "1"]))
        {
            await DocumentsAsync(running, 1);
            running.Kill();
            await running.EndAsync();
        }

        (await RunningProgram.RunAsync(["read", .. SampleStudy.Files, "--study", Study])).ShouldSucceed();
        await ShouldEqualTheSamplesAsync();
    }

    [Fact]
    public async Task Two_runs_at_once_into_one_study_double_nothing()
    {
        Run[] runs = await Task.WhenAll(
            RunningProgram.RunAsync(["read", .. SampleStudy.Files, "--study", Study]),
            RunningProgram.RunAsync(["read", .. SampleStudy.Files.Reverse(), "--study", Study]));
        runs.ShouldAllBe(run => run.ExitCode == 0);
        await ShouldEqualTheSamplesAsync();
    }

    private async Task ShouldEqualTheSamplesAsync()
    {
        foreach (string question in new[] { "events", "documents" })
        {
            Run expected = await RunningProgram.RunAsync(question, "--study", samples.Location, "--format", "jsonl");
            Run found = await RunningProgram.RunAsync(question, "--study", Study, "--format", "jsonl");
            found.Lines.ShouldBe(expected.Lines);
        }
    }

    // Waits until the study holds so many documents, or the run is over.
    private async Task DocumentsAsync(RunningProgram running, int count)
    {
        while (!running.HasEnded && CountDocuments() < count)
        {
            await Task.Delay(20);
        }
    }

    private long CountDocuments()
    {
        try
        {
            using var study = new SqliteConnection($"Data Source={Study};Mode=ReadOnly;Pooling=False");
            study.Open();
            using SqliteCommand question = study.CreateCommand();
            question.CommandText = "SELECT COUNT(*) FROM document";
            return (long)question.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // Not made yet, or being made.
            return 0;
        }
    }
}
