using System.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Cli.Tests.Journeys;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Study => _folder.At("study.entente");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("evnts")]
    [InlineData("events", "--wiht", "RUS")]
    [InlineData("events", "--type", "DANCE")]
    [InlineData("events", "--from", "yesterday")]
    [InlineData("events", "--limit", "0")]
    [InlineData("events", "--min-confidence", "1.5")]
    [InlineData("events", "--format", "xml")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("read")]
    [InlineData("read", "x", "--threads", "many")]
    [InlineData("code", "-", "--date", "2021-02-30")]
    public async Task Arguments_that_cannot_be_used_are_named(params string[] arguments) =>
        (await RunningProgram.RunAsync(arguments)).ShouldFailWith("EN0001", 2);

    [Fact]
    public async Task A_window_that_ends_before_it_starts_is_named() =>
        (await RunningProgram.RunAsync("events", "--from", "2022", "--until", "2021")).ShouldFailWith("EN0608", 2);

    [Fact]
    public async Task A_number_out_of_range_is_told_of_by_its_range() =>
        (await RunningProgram.RunAsync("events", "--min-confidence", "1.5")).Errors.ShouldContain("must be from 0 to 1");

    [Fact]
    public async Task An_unknown_option_is_answered_with_those_that_there_are()
    {
        Run run = await RunningProgram.RunAsync("events", "--wiht", "RUS");
        run.Errors.ShouldContain("--wiht");
        run.Errors.ShouldContain("--with");
    }

    [Theory]
    [InlineData("read", "missing.txt")]
    [InlineData("code", "missing.txt")]
    [InlineData("parse", "missing.txt")]
    [InlineData("extract", "missing.txt")]
    [InlineData("dates", "--in", "missing.jsonl")]
    [InlineData("score", "articles", "missing")]
    [InlineData("score", "language", "missing.conllu")]
    [InlineData("score", "passages", "missing.jsonl")]
    [InlineData("balance", "missing.csv")]
    public async Task A_missing_path_is_named(params string[] arguments)
    {
        Run run = await RunningProgram.RunAsync(arguments);
        run.ShouldFailWith("EN0101", 1);
        run.Errors.ShouldContain("missing");
    }

    [Theory]
    [InlineData("events")]
    [InlineData("actors")]
    [InlineData("documents")]
    [InlineData("search", "talks")]
    public async Task A_missing_study_is_named_and_not_made(params string[] arguments)
    {
        (await RunningProgram.RunAsync([.. arguments, "--study", Study])).ShouldFailWith("EN0301", 1);
        File.Exists(Study).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_to_read_leaves_no_study()
    {
        (await RunningProgram.RunAsync("read", _folder.At("nothing"), _folder.Root, "--study", Study)).ShouldFailWith("EN0101", 1);
        File.Exists(Study).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_file_that_cannot_be_read_is_named_with_its_reason_and_the_rest_is_read()
    {
        string good = _folder.Copy(SampleStudy.Files[0]);
        var bad = new Dictionary<string, string>
        {
            [_folder.Write("empty.txt", "")] = "EN0102",
            [_folder.Write("blank.html", "<html><body> </body></html>")] = "EN0102",
            [_folder.Write("picture.txt", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1])] = "EN0103",
            [_folder.Write("program.html", [0x7F, .. "ELF"u8, .. Enumerable.Range(0, 400).Select(i => (byte)i)])] = "EN0103",
            [_folder.Write("cut.txt", Encoding.UTF8.GetBytes("The minister visited Pakistan on Monday and said “we agree”").SkipLast(1).ToArray())] = "EN0104",
            [_folder.Write("foreign.txt", "Der Außenminister hat am Montag mit seinem Kollegen über die Lage gesprochen. Er sagte, dass man sich einig sei und dass die Gespräche weitergehen.")] = "EN0107",
            [Sparse("huge.txt", 200_000_000)] = "EN0105",
        };
        Run run = await RunningProgram.RunAsync("read", _folder.Root, "--study", Study);
        run.ExitCode.ShouldBe(1, run.Errors);
        foreach ((string file, string code) in bad)
        {
            run.Errors.Split('\n').ShouldContain(line => line.StartsWith(code, StringComparison.Ordinal) && line.Contains(file, StringComparison.Ordinal), $"{code} for {file} in:\n{run.Errors}");
        }

        run.Errors.ShouldNotContain(good);
        run.Errors.ShouldNotContain("   at ");
        (await RunningProgram.RunAsync("documents", "--study", Study, "--format", "jsonl")).Output.ShouldContain(good);
    }

    [Fact]
    public async Task A_page_that_declares_the_wrong_encoding_is_read_by_its_bytes()
    {
        _folder.Write("declared.html", [.. "<html><head><meta charset='utf-8'><title>Envoys meet</title></head><body><p>The minister\u0092s visit \u0096 the first in nine years \u0096 ended. He called it a \u0093new page\u0094 and left for the capital.</p></body></html>".Select(c => (byte)c)]);
        Run run = await RunningProgram.RunAsync("extract", _folder.Root);
        run.Output.ShouldContain("minister’s visit – the first");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_hundred_thousand_nested_tags_are_read_to_the_end()
    {
        string page = _folder.Write("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div><b>", 50_000)) + "Russia's foreign minister visited Pakistan on 6 April 2021 and met the prime minister in the capital.");
        (await RunningProgram.RunAsync("read", page, "--study", Study)).ShouldSucceed();
        (await RunningProgram.RunAsync("events", "--study", Study, "--with", "PAK", "--format", "jsonl")).Lines.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_long_line_is_read_to_its_end()
    {
        // Long words make a line that is analysed in several parts of few tokens.
        const string sentence = "The intergovernmental representatives of the administration congratulated the internationally recognised commissioners. ";
        const int repeats = 1_800;
        string file = _folder.Write("line.txt", string.Concat(Enumerable.Repeat(sentence, repeats)) + "Russia's foreign minister visited Pakistan on 6 April 2021.");
        (await RunningProgram.RunAsync("read", file, "--study", Study)).ShouldSucceed();
        Run run = await RunningProgram.RunAsync("search", "April", "--study", Study, "--format", "jsonl");
        run.Lines.Single().ShouldContain($"\"start\":{repeats * sentence.Length}");
    }

    [Fact]
    public async Task A_locked_study_can_be_asked_but_not_written_and_is_left_alone()
    {
        (await RunningProgram.RunAsync("read", SampleStudy.Files[0], "--study", Study)).ShouldSucceed();
        using (var holder = new SqliteConnection($"Data Source={Study};Pooling=False"))
        {
            holder.Open();
            using SqliteTransaction hold = holder.BeginTransaction(deferred: false);
            (await RunningProgram.RunAsync("read", SampleStudy.Files[1], "--study", Study)).ShouldFailWith("EN0302", 1);
            (await RunningProgram.RunAsync("documents", "--study", Study, "--format", "jsonl")).Lines.Length.ShouldBe(1);
        }

        (await RunningProgram.RunAsync("read", SampleStudy.Files[1], "--study", Study)).ShouldSucceed();
    }

    [Fact]
    public async Task A_study_damaged_behind_its_first_page_is_named_as_damaged()
    {
        (await RunningProgram.RunAsync("read", SampleStudy.Files[0], "--study", Study)).ShouldSucceed();
        byte[] bytes = await File.ReadAllBytesAsync(Study);
        Array.Fill(bytes, (byte)0x5A, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(Study, bytes);
        foreach (string command in new[] { "events", "documents", "actors" })
        {
            (await RunningProgram.RunAsync(command, "--study", Study)).ShouldFailWith("EN0303", 1);
        }

        (await RunningProgram.RunAsync("read", SampleStudy.Files[0], "--study", Study)).ShouldFailWith("EN0303", 1);
    }

    [Fact]
    public async Task Another_kind_of_file_is_no_study_and_is_left_as_it_was()
    {
        string notes = _folder.Write("notes.entente", "These are notes that somebody keeps, long enough to be taken for a header.");
        (await RunningProgram.RunAsync("read", SampleStudy.Files[0], "--study", notes)).ShouldFailWith("EN0303", 1);
        (await File.ReadAllTextAsync(notes)).ShouldStartWith("These are notes");
    }

    [Fact]
    public async Task A_study_that_is_a_folder_or_lies_in_a_missing_one_cannot_be_written()
    {
        (await RunningProgram.RunAsync("read", SampleStudy.Files[0], "--study", _folder.Root)).ShouldFailWith("EN0004", 1);
        (await RunningProgram.RunAsync("read", SampleStudy.Files[0], "--study", _folder.At("no/such/study.entente"))).ShouldFailWith("EN0004", 1);
        (await RunningProgram.RunWithInputAsync("Talks ended.", "parse", "-", "--out", _folder.At("no/such/out.conllu"))).ShouldFailWith("EN0004", 1);
    }

    [Fact]
    public async Task A_program_moved_without_its_data_says_so()
    {
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            _folder.Copy(file);
        }

        Run run = await RunningProgram.ShellAsync($"cd '{_folder.Root}' && echo 'Talks ended.' | dotnet Entente.Cli.dll code -");
        run.ShouldFailWith("EN0002", 3);
    }

    private string Sparse(string name, long length)
    {
        using FileStream file = File.Create(_folder.At(name));
        file.SetLength(length);
        return file.Name;
    }
}
