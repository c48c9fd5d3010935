using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

public sealed class BalanceJourneyTests : IDisposable
{
    private const string FourActors = "source,target,sign\nA,B,1\nA,C,1\nB,C,-1\nA,D,-1\nB,D,-1\nC,D,-1\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_table_of_ties_is_answered_with_a_proof()
    {
        Run run = await RunningProgram.RunWithInputAsync(FourActors, "balance", "-");
        run.ShouldSucceed();
        run.Output.ShouldContain("frustration index 1, proven");
        run.Output.ShouldContain("balanced 0.500, weakly balanced 0.750");
    }

    [Fact]
    public async Task Json_is_one_object_and_the_same_every_time()
    {
        Run run = await RunningProgram.RunWithInputAsync(FourActors, "balance", "-", "--format", "json", "--seed", "7", "--threads", "2");
        run.ShouldSucceed();
        using var record = JsonDocument.Parse(run.Output);
        record.RootElement.GetProperty("frustration").GetInt32().ShouldBe(1);
        record.RootElement.GetProperty("lowerBound").GetInt32().ShouldBe(1);
        record.RootElement.GetProperty("proven").GetBoolean().ShouldBeTrue();
        record.RootElement.GetProperty("partition").GetRawText().ShouldBe("""[["A","B","C"],["D"]]""");
        (await RunningProgram.RunWithInputAsync(FourActors, "balance", "-", "--format", "json", "--seed", "7", "--threads", "1")).Output.ShouldBe(run.Output);
    }

    [Fact]
    public async Task As_many_blocs_as_asked_for_are_looked_for()
    {
        Run run = await RunningProgram.RunWithInputAsync("source,target,sign\nA,B,-1\nB,C,-1\nA,C,-1\n", "balance", "-", "--blocs", "2", "--format", "json");
        using var record = JsonDocument.Parse(run.Output);
        record.RootElement.GetProperty("blocs").GetProperty("count").GetInt32().ShouldBe(2);
        record.RootElement.GetProperty("blocs").GetProperty("error").GetDouble().ShouldBe(0.5);
    }

    [Fact]
    public async Task Rows_that_cannot_be_used_are_named_by_line_and_the_rest_is_measured()
    {
        string path = _folder.Write("ties.csv", "source,target,sign\nA,B,1\nA,A,1\nB,C\nB,C,maybe\nC,D,1\nD,C,-1\n");
        Run run = await RunningProgram.RunAsync("balance", path);
        run.ExitCode.ShouldBe(1);
        string[] expected = ["EN0604", "EN0602", "EN0603", "EN0605"];
        int[] lines = [3, 4, 5, 7];
        foreach ((string code, int line) in expected.Zip(lines))
        {
            run.Errors.Split('\n').ShouldContain(error => error.StartsWith(code, StringComparison.Ordinal) && error.Contains($"line {line}", StringComparison.Ordinal), run.Errors);
        }

        run.Output.ShouldContain("actors: 2; ties: 1,");
    }

    [Fact]
    public async Task A_table_without_the_columns_is_answered_with_those_it_has()
    {
        Run run = await RunningProgram.RunWithInputAsync("a,b,weight\nA,B,1\n", "balance", "-");
        run.ShouldFailWith("EN0601", 1);
        run.Errors.ShouldContain("available: a, b, weight");
    }

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--blocs", "0")]
    [InlineData("--alpha", "1.5")]
    [InlineData("--format", "csv")]
    public async Task Arguments_that_cannot_be_used_are_named(string option, string value) =>
        (await RunningProgram.RunWithInputAsync(FourActors, "balance", "-", option, value)).ShouldFailWith("EN0001", 2);

    [Fact]
    public async Task A_limit_that_is_over_before_the_proof_leaves_bounds()
    {
        Run run = await RunningProgram.RunAsync("balance", _folder.Write("hard.csv", Hard()), "--limit", "3", "--format", "json");
        run.ShouldFailWith("EN0607", 1);
        using var record = JsonDocument.Parse(run.Output);
        int lower = record.RootElement.GetProperty("lowerBound").GetInt32();
        lower.ShouldBeGreaterThan(0);
        record.RootElement.GetProperty("frustration").GetInt32().ShouldBeGreaterThan(lower);
        record.RootElement.GetProperty("proven").GetBoolean().ShouldBeFalse();
        run.Errors.ShouldContain($"between {lower} and ");
    }

    [Fact]
    public async Task An_interrupted_run_prints_the_bounds_it_has()
    {
        using RunningProgram running = RunningProgram.Start("balance", _folder.Write("hard.csv", Hard()), "--limit", "100");
        await Task.Delay(TimeSpan.FromSeconds(2));
        await running.InterruptAsync();
        Run run = await running.EndAsync();
        run.ShouldFailWith("EN0607", 1);
        run.Output.ShouldContain("frustration index between ");
    }

    // All pairs of 170 actors with signs by chance: nobody knows how to solve that.
    private static string Hard()
    {
        var random = new Random(1);
        return "source,target,sign\n" + string.Concat(
            from one in Enumerable.Range(0, 170) from other in Enumerable.Range(0, one) select $"a{one},a{other},{(random.Next(2) == 0 ? 1 : -1)}\n");
    }
}
