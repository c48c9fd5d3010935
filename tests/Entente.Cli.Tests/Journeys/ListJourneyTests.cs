using System.Text;
using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

/// <summary>From a list of event data alone to relation, system and balance.</summary>
public sealed class ListJourneyTests : IDisposable
{
    private const string Header =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    private readonly TemporaryFolder _folder = new();
    private int _id = 25_000_000;

    private string Study => _folder.At("study.entente");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Imported_rows_alone_answer_for_a_relation_a_system_and_its_balance()
    {
        await ImportAsync(Rows());
        Run relation = await RunningProgram.RunAsync("relation", "RUS", "PAK", "--study", Study, "--origin", "imported", "--format", "json");
        relation.ShouldSucceed();
        JsonElement[] series = [.. JsonDocument.Parse(relation.Output).RootElement.GetProperty("series").EnumerateArray()];
        series.Length.ShouldBe(12);
        series.Sum(bin => bin.GetProperty("events").GetDouble()).ShouldBe(24);
        (await RunningProgram.RunAsync("relation", "RUS", "PAK", "--study", Study, "--origin", "coded")).ShouldFailWith("EN0502", 1);

        string[] system = ["system", "--study", Study, "--origin", "imported", "--at", "2014-12"];
        Run view = await RunningProgram.RunAsync([.. system, "--format", "json"]);
        view.ShouldSucceed();
        JsonElement root = JsonDocument.Parse(view.Output).RootElement;
        root.GetProperty("view").GetProperty("ties").EnumerateArray().Select(tie => $"{tie.GetProperty("source")} {tie.GetProperty("sign")} {tie.GetProperty("target")}")
            .ShouldBe(["IND -1 PAK", "IND 1 RUS", "PAK 1 RUS"]);
        root.GetProperty("story").EnumerateArray().Select(line => line.GetString()!).ShouldContain(line => line.StartsWith("Russia stands between India and Pakistan", StringComparison.Ordinal));
        (await RunningProgram.RunAsync("system", "--study", Study, "--origin", "coded")).ShouldFailWith("EN0609", 1);

        Run edges = await RunningProgram.RunAsync([.. system, "--format", "edges"]);
        edges.ShouldSucceed();
        Run balance = await RunningProgram.RunAsync("balance", _folder.Write("edges.csv", edges.Output));
        balance.ShouldSucceed();
        balance.Output.ShouldContain("frustration index 1, proven");
    }

    [Fact]
    public async Task An_unknown_actor_an_empty_window_and_one_party_twice_are_coded_problems()
    {
        await ImportAsync(Rows());
        Run unknown = await RunningProgram.RunAsync("relation", "RUS", "Pakistn", "--study", Study, "--origin", "imported");
        unknown.ShouldFailWith("EN0202", 2);
        unknown.Errors.ShouldContain("Pakistan");
        Run empty = await RunningProgram.RunAsync("relation", "RUS", "PAK", "--study", Study, "--from", "1950", "--to", "1951");
        empty.ShouldFailWith("EN0502", 1);
        empty.Errors.ShouldContain("2014-01-");
        Run window = await RunningProgram.RunAsync("system", "--study", Study, "--at", "1950");
        window.ShouldFailWith("EN0609", 1);
        window.Errors.ShouldContain("events from 2014-01-");
        (await RunningProgram.RunAsync("relation", "RUS", "Russia", "--study", Study)).ShouldFailWith("EN0501", 2);
        (await RunningProgram.RunAsync("system", "--study", Study, "--from", "2015", "--to", "2014")).ShouldFailWith("EN0608", 2);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_with_its_line_and_the_others_are_imported()
    {
        string[] rows = Rows();
        rows[4] = rows[4].Replace("2014-", "2014-13-", StringComparison.Ordinal);
        Run import = await RunningProgram.RunAsync("import", "icews", WriteRows(rows), "--study", Study);
        import.ShouldFailWith("EN0306", 1);
        import.Errors.ShouldContain("rows.tab, line 6");
        import.Errors.ShouldContain($"{rows.Length - 1} new");
    }

    [Fact]
    public async Task Ties_of_an_actor_with_itself_and_pairs_of_both_signs_are_named_with_their_lines()
    {
        Run balance = await RunningProgram.RunAsync("balance", _folder.Write("edges.csv", "source,target,sign\nA,B,1\nA,A,1\nB,C,-1\nC,B,1\nA,C\nA,D,-1\n"));
        balance.Errors.ShouldContain("EN0604: ");
        balance.Errors.ShouldContain("EN0605: ");
        balance.Errors.ShouldContain("EN0602: ");
        balance.Errors.ShouldContain("line 3");
        balance.ExitCode.ShouldBe(1);
    }

    // A year in which Russia visits both and India and Pakistan fight; what Russia does to itself is no relation.
    private string[] Rows() =>
    [
        .. Enumerable.Range(1, 12).SelectMany(month => new[]
        {
            Row(month, 3, "Russia", "Pakistan", "042"), Row(month, 9, "Pakistan", "Russia", "057"), Row(month, 12, "Russia", "India", "042"),
            Row(month, 15, "India", "Pakistan", "190"), Row(month, 20, "Pakistan", "India", "112"), Row(month, 21, "Russia", "Russia", "042"),
        }),
    ];

    private string Row(int month, int day, string source, string target, string code) =>
        $"{_id++}\t2014-{month:00}-{day:00}\tForeign Affairs ({source})\tForeign Ministry,Executive,Government\t{source}\tSome act\t{code}\t0.0\tForeign Affairs ({target})\tForeign Ministry,Executive,Government\t{target}\t{_id}\t1\tSample Wire\t\t\t\t{target}\t0\t0";

    private async Task ImportAsync(string[] rows) => (await RunningProgram.RunAsync("import", "icews", WriteRows(rows), "--study", Study)).ShouldSucceed();

    private string WriteRows(string[] rows) => _folder.Write("rows.tab", new StringBuilder().AppendLine(Header).AppendJoin('\n', rows).Append('\n').ToString());
}
