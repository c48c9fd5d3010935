namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public class ReportJourneyTests(SampleStudy study)
{
    [Fact]
    public async Task A_brief_is_written_in_the_form_that_its_ending_names()
    {
        using var folder = new TemporaryFolder();
        Run html = await RunningProgram.RunAsync("report", "Russia-Pakistan", "--study", study.Location, "--from", "2014", "-o", folder.At("brief.html"));
        html.ShouldSucceed();
        (await File.ReadAllTextAsync(folder.At("brief.html"))).ShouldContain("<h1>Russia and Pakistan</h1>");
        Run markdown = await RunningProgram.RunAsync("report", "RUS-PAK", "--study", study.Location, "-o", folder.At("brief.md"));
        markdown.ShouldSucceed();
        (await File.ReadAllTextAsync(folder.At("brief.md"))).ShouldStartWith("# Russia and Pakistan");
    }

    [Fact]
    public async Task Without_a_file_the_page_goes_to_standard_output()
    {
        Run run = await RunningProgram.RunAsync("report", "RUS-PAK", "--study", study.Location);
        run.ShouldSucceed();
        run.Output.ShouldStartWith("<!DOCTYPE html>");
    }

    [Theory]
    [InlineData("RUS-Pakstan", "brief.html", "EN0202")]
    [InlineData("RUS-PAK", "brief.docx", "EN0001")]
    [InlineData("RUS-NZL", "brief.html", "EN0502")]
    public async Task What_cannot_be_written_is_a_problem_with_its_code(string pair, string file, string code)
    {
        using var folder = new TemporaryFolder();
        Run run = await RunningProgram.RunAsync("report", pair, "--study", study.Location, "-o", folder.At(file));
        run.Errors.ShouldContain(code);
        File.Exists(folder.At(file)).ShouldBeFalse();
    }
}
