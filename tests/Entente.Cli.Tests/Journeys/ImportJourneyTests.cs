using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public sealed class ImportJourneyTests(SampleStudy samples) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Study => _folder.At("study.entente");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Imported_events_stand_beside_coded_ones()
    {
        File.Copy(samples.Location, Study);
        string list = _folder.Write("list.csv", "date,source,target,code\n2021-04-06,RUS,PAK,042\n1979-01-02,PAK,RUS,1014\n");
        (await RunningProgram.RunAsync("import", "keds", list, "--study", Study)).ShouldSucceed();

        Run coded = await RunningProgram.RunAsync("events", "--study", Study, "--format", "jsonl");
        Run imported = await RunningProgram.RunAsync("events", "--study", Study, "--format", "jsonl", "--origin", "imported");
        Run all = await RunningProgram.RunAsync("events", "--study", Study, "--format", "jsonl", "--origin", "all");

        imported.Lines.Length.ShouldBe(2);
        all.Lines.Length.ShouldBe(coded.Lines.Length + 2);
        coded.Errors.ShouldContain("--origin imported");
        all.Errors.ShouldBeEmpty();
        all.Lines[0].ShouldBe(imported.Lines[0], "it is the oldest");
        JsonDocument.Parse(imported.Lines[1]).RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(
        [
            "id", "dataset", "code", "scheme", "type", "mode", "quad", "intensity", "goldstein", "status", "actors", "recipients", "from", "to", "precision",
            "events", "reports", "sources", "publisher", "document", "mirrored",
        ]);
        Run visits = await RunningProgram.RunAsync("events", "--study", Study, "--origin", "imported", "--with", "RUS", "--with", "PAK", "--type", "CONSULT", "--from", "2021");
        visits.Output.ShouldContain("CONSULT/visit");
        visits.Lines.Length.ShouldBe(3);
        Run csv = await RunningProgram.RunAsync("events", "--study", Study, "--origin", "all", "--format", "csv");
        csv.Lines.Count(line => line.Contains(",keds,", StringComparison.Ordinal)).ShouldBe(2);
        (await RunningProgram.RunAsync("events", "--study", Study, "--origin", "imported", "--format", "icews")).ShouldFailWith("EN0001", 2);
    }

    [Fact]
    public async Task Rejected_rows_are_named_counted_and_written()
    {
        string list = _folder.Write("list.csv", "2021-04-06,RUS,PAK,042\n2021-04-31,RUS,PAK,042\n2021-05-01,RUS,PAK\n");
        string rejected = _folder.At("rejected.tsv");

        Run run = await RunningProgram.RunAsync("import", "keds", list, "--study", Study, "--rejected", rejected);

        run.ShouldFailWith("EN0306", 1);
        run.Errors.ShouldContain("list.csv, line 2");
        run.Errors.ShouldContain("1 new, 0 repeated, 0 with sides swapped, 2 rejected");
        run.Errors.ShouldContain("1 rejected: the day is missing or does not exist");
        File.ReadAllLines(rejected).Select(line => line.Split('\t')[1]).ShouldBe(["line", "2", "3"]);
    }

    [Fact]
    public async Task An_import_that_was_killed_is_finished_by_the_next_with_nothing_lost_or_doubled()
    {
        const int rows = 400_000;
        string file = _folder.At("reduced.txt.gz");
        await using (var packed = new StreamWriter(new GZipStream(File.Create(file), CompressionLevel.Fastest)))
        {
            for (int i = 0; i < rows; i++)
            {
                await packed.WriteAsync($"{1980 + i / 20_000}{1 + i % 12:00}{1 + i % 28:00}\tFRA\tDEUGOV\t042\t1\t{1 + i % 9}\t1\t2.8\t\t\t\t\t\t\t\t\t\n");
            }
        }

        using (RunningProgram running = RunningProgram.Start("import", "gdelt", file, "--study", Study))
        {
            while (!running.HasEnded && Committed() == 0)
            {
                await Task.Delay(5);
            }

            running.Kill();
            await running.EndAsync();
        }

        Run again = await RunningProgram.RunAsync("import", "gdelt", file, "--study", Study);
        again.ShouldSucceed();
        again.Errors.ShouldContain($"{rows} new");
        again.Errors.ShouldContain($"holds {rows} imported events");
        (await RunningProgram.RunAsync("import", "gdelt", file, "--study", Study)).Errors.ShouldContain("unchanged since it was imported");
    }

    [Fact]
    public async Task Bad_input_is_named()
    {
        (await RunningProgram.RunAsync("import", "gdelt", _folder.At("none.csv"), "--study", Study)).ShouldFailWith("EN0101", 1);
        File.Exists(Study).ShouldBeFalse();
        (await RunningProgram.RunAsync("import", "sedk", _folder.Write("a.csv", "x"), "--study", Study)).ShouldFailWith("EN0001", 2);
        (await RunningProgram.RunAsync("import", "gdelt", _folder.Write("notes.txt", "Some notes."), "--study", Study)).ShouldFailWith("EN0402", 1);
    }

    private long Committed()
    {
        if (!File.Exists(Study))
        {
            return 0;
        }

        using var connection = new SqliteConnection($"Data Source={Study};Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT COALESCE(SUM(imported), 0) FROM imported_file";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }
}
