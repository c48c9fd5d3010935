using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Entente.Documents;
using Entente.Reading.Records;
using Entente.Store;
using Document = Entente.Documents.Document;

namespace Entente.Workbench.Tests.Reader;

[Collection(SampleWorkbenchCollection.Name)]
public class ReaderPageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task Every_sentence_has_an_anchor_and_the_text_is_whole()
    {
        Document document = Find("Two calls from the Kremlin");
        IDocument page = await workbench.Client.PageAsync($"/documents/{document.Id}");
        using Study study = Study.Open(workbench.Study).Value;
        IReadOnlyList<TextSpan> sentences = study.SentencesOf(document.Id.Value);
        page.QuerySelectorAll(".sentence").Select(sentence => sentence.Id).ShouldBe(Enumerable.Range(1, sentences.Count).Select(number => $"s{number}"));
        for (int i = 0; i < sentences.Count; i++)
        {
            string shown = page.GetElementById($"s{i + 1}")!.TextContent;
            shown.ShouldBe($"{i + 1}{document.Source[sentences[i]]}");
        }
    }

    [Fact]
    public async Task Every_event_stands_beside_its_sentence_and_leads_to_its_page()
    {
        Document document = Find("Two calls from the Kremlin");
        using Study study = Study.Open(workbench.Study).Value;
        int events = study.Events(new EventFilter { Document = document.Id.Value }).Count();
        IDocument page = await workbench.Client.PageAsync($"/documents/{document.Id}");
        IHtmlCollection<IElement> notes = page.QuerySelectorAll(".note");
        notes.Length.ShouldBe(events);
        foreach (IElement note in notes)
        {
            note.QuerySelector("a.type")!.GetAttribute("href")!.ShouldStartWith("/events/");
            page.QuerySelectorAll($"a.hl.trigger[data-e~='{note.GetAttribute("data-e")}']").ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Each_kind_of_highlight_can_be_switched_off()
    {
        string path = $"/documents/{Find("Two calls from the Kremlin").Id}";
        IDocument page = await workbench.Client.PageAsync(path);
        page.QuerySelectorAll("article .hl.date").ShouldNotBeEmpty();
        page.QuerySelectorAll("article .hl.actor").ShouldNotBeEmpty();
        IDocument none = await workbench.Client.PageAsync($"{path}?hide=events&hide=actors&hide=dates");
        none.QuerySelectorAll("article .hl").ShouldBeEmpty();
        none.QuerySelectorAll(".note").ShouldBeEmpty();
        none.QuerySelector(".switch")!.GetAttribute("href")!.ShouldNotContain("hide=events");
        IDocument tajik = await workbench.Client.PageAsync($"{path}?actor=TJK");
        tajik.QuerySelectorAll(".note").Length.ShouldBeLessThan(page.QuerySelectorAll(".note").Length);
        tajik.QuerySelector(".says").Words().ShouldEndWith("Shown are those with Tajikistan.");
    }

    [Fact]
    public async Task Questions_and_answers_are_told_by_words_and_not_by_colour_alone()
    {
        IDocument page = await workbench.Client.PageAsync($"/documents/{Find("Who arms both sides?").Id}");
        page.QuerySelectorAll(".segment.question .voice").ShouldAllBe(label => label.TextContent.StartsWith("Question", StringComparison.Ordinal));
        page.QuerySelectorAll(".segment.answer .voice").ShouldAllBe(label => label.TextContent.StartsWith("Answer", StringComparison.Ordinal));
        page.QuerySelectorAll("details.furniture").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_copy_leads_to_its_original_and_back()
    {
        using Study study = Study.Open(workbench.Study).Value;
        Document copy = study.Documents().First(document => document.DuplicateOf is not null);
        (await workbench.Client.PageAsync($"/documents/{copy.Id}")).QuerySelector($".reader-head a[href='/documents/{copy.DuplicateOf}']").ShouldNotBeNull();
        (await workbench.Client.PageAsync($"/documents/{copy.DuplicateOf}")).QuerySelector($".reader-head a[href='/documents/{copy.Id}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Its_json_is_the_record_that_the_command_line_prints()
    {
        Document document = Find("Who arms both sides?");
        using JsonDocument page = JsonDocument.Parse(await workbench.Client.GetStringAsync($"/documents/{document.Id}.json"));
        using JsonDocument printed = JsonDocument.Parse(DocumentRecord.Print(document, withSource: true));
        JsonElement.DeepEquals(page.RootElement, printed.RootElement).ShouldBeTrue();
    }

    [Theory]
    [InlineData("md", "text/markdown", "# Who arms both sides?")]
    [InlineData("bib", "application/x-bibtex", "@article{")]
    [InlineData("csl.json", "application/vnd.citationstyles.csl+json", "\"interview\"")]
    public async Task It_can_be_had_as_a_citation(string ending, string mediaType, string part)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync($"/documents/{Find("Who arms both sides?").Id}.{ending}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(part);
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_named()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/documents/nothing");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Entente.Problems.ProblemCatalogue.PageMissing.Code);
    }

    private Document Find(string title)
    {
        using Study study = Study.Open(workbench.Study).Value;
        return study.Documents().First(document => document.Title == title && document.DuplicateOf is null);
    }
}
