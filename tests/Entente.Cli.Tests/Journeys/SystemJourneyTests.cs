using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public class SystemJourneyTests(SampleStudy study)
{
    [Fact]
    public async Task A_system_is_told_in_words_with_its_ties_and_balancers()
    {
        Run run = await RunningProgram.RunAsync("system", "--study", study.Location, "--at", "2021", "--min-events", "1");
        run.ShouldSucceed();
        run.Output.ShouldContain("have a sign");
        run.Output.ShouldContain("Ties with a sign");
        run.Output.ShouldContain("Between foes and between blocs");
        run.Output.ShouldContain("PAK");
        run.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task As_json_ties_without_a_sign_say_what_they_lack_and_the_same_seed_gives_the_same()
    {
        string[] arguments = ["system", "--study", study.Location, "--at", "2022-12", "--window", "5000d", "--format", "json"];
        Run run = await RunningProgram.RunAsync(arguments);
        run.ShouldSucceed();
        JsonElement view = JsonDocument.Parse(run.Output).RootElement.GetProperty("view");
        JsonElement[] ties = [.. view.GetProperty("ties").EnumerateArray()];
        JsonElement friends = ties.Single(tie => tie.GetProperty("source").GetString() == "PAK" && tie.GetProperty("target").GetString() == "RUS");
        friends.GetProperty("sign").GetInt32().ShouldBe(1);
        friends.GetProperty("cooperation").GetDouble().ShouldBeGreaterThan(friends.GetProperty("conflict").GetDouble());
        ties.ShouldContain(tie => tie.GetProperty("standing").GetString() == "thin" && tie.GetProperty("sign").GetInt32() == 0);
        view.GetProperty("balance").GetProperty("proven").GetBoolean().ShouldBeTrue();
        (await RunningProgram.RunAsync(arguments)).Output.ShouldBe(run.Output);
    }

    [Fact]
    public async Task A_course_has_a_step_a_month_and_its_edges_are_what_the_balance_reads()
    {
        Run run = await RunningProgram.RunAsync("system", "--study", study.Location, "--from", "2021-03", "--to", "2022-02", "--format", "json");
        run.ShouldSucceed();
        JsonElement[] steps = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("steps").EnumerateArray()];
        steps.Length.ShouldBe(12);
        steps.ShouldContain(step => step.GetProperty("changes").GetArrayLength() > 0);

        Run edges = await RunningProgram.RunAsync("system", "--study", study.Location, "--from", "2021-03", "--to", "2022-02", "--format", "edges");
        edges.ShouldSucceed();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.At("edges.csv"), edges.Output);
        Run balance = await RunningProgram.RunAsync("balance", folder.At("edges.csv"));
        balance.ShouldSucceed();
        balance.Output.ShouldContain("frustration index 0, proven");
    }

    [Fact]
    public async Task The_demo_shows_who_stands_between_foes()
    {
        using var folder = new TemporaryFolder();
        string demo = folder.At("demo.entente");
        (await RunningProgram.RunAsync("demo", "--study", demo)).ShouldSucceed();
        Run run = await RunningProgram.RunAsync("system", "--study", demo, "--at", "2016-09", "--window", "730d");
        run.ShouldSucceed();
        string words = string.Join(' ', run.Output.Split('\n', StringSplitOptions.TrimEntries).TakeWhile(line => line.Length > 0));
        words.ShouldContain("Most hostile are India and Pakistan");
        words.ShouldContain("Russia holds positive ties to both ends of 1 of 1 hostile dyad (India and Pakistan;");
        words.ShouldContain("no more than chance may give");
        Run course = await RunningProgram.RunAsync("system", "--study", demo, "--from", "2016", "--to", "2016", "--window", "730d");
        course.ShouldSucceed();
        string.Join(' ', course.Output.Split('\n', StringSplitOptions.TrimEntries)).ShouldContain("India and Pakistan turned from no sign to negative by 2016-09-30 and broke it in 1 triangle");
    }

    [Theory]
    [InlineData("EN0202", "--actors", "Pakistn", "Russia")]
    [InlineData("EN0608", "--from", "2022", "--to", "2021")]
    [InlineData("EN0610", "--by", "bloc", "--blocs", "Russia")]
    [InlineData("EN0001", "--by", "bloc")]
    [InlineData("EN0001", "--blocs", "nato")]
    [InlineData("EN0001", "--at", "2021", "--from", "2020")]
    [InlineData("EN0001", "--window", "0d")]
    [InlineData("EN0001", "--min-lean", "2")]
    public async Task What_cannot_be_asked_is_named(string code, params string[] arguments) =>
        (await RunningProgram.RunAsync(["system", .. arguments, "--study", study.Location])).ShouldFailWith(code, 2);

    [Theory]
    [InlineData("--at", "1990")]
    [InlineData("--from", "1990", "--to", "1995")]
    [InlineData("--at", "2021", "--actors", "BRA", "ARG")]
    public async Task A_window_of_which_nothing_is_told_says_what_there_is(params string[] arguments)
    {
        Run run = await RunningProgram.RunAsync(["system", .. arguments, "--study", study.Location]);
        run.ShouldFailWith("EN0609", 1);
        run.Errors.ShouldContain("available: ");
    }
}
