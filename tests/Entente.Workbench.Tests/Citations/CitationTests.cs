using System.Text.Json.Nodes;
using Entente.Documents;
using Entente.Workbench.Citations;
using NodaTime;

namespace Entente.Workbench.Tests.Citations;

public class CitationTests
{
    [Fact]
    public void A_document_is_cited_with_all_that_is_known()
    {
        Citation.Plain(Article).ShouldBe("Staff Writer and A. N. Other. “Two calls.” The Sample Review, 27 August 2021. First published by Sample Wire.");
        Citation.Markdown(Article).ShouldBe("Staff Writer and A. N. Other. “Two calls.” *The Sample Review*, 27 August 2021. First published by Sample Wire.");
        Citation.Plain(Article, new SentenceCitation(14, null)).ShouldEndWith("Sample Wire. Sentence 14.");
    }

    [Fact]
    public void A_sentence_of_a_document_with_pages_is_cited_with_its_page()
    {
        Document paged = Article with { PageStarts = [0, 2, 3] };
        SentenceCitation cited = SentenceCitation.Of(paged, [new TextSpan(0, 2), new TextSpan(2, 4)], "2")!;
        cited.ShouldBe(new SentenceCitation(2, 2));
        Citation.Plain(paged, cited).ShouldEndWith("Sample Wire. P. 2, sentence 2.");
        Citation.Markdown(paged, cited).ShouldEndWith("Sample Wire. P. 2, sentence 2.");
        BibTex.Print(paged, cited).ShouldContain("  pages = {2},\n  pagetotal = {3},\n");
        JsonObject item = CslJson.Item(paged, cited);
        (item["page"]!.ToString(), item["locator"]!.ToString(), item["label"]!.ToString(), item["number-of-pages"]!.ToString()).ShouldBe(("2", "2", "page", "3"));
        SentenceCitation.Of(paged, [], "1").ShouldBeNull();
        SentenceCitation.Of(paged, [new TextSpan(0, 2)], "-1").ShouldBeNull();
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        Document bare = Bare with { Title = "Is it over?" };
        Citation.Plain(bare).ShouldBe("“Is it over?” n.d.");
        Citation.Plain(Bare).ShouldBe("“notes.txt.” n.d.");
        BibTex.Print(Bare).ShouldStartWith("@misc{");
        CslJson.Item(Bare).ContainsKey("issued").ShouldBeFalse();
    }

    [Theory]
    [InlineData(2021, 8, "August 2021", "2021-08", "[[2021,8]]")]
    [InlineData(2021, null, "2021", "2021", "[[2021]]")]
    public void A_date_is_no_finer_than_it_is_known(int year, int? month, string plain, string bib, string csl)
    {
        Document document = Bare with { Published = month is { } known ? DateInterval.OfMonth(year, known) : DateInterval.OfYear(year), PublishedBasis = PublicationBasis.Text };
        Citation.Plain(document).ShouldContain($" {plain}.");
        BibTex.Print(document).ShouldContain($"date = {{{bib}}}");
        JsonObject issued = CslJson.Item(document)["issued"]!.AsObject();
        issued["date-parts"]!.ToJsonString().ShouldBe(csl);
        issued["circa"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void What_means_something_to_a_program_is_escaped()
    {
        Document hostile = Bare with { Title = "100% {of} <b>[x](javascript:1)</b> & \\more_ #1 \u202E", Authors = ["Smith, John", "Ada and Co"], Outlet = "A & B" };
        BibTex.Print(hostile).ShouldContain("""title = {{100\% \{of\} <b>[x](javascript:1)</b> \& \textbackslash{}more\_ \#1""");
        BibTex.Print(hostile).ShouldContain("author = {{Smith, John} and {Ada and Co}}");
        string markdown = Markdig.Markdown.ToHtml(Citation.Markdown(hostile));
        markdown.ShouldNotContain("<b>");
        markdown.ShouldNotContain("href");
        Citation.Plain(hostile).ShouldNotContain('\u202E');
    }

    [Fact]
    public void Bibtex_has_a_key_of_plain_letters()
    {
        BibTex.Print(Article).ShouldBe(
            """
            @article{writer2021two-39f9,
              author = {Staff Writer and A. N. Other},
              title = {{Two calls}},
              journal = {The Sample Review},
              year = {2021},
              month = aug,
              date = {2021-08-27},
              language = {english},
              note = {First published by Sample Wire},
            }

            """.ReplaceLineEndings("\n"));
        BibTex.KeyOf(Bare with { Authors = ["Ýz G\u00F6k\u00E7e"], Title = "«Ÿ»" }).ShouldBe("gke-39f9");
    }

    [Fact]
    public void Reference_managers_get_names_as_printed()
    {
        JsonObject item = CslJson.Item(Article);
        item["type"]!.GetValue<string>().ShouldBe("article-newspaper");
        item["author"]![1]!["literal"]!.GetValue<string>().ShouldBe("A. N. Other");
        item["container-title"]!.GetValue<string>().ShouldBe("The Sample Review");
        JsonNode.Parse(CslJson.Print(Article))!.AsArray().Count.ShouldBe(1);
    }

    private static Document Bare { get; } = new()
    {
        Id = new DocumentId("39f93fd34afddbed"),
        Provenance = new Provenance("/files/notes.txt", "text/plain", "utf-8", 4),
        Source = new SourceText("Text"),
        Segments = [],
    };

    private static Document Article { get; } = Bare with
    {
        Title = "Two calls",
        Authors = ["Staff Writer", "A. N. Other"],
        Outlet = "The Sample Review",
        OriginallyPublishedBy = "Sample Wire",
        Published = DateInterval.OfDay(new LocalDate(2021, 8, 27)),
        Genre = Genre.Commentary,
    };
}
