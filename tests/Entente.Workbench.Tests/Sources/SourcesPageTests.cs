using System.Net;
using System.Text.Json;
using Entente.Relations;
using Entente.Workbench.Figures;

namespace Entente.Workbench.Tests.Sources;

[Collection(SampleWorkbenchCollection.Name)]
public class SourcesPageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task Every_document_that_names_its_outlet_counts_for_it()
    {
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/sources.json"));
        JsonElement view = record.RootElement.GetProperty("view");
        int named = view.GetProperty("sources").EnumerateArray().Sum(source => source.GetProperty("documents").GetInt32());
        (named + view.GetProperty("unnamed").GetInt32()).ShouldBe(40);
        view.GetProperty("sources")[0].GetProperty("name").GetString().ShouldBe("Sample Wire");
        view.GetProperty("sources").EnumerateArray().Single(source => source.GetProperty("name").GetString() == "Sample Gazette").GetProperty("copies").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_table_has_a_row_a_source()
    {
        string[] lines = (await workbench.Client.GetStringAsync("/sources.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("source,documents,copies");
        lines.Length.ShouldBeGreaterThan(4);
        lines.ShouldContain(line => line.StartsWith("Sample Herald,6,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sources?dyad=RUS-PAK", "Russia and Pakistan")]
    [InlineData("/sources?actor=RUS", "Russia and those it deals with")]
    [InlineData("/sources?by=author", "authors tell")]
    [InlineData("/sources?from=2021-01-01&to=2021-12-31", "between 1 January 2021 and 31 December 2021")]
    public async Task A_filter_says_itself(string address, string words) => (await workbench.Client.GetStringAsync(address)).ShouldContain(words);

    [Theory]
    [InlineData("/sources?dyad=RUS", HttpStatusCode.BadRequest)]
    [InlineData("/sources?dyad=RUS-RUS", HttpStatusCode.BadRequest)]
    [InlineData("/sources?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/sources?by=moon", HttpStatusCode.BadRequest)]
    [InlineData("/sources?actor=nobody-at-all", HttpStatusCode.NotFound)]
    public async Task A_value_that_cannot_be_used_is_a_problem(string address, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0");
    }

    [Fact]
    public void Dots_stand_where_their_numbers_do()
    {
        var panel = new IntervalPanel("score", -2, 2, 0, [-2, 2], value => value.ToString("0", null));
        string drawn = IntervalPlot.Draw("A plot", [panel], [new("Sample Wire", [(new Estimate(1, 0, 2), "told")]), new("Sample Herald", [(null, "")])], 396);
        drawn.ShouldBe(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" viewBox=\"0 0 396 102\" role=\"img\" aria-label=\"A plot\">"
            + "<text class=\"strong\" x=\"170\" y=\"46\" text-anchor=\"end\">Sample Wire</text><text class=\"strong\" x=\"170\" y=\"70\" text-anchor=\"end\">Sample Herald</text>"
            + "<text class=\"strong\" x=\"196\" y=\"14\">score</text>"
            + "<path class=\"grid\" d=\"M196 30V78\" stroke=\"currentColor\" stroke-opacity=\"0.2\"/><text x=\"196\" y=\"94\" text-anchor=\"start\">-2</text>"
            + "<path class=\"grid\" d=\"M396 30V78\" stroke=\"currentColor\" stroke-opacity=\"0.2\"/><text x=\"396\" y=\"94\" text-anchor=\"end\">2</text>"
            + "<path class=\"turn\" d=\"M296 24V78\" stroke=\"currentColor\" stroke-dasharray=\"2 3\"/>"
            + "<g class=\"interval\"><title>told</title><path class=\"whisker\" d=\"M296 42H396\" stroke=\"currentColor\"/><circle class=\"dot\" cx=\"346\" cy=\"42\" r=\"4.5\" fill=\"currentColor\"/></g>"
            + "<text class=\"faint\" x=\"196\" y=\"70\">too few</text></svg>");
    }
}
