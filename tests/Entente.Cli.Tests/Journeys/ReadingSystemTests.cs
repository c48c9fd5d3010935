using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

/// <summary>Keeps docs/reading-a-system.md true: what it quotes is what the program says of the demo.</summary>
public class ReadingSystemTests
{
    private const string End = "<!-- end -->";

    [Fact]
    public async Task The_page_on_reading_a_system_quotes_what_the_program_says()
    {
        using var folder = new TemporaryFolder();
        string demo = folder.At("demo.entente");
        (await RunningProgram.RunAsync("demo", "--study", demo)).ShouldSucceed();
        string path = Path.Combine(Checkout.Root, "docs", "reading-a-system.md");
        string page = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        foreach ((string date, string window) in ((string, string)[])[("2016-09", "730d"), ("2022", "1826d")])
        {
            string begin = $"<!-- said: {date} -->";
            string said = $"{begin}\n{await SaidAsync(demo, date, window)}\n{End}";
            int from = page.IndexOf(begin, StringComparison.Ordinal);
            int to = page.IndexOf(End, from, StringComparison.Ordinal) + End.Length;
            if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") != "1")
            {
                page[from..to].ShouldBe(said);
            }

            page = page[..from] + said + page[to..];
        }

        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(path, page);
        }
    }

    private static async Task<string> SaidAsync(string demo, string date, string window)
    {
        Run run = await RunningProgram.RunAsync(
            "system", "--study", demo, "--actors", "RUS", "PAK", "IND", "CHN", "USA", "taliban", "--at", date, "--window", window, "--format", "json");
        run.ShouldSucceed();
        using var record = JsonDocument.Parse(run.Output);
        string[] story = [.. record.RootElement.GetProperty("story").EnumerateArray().Select(sentences => "> - " + sentences.GetString())];
        return $"> {record.RootElement.GetProperty("words").GetString()}\n>\n{string.Join('\n', story)}";
    }
}
