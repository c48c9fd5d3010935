using Entente.Documents;
using Entente.Store.Imports;
using NodaTime;

namespace Entente.Store.Tests;

public sealed class DocumentListTests : IDisposable
{
    private readonly StudyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_are_listed_by_title_and_by_the_words_of_a_sentence()
    {
        using Study study = await ReadAsync();
        study.DocumentPage(new DocumentFilter { Text = "call" }, 0, 10).Lines.Select(line => line.Title).ShouldBe(["call"]);
        study.DocumentPage(new DocumentFilter { Text = "IND accuse" }, 0, 10).Lines.Select(line => line.Title).ShouldBe(["quarrel"]);
        study.DocumentPage(new DocumentFilter { Text = "\"half a phrase" }, 0, 10).Total.ShouldBe(0);
        study.DocumentPage(new DocumentFilter { Text = "\" (" }, 0, 10).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_stretch_of_a_list_knows_the_whole()
    {
        using Study study = await ReadAsync();
        DocumentPage page = study.DocumentPage(new DocumentFilter(), 1, 1);
        page.Lines.Count.ShouldBe(1);
        page.Total.ShouldBe(2);
        page.Events.ShouldBe(3);
    }

    [Theory]
    [InlineData("2021-08-27", null, 2)]
    [InlineData("2021-08-28", null, 0)]
    [InlineData(null, "2021-08-26", 0)]
    [InlineData("2021-01-01", "2021-12-31", 2)]
    public async Task Periods_bound_the_day_of_publication(string? from, string? until, int found)
    {
        using Study study = await ReadAsync();
        study.DocumentPage(new DocumentFilter { From = Day(from), Until = Day(until) }, 0, 10).Total.ShouldBe(found);
    }

    [Fact]
    public async Task Other_genres_and_outlets_are_left_out()
    {
        using Study study = await ReadAsync();
        study.DocumentPage(new DocumentFilter { Genre = Genre.News, Outlet = "wire" }, 0, 10).Total.ShouldBe(2);
        study.DocumentPage(new DocumentFilter { Genre = Genre.Interview }, 0, 10).Total.ShouldBe(0);
        study.DocumentPage(new DocumentFilter { Outlet = "herald" }, 0, 10).Total.ShouldBe(0);
        study.DocumentPage(new DocumentFilter { Author = "nobody" }, 0, 10).Total.ShouldBe(0);
        study.Outlets().ShouldBe([new DocumentFacet("Sample Wire", 2)]);
    }

    [Fact]
    public async Task A_document_is_found_with_its_sentences_even_when_its_file_has_other_content_now()
    {
        string file = _folder.Write("call.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline(), file);
        using Study study = _folder.Open();
        string id = study.LatestDocuments(1).Single().Id;
        study.SentencesOf(id).ShouldBe([new TextSpan(0, 15)]);
        study.DistinctEventsIn(id).Count.ShouldBe(1);
        File.WriteAllText(file, "IND CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline(), file);
        study.Document(id)!.Source.Characters.ShouldBe("RUS CONSULT PAK");
        study.IsSuperseded(id).ShouldBeTrue();
        study.LatestDocuments(5).ShouldNotContain(line => line.Id == id);
        study.Document("no such id").ShouldBeNull();
    }

    [Fact]
    public async Task A_search_groups_sentences_by_document_and_marks_its_words()
    {
        using Study study = await ReadAsync();
        SearchPage page = study.SearchDocuments(new SentenceFilter("PAK"), 0, 1).Value;
        page.Documents.ShouldBe(2);
        page.Sentences.ShouldBe(3);
        page.Groups.Count.ShouldBe(1);
        page.Groups[0].Hits[0].Marked.ShouldContain($"{SentenceHit.MarkStart}PAK{SentenceHit.MarkEnd}");
        study.SearchDocuments(new SentenceFilter("(PAK"), 0, 1).Problem!.Code.ShouldBe("EN0305");
    }

    [Fact]
    public async Task A_search_can_be_confined_to_sentences_with_an_actor()
    {
        using Study study = await ReadAsync();
        study.Search(new SentenceFilter("PAK") { Actor = "IND" }).Value.Select(hit => hit.Text).ShouldBe(["IND ACCUSE PAK"]);
        study.Search(new SentenceFilter("PAK") { Outlet = "herald" }).Value.ShouldBeEmpty();
        study.Search(new SentenceFilter("PAK") { From = new LocalDate(2022, 1, 1) }).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_overview_tells_period_actors_and_dyads()
    {
        using Study study = await ReadAsync();
        study.PeriodPublished().ShouldBe(DateInterval.OfDay(new LocalDate(2021, 8, 27)));
        study.ActorCount().ShouldBe(3);
        study.ImportedEventCount().ShouldBe(0);
        // The pipeline of these tests tells all events as denied: nothing happened between anybody.
        study.BusiestDyads(5).ShouldBeEmpty();
    }

    private async Task<Study> ReadAsync()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("call.txt", "RUS CONSULT PAK\nRUS AGREE PAK"), _folder.Write("quarrel.txt", "IND ACCUSE PAK"));
        return _folder.Open();
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
