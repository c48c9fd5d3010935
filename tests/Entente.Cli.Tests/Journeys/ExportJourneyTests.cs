using System.Text.RegularExpressions;

namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public sealed partial class ExportJourneyTests(SampleStudy study) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_series_of_a_dyad_is_what_relation_prints()
    {
        Run exported = await ExportAsync("csv", "--of", "relation", "--dyad", "RUS", "Pakistan", "--bin", "quarter", "--from", "2014", "--until", "2022");
        Run printed = await RunningProgram.RunAsync("relation", "RUS", "PAK", "--study", study.Location, "--bin", "quarter", "--from", "2014", "--to", "2022", "--format", "csv");
        exported.ShouldSucceed();
        exported.Lines.Length.ShouldBe(1 + (9 * 4));
        exported.Output.ShouldBe(printed.Output);

        Run lines = await ExportAsync("jsonl", "--of", "relation", "--dyad", "RUS", "PAK", "--bin", "year");
        Run printedLines = await RunningProgram.RunAsync("relation", "RUS", "PAK", "--study", study.Location, "--bin", "year", "--format", "jsonl");
        lines.Output.ShouldBe(printedLines.Output);
        lines.Lines[0].ShouldStartWith("{\"source\":\"RUS\",\"target\":\"PAK\",\"from\":\"2014-01-01\"");
    }

    [Fact]
    public async Task Ties_of_a_network_are_those_of_the_system()
    {
        Run exported = await ExportAsync("csv", "--of", "network", "--from", "2021", "--until", "2021");
        Run system = await RunningProgram.RunAsync("system", "--study", study.Location, "--at", "2021", "--window", "365d", "--min-events", "2", "--format", "edges");
        exported.ShouldSucceed();
        exported.Lines.Where(line => line.Split(',')[2] != "0").ShouldBe(system.Lines);

        Run graph = await RunningProgram.RunAsync("system", "--study", study.Location, "--at", "2021", "--format", "graphml");
        graph.ShouldSucceed();
        graph.Output.ShouldContain("<edge source=\"PAK\" target=\"RUS\">");
        graph.Output.ShouldContain("system --study");
    }

    [Fact]
    public async Task Distinct_events_and_actors_are_what_their_commands_print()
    {
        Run distinct = await ExportAsync("csv", "--of", "distinct");
        distinct.Output.ShouldBe((await RunningProgram.RunAsync("events", "--distinct", "--study", study.Location, "--format", "csv")).Output);
        Run actors = await ExportAsync("jsonl", "--of", "actors");
        actors.Output.ShouldBe((await RunningProgram.RunAsync("actors", "--study", study.Location, "--format", "jsonl")).Output);
        Run some = await ExportAsync("jsonl", "--of", "actors", "--by", "RUS");
        some.Lines.Length.ShouldBeInRange(1, actors.Lines.Length - 1);
    }

    [Theory]
    [InlineData("csv", "--with", "Russia", "--with", "PAK", "--type", "CONSULT", "AGREE", "--until", "2021")]
    [InlineData("geojson", "--status", "actual", "planned", "--outlet", "The Sample Review", "--originals")]
    [InlineData("gexf", "--actor", "RUS", "PAK", "--bin", "year", "--window", "730d", "--scale", "goldstein")]
    [InlineData("timelinejs", "--of", "distinct", "--min-confidence", "0.5", "--limit", "3")]
    public async Task The_arguments_of_the_stamp_give_the_same_file_again(string format, params string[] more)
    {

        string first = _folder.At($"first.{format}");
        (await RunningProgram.RunAsync(["export", format, "--study", study.Location, "--out", first, .. more])).ShouldSucceed();
        string described = await File.ReadAllTextAsync(File.Exists(first + "-metadata.json") ? first + "-metadata.json" : first);
        string stamped = StampedArguments().Match(described).Groups["arguments"].Value;

        Run again = await RunningProgram.ShellAsync($"$ENTENTE {stamped} --study {study.Location}");
        again.ShouldSucceed();
        again.Output.ShouldBe(await File.ReadAllTextAsync(first));
    }

    [Theory]
    [InlineData("EN0001", 2, "shapefile")]
    [InlineData("EN0001", 2, "csv", "--of", "relation")]
    [InlineData("EN0001", 2, "csv", "--dyad", "RUS", "PAK")]
    [InlineData("EN0001", 2, "gexf", "--limit", "3")]
    [InlineData("EN0202", 2, "csv", "--with", "Ruritania")]
    [InlineData("EN0501", 2, "csv", "--of", "relation", "--dyad", "RUS", "Russia")]
    [InlineData("EN0608", 2, "gexf", "--from", "2022", "--until", "2021")]
    [InlineData("EN0609", 1, "graphml", "--from", "1950", "--until", "1951")]
    [InlineData("EN0701", 2, "gexf", "--of", "events")]
    [InlineData("EN0701", 2, "graphml", "--bin", "month")]
    [InlineData("EN0701", 2, "geojson", "--origin", "imported")]
    [InlineData("EN0702", 1, "jsonl", "--with", "Tuvalu")]
    [InlineData("EN0702", 1, "csv", "--origin", "imported")]
    public async Task What_cannot_be_exported_is_named_and_leaves_no_file(string code, int exit, string format, params string[] more)
    {
        string path = _folder.At("none");
        Run run = await RunningProgram.RunAsync(["export", format, "--study", study.Location, "--out", path, .. more]);
        run.ShouldFailWith(code, exit);
        Directory.EnumerateFileSystemEntries(_folder.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_is_only_written_over_with_force()
    {
        string path = _folder.Write("events.csv", "mine");
        (await ExportAsync("csv", "--out", path)).ShouldFailWith("EN0703", 1);
        (await File.ReadAllTextAsync(path)).ShouldBe("mine");

        Run forced = await ExportAsync("csv", "--out", path, "--force");
        forced.ShouldSucceed();
        forced.Errors.ShouldContain($"to {path}, with the query and versions in {path}-metadata.json");
        (await File.ReadAllTextAsync(path)).ShouldStartWith("id,document,");
        Directory.EnumerateFiles(_folder.Root).Count().ShouldBe(2);
        (await ExportAsync("csv", "--out", _folder.At("no/such/folder.csv"))).ShouldFailWith("EN0004", 1);
    }

    [Fact]
    public async Task Commands_of_the_manual_run_as_they_stand()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs", "exchange.md"));
        string[] commands = [.. ExportCommands().Matches(page).Select(match => match.Value.Replace("asia.entente", study.Location, StringComparison.Ordinal))];
        commands.Length.ShouldBeGreaterThanOrEqualTo(8);
        foreach (string command in commands)
        {
            Run run = await RunningProgram.ShellAsync($"cd {_folder.Root} && {Regex.Replace(command, "^entente", "$ENTENTE")}");
            run.ExitCode.ShouldBe(0, $"{command}\n{run.Errors}");
        }
    }

    private Task<Run> ExportAsync(string format, params string[] more) => RunningProgram.RunAsync(["export", format, "--study", study.Location, .. more]);

    [GeneratedRegex("""(\(entente |"(urn:entente:terms:)?arguments": ?")(?<arguments>export [^)"]+)""")]
    private static partial Regex StampedArguments();

    [GeneratedRegex("^entente export .*$", RegexOptions.Multiline)]
    private static partial Regex ExportCommands();
}
