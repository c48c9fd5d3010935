namespace Entente.Cli.Tests.Journeys;

public sealed class ExchangeJourneyTests : IDisposable
{
    private const string Call = "Russia's president called Pakistan's prime minister on Wednesday.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plover", 1, "\"event\":\"CONSULT\"")]
    [InlineData("cameo", 2, "20210825\tRUSGOV\tPAKGOV\t041\t1")]
    [InlineData("icews", 2, "\tDiscuss by telephone\t041\t1\t")]
    [InlineData("phoenix", 1, "\t041\t04\t1\t1\t")]
    public async Task Events_are_printed_in_the_formats_of_other_systems(string format, int lines, string part)
    {
        Run run = await RunningProgram.RunWithInputAsync(Call, "code", "-", "--date", "2021-08-27", "--format", format);

        run.ShouldSucceed();
        run.Lines.Length.ShouldBe(lines);
        run.Lines[^1].ShouldContain(part);
    }

    [Fact]
    public async Task Marked_pairs_keep_their_columns_and_get_five_more()
    {
        string file = _folder.Write("pairs.tsv", "id\ttext\n1\t<s>Norway</s> condemned <t>Chad</t>.\n2\tno marks\n");
        string output = _folder.At("out.tsv");

        Run run = await RunningProgram.RunAsync("pairs", file, "--out", output);

        run.ShouldFailWith("EN0402", 1);
        run.Errors.ShouldContain($"{file}, line 3");
        string[] lines = File.ReadAllLines(output);
        lines[0].ShouldBe("id\ttext\ttype\tmode\tstatus\tquad\tconfidence");
        lines[1].Split('\t')[2..6].ShouldBe(["ACCUSE", "disapprove", "actual", "verbal-conflict"]);
        lines[2].ShouldBe("2\tno marks\t\t\t\t\t");
    }

    [Fact]
    public async Task Pairs_go_through_a_pipe()
    {
        Run run = await RunningProgram.RunWithInputAsync("text\tsource\ttarget\n<s>Norway</s> freed <t>prisoners of Chad</t>.\tNorway\tChad\n", "pairs", "-", "--out", "-");

        run.ShouldSucceed();
        run.Lines[1].Split('\t')[3].ShouldBe("YIELD");
    }

    [Fact]
    public async Task Gold_records_of_Plover_are_scored()
    {
        string file = _folder.Write("gold.jsonl", """
            {"id":"a","source":[{"actorText":"Norway","code":"NOR"}],"target":[{"actorText":"Chad","code":"TCD"}],"event":"DISAPPROVE","text":"Norway condemned Chad."}
            {"id":"b","source":[{"actorText":"Norway","code":"NOR"}],"target":[{"actorText":"Chad","code":"TCD"}],"event":"AID","text":"Norway bombed Chad."}
            """);

        Run run = await RunningProgram.RunAsync("score", "plover-gsr", file);

        run.ShouldSucceed();
        run.Output.ShouldContain("ACCUSE\t100.0\t100.0\t100.0\t1\t1");
        run.Output.ShouldContain("b\tgold AID\tfound ASSAULT\tNorway bombed Chad.");
        run.Output.ShouldContain("state, state, type");
    }

    [Theory]
    [InlineData("plv", "text\tlabel\n<s>a</s> b\tx\n", "no column 'type'")]
    [InlineData("sentence-class", "text\n", "line 1")]
    [InlineData("petrarch", "<a><b></a>", "line 1")]
    [InlineData("plover-gsr", "{\"text\":\"a\"}", "line 1")]
    public async Task A_file_in_another_format_is_named(string suite, string content, string part)
    {
        Run run = await RunningProgram.RunAsync("score", suite, _folder.Write("gold.txt", content));

        run.ShouldFailWith("EN0402", 1);
        run.Errors.ShouldContain(part);
    }
}
