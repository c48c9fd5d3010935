using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

public sealed class TextJourneyTests : IDisposable
{
    private const string Call = "Russia's president called Pakistan's prime minister on Wednesday.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_on_standard_input_is_coded()
    {
        Run run = await RunningProgram.RunWithInputAsync(Call, "code", "-", "--date", "2021-08-27", "--format", "jsonl");
        run.ShouldSucceed();
        using JsonDocument record = JsonDocument.Parse(run.Lines.Single());
        record.RootElement.GetProperty("type").GetString().ShouldBe("CONSULT");
        record.RootElement.GetProperty("from").GetString().ShouldBe("2021-08-25");
        record.RootElement.GetProperty("recipients")[0].GetProperty("country").GetString().ShouldBe("PAK");
    }

    [Fact]
    public async Task Records_are_coded_in_order_and_a_broken_line_is_named()
    {
        string file = _folder.Write("texts.jsonl", $$"""
            {"id":"one","text":"{{Call}}","date":"2021-08-27"}
            {"id":"two","text":
            {"id":"three","date":"2021-08-27"}
            {"id":"four","text":"{{Call}}","date":"August"}

            {"id":"five","text":"{{Call}}","date":"2022-08-26"}
            """);
        Run run = await RunningProgram.RunAsync("code", file, "--format", "jsonl");
        run.ShouldFailWith("EN0402", 1);
        foreach (int line in new[] { 2, 3, 4 })
        {
            run.Errors.ShouldContain($"{file}, line {line}");
        }

        run.Lines.Select(DocumentOf).ShouldBe(["one", "five"]);
    }

    [Fact]
    public async Task Raw_text_is_parsed_into_conllu()
    {
        Run run = await RunningProgram.RunWithInputAsync("The Kremlin said the talks went well. Pakistan agreed.", "parse", "-");
        run.ShouldSucceed();
        string[][] tokens = [.. run.Lines.Where(line => line[0] != '#').Select(line => line.Split('\t'))];
        tokens.ShouldAllBe(columns => columns.Length == 10);
        tokens.Select(columns => columns[1]).ShouldBe(["The", "Kremlin", "said", "the", "talks", "went", "well", ".", "Pakistan", "agreed", "."]);
        tokens.Single(columns => columns[1] == "Pakistan")[9].ShouldContain("Name=B-");
        tokens.Count(columns => columns[6] == "0").ShouldBe(2);
    }

    [Fact]
    public async Task Gold_tokens_and_ids_are_kept()
    {
        string[] forms = ["Islam", "-", "abad", "did", "n't", "sign"];
        string file = _folder.Write("gold.conllu", "# sent_id = s-7\n" + string.Concat(forms.Select((form, i) => $"{i + 1}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_\n")) + "\n");
        string output = _folder.At("out.conllu");
        (await RunningProgram.RunAsync("parse", file, "--out", output)).ShouldSucceed();
        string[] lines = await File.ReadAllLinesAsync(output);
        lines.ShouldContain("# sent_id = s-7");
        lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[1]).ShouldBe(forms);
    }

    [Fact]
    public async Task A_broken_conllu_line_is_named()
    {
        string file = _folder.Write("bad.conllu", "1\tone\t_\t_\t_\t_\t_\t_\t_\t_\n2\ttwo\t_\n\n");
        (await RunningProgram.RunAsync("parse", file)).ShouldFailWith("EN0402", 1);
    }

    [Fact]
    public async Task Dates_are_resolved_line_by_line()
    {
        string file = _folder.Write("dates.jsonl", "{\"text\":\"They met last week.\",\"reference\":\"2021-08-27\"}\nnot json\n");
        Run run = await RunningProgram.RunAsync("dates", "--in", file);
        run.ShouldFailWith("EN0402", 1);
        run.Errors.ShouldContain($"{file}, line 2");
        using JsonDocument record = JsonDocument.Parse(run.Lines.Single());
        JsonElement span = record.RootElement.GetProperty("spans").EnumerateArray().Single();
        span.GetProperty("text").GetString().ShouldBe("last week");
        span.GetProperty("from").GetString().ShouldBe("2021-08-16");
        span.EnumerateObject().Select(field => field.Name).Take(7).ShouldBe(["start", "end", "text", "timex", "from", "to", "precision"]);
    }

    [Fact]
    public async Task A_page_is_extracted_and_the_unreadable_one_beside_it_named()
    {
        string page = _folder.Copy(SampleStudy.Files[0]);
        string empty = _folder.Write("zz-empty.html", "");
        Run run = await RunningProgram.RunAsync("extract", _folder.Root);
        run.ShouldFailWith("EN0102", 1);
        run.Errors.ShouldContain(empty);
        using JsonDocument record = JsonDocument.Parse(run.Lines.Single());
        record.RootElement.GetProperty("path").GetString().ShouldBe(page);
        record.RootElement.GetProperty("title").GetString().ShouldBe("Russia and Pakistan sign defence cooperation agreement");
    }

    [Fact]
    public async Task Articles_are_scored_against_answer_sheets()
    {
        string name = Path.GetFileNameWithoutExtension(SampleStudy.Files[0]);
        _folder.Copy(SampleStudy.Files[0]);
        string gold = Directory.CreateDirectory(_folder.At("gold")).FullName;
        await File.WriteAllTextAsync(Path.Combine(gold, name + ".json"), """
            {"meta":{"title":"Russia and Pakistan"},"must":[{"what":"the signing","a":["RUS"],"b":["PAK"]},{"what":"no such thing","type":["ASSAULT"],"a":["FRA"],"b":["BRA"]}]}
            """);
        Run run = await RunningProgram.RunAsync("score", "articles", gold);
        run.ShouldSucceed();
        run.Output.ShouldContain("1 of 2 found");
        run.Output.ShouldContain("missed: no such thing");
    }

    [Fact]
    public async Task The_doctor_finds_every_part_in_order()
    {
        Run run = await RunningProgram.RunAsync("doctor");
        run.ShouldSucceed();
        run.Lines.Length.ShouldBe(5);
        run.Lines.ShouldAllBe(line => line.StartsWith("ok  ", StringComparison.Ordinal));
    }

    private static string? DocumentOf(string line)
    {
        using JsonDocument record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("document").GetString();
    }
}
