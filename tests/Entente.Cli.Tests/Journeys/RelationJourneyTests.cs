using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public class RelationJourneyTests(SampleStudy study)
{
    [Fact]
    public async Task A_relation_is_drawn_and_told_in_words_with_its_sentences()
    {
        Run run = await RunningProgram.RunAsync("relation", "RUS", "Pakistan", "--study", study.Location);
        run.ShouldSucceed();
        run.Output.ShouldContain("Russia and Pakistan");
        run.Output.ShouldContain("cooperation");
        run.Output.ShouldContain("conflict");
        run.Output.ShouldContain("90 % band");
        run.Output.ShouldContain("2014-11-20");
        run.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task As_json_every_bin_has_both_axes_or_is_a_gap_and_the_same_seed_gives_the_same()
    {
        string[] arguments = ["relation", "RUS", "PAK", "--study", study.Location, "--from", "2021", "--to", "2021", "--format", "json"];
        Run run = await RunningProgram.RunAsync(arguments);
        run.ShouldSucceed();
        JsonElement relation = JsonDocument.Parse(run.Output).RootElement;
        relation.GetProperty("turningPoints").ValueKind.ShouldBe(JsonValueKind.Array);
        JsonElement[] bins = [.. relation.GetProperty("series").EnumerateArray()];
        bins.Length.ShouldBe(12);
        JsonElement august = bins[7];
        august.GetProperty("from").GetString().ShouldBe("2021-08-01");
        august.GetProperty("covered").GetBoolean().ShouldBeTrue();
        august.GetProperty("cooperation").GetProperty("flow").GetProperty("value").GetDouble().ShouldBeGreaterThan(0);
        bins[10].GetProperty("covered").GetBoolean().ShouldBeFalse();
        bins[10].GetProperty("cooperation").ValueKind.ShouldBe(JsonValueKind.Null);
        (await RunningProgram.RunAsync(arguments)).Output.ShouldBe(run.Output);
    }

    [Fact]
    public async Task Sources_periods_and_relations_are_compared_with_bands()
    {
        Run run = await RunningProgram.RunAsync(
            "relation", "RUS", "PAK", "--study", study.Location, "--from", "2021", "--to", "2022", "--and-period", "2014..2014", "--against", "RUS", "IND", "--by", "source", "--format", "json");
        run.ShouldSucceed();
        JsonElement[] differences = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("differences").EnumerateArray()];
        differences.Length.ShouldBeGreaterThanOrEqualTo(3);
        differences.ShouldAllBe(found => found.GetProperty("cooperation").GetProperty("low").GetDouble() <= found.GetProperty("cooperation").GetProperty("high").GetDouble());
    }

    [Fact]
    public async Task Imported_events_are_measured_with_their_turning_points()
    {
        using var folder = new TemporaryFolder();
        // Three years: a meeting a month throughout, and from the third year on a clash every other day of the first ten.
        var rows = Enumerable.Range(0, 36).SelectMany(month => Enumerable.Range(0, month < 24 ? 1 : 6).Select(act =>
            $"{2001 + (month / 12)}-{(month % 12) + 1:00}-{(act * 2) + 1 + (month % 3):00},IND,PAK,{(act == 0 ? "040" : "190")}"));
        string list = folder.Write("list.csv", "date,source,target,code\n" + string.Join('\n', rows) + "\n");
        string held = folder.At("list.entente");
        (await RunningProgram.RunAsync("import", "keds", list, "--study", held)).ExitCode.ShouldBe(0);

        Run run = await RunningProgram.RunAsync("relation", "IND", "PAK", "--study", held, "--format", "json");
        run.ShouldSucceed();
        JsonElement turn = JsonDocument.Parse(run.Output).RootElement.GetProperty("turningPoints").EnumerateArray().Single(found => found.GetProperty("axis").GetString() == "conflict");
        turn.GetProperty("date").GetString().ShouldBe("2003-01-01");
        turn.GetProperty("size").GetDouble().ShouldBeGreaterThan(30);
        turn.GetProperty("events")[0].GetProperty("type").GetString().ShouldBe("ASSAULT");
        (await RunningProgram.RunAsync("relation", "IND", "PAK", "--study", held, "--origin", "coded")).ShouldFailWith("EN0502", 1);
    }

    [Theory]
    [InlineData("EN0202", "RUS", "Pakistn")]
    [InlineData("EN0501", "RUS", "Russia")]
    [InlineData("EN0001", "RUS", "PAK", "--bin", "fortnight")]
    [InlineData("EN0001", "RUS", "PAK", "--half-life", "0")]
    [InlineData("EN0001", "RUS", "PAK", "--and-period", "2016..2014")]
    [InlineData("EN0001", "RUS", "PAK", "--against", "IND")]
    public async Task What_cannot_be_asked_is_named(string code, params string[] arguments) =>
        (await RunningProgram.RunAsync(["relation", .. arguments, "--study", study.Location])).ShouldFailWith(code, 2);

    [Fact]
    public async Task A_window_of_which_nothing_is_told_says_what_there_is()
    {
        Run run = await RunningProgram.RunAsync("relation", "RUS", "PAK", "--study", study.Location, "--from", "1990", "--to", "1995");
        run.ShouldFailWith("EN0502", 1);
        run.Errors.ShouldContain("available: events from 2014");
    }
}
