using Entente.Documents;
using Entente.Time;
using NodaTime;

namespace Entente.Tests.Reading.Pages;

public class SitePageTests
{
    private static readonly string[] Paragraphs = [.. Enumerable.Range(1, 4).Select(ReadingProbe.Paragraph)];

    private static string Page(string head, string before = "", string after = "", string inside = "") =>
        $"<!DOCTYPE html><html lang=\"en\"><head>{head}</head><body><nav><a href=\"/\">Home</a> <a href=\"/w\">World</a></nav>{before}"
        + $"<div class=\"story\"><h1>Envoys to return to both capitals</h1><div>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}{inside}</div></div>{after}<footer>All rights reserved</footer></body></html>";

    [Fact]
    public void The_text_of_a_page_is_its_paragraphs()
    {
        var document = ReadingProbe.Read(Page("<title>Envoys to return to both capitals | Sample Post</title>"), "page.html");
        document.Text.ShouldBe(string.Join("\n\n", Paragraphs));
        document.Title.ShouldBe("Envoys to return to both capitals");
        document.ShouldBePartitioned();
    }

    [Theory]
    [InlineData("<div class=\"related-articles\"><p>{0}</p></div>")]
    [InlineData("<aside><p>{0}</p></aside>")]
    [InlineData("<div id=\"newsletterSignup\"><p>{0}</p></div>")]
    [InlineData("<div class=\"cookie-consent\"><p>{0}</p></div>")]
    [InlineData("<section role=\"complementary\"><p>{0}</p></section>")]
    [InlineData("<div class=\"author-bio\"><p>{0}</p></div>")]
    public void What_declares_itself_furniture_is_no_text(string frame)
    {
        var furniture = string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, "A paragraph about something else entirely, which is long enough, and has commas, to pass for prose.");
        var document = ReadingProbe.Read(Page("", inside: furniture), "page.html");
        document.Text.ShouldBe(string.Join("\n\n", Paragraphs));
        document.Holding("something else").Kind.ShouldBe(SegmentKind.Boilerplate);
    }

    [Fact]
    public void A_page_whose_whole_content_is_called_a_sidebar_is_still_read()
    {
        var page = $"<html><body><div class=\"content-with-sidebar\"><form>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</form></div></body></html>";
        ReadingProbe.Read(page, "page.html").Text.ShouldBe(string.Join("\n\n", Paragraphs));
    }

    [Fact]
    public void Captions_and_comments_are_told_apart()
    {
        var document = ReadingProbe.Read(
            Page("", inside: "<figure><img src=x><figcaption>The old palace in spring</figcaption></figure>", after: "<div id=\"comments\"><p>What a fine old palace that is, I have seen it twice, and so should you.</p></div>"), "page.html");
        document.Holding("in spring").Kind.ShouldBe(SegmentKind.Caption);
        document.Holding("fine old palace").ShouldSatisfyAllConditions(
            segment => segment.Kind.ShouldBe(SegmentKind.Comment), segment => segment.Voice.Kind.ShouldBe(VoiceKind.Comment));
    }

    [Fact]
    public void Linked_data_say_who_when_and_where()
    {
        const string data = """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"OpinionNewsArticle","headline":"Envoys to return to both capitals",
            "datePublished":"2019-05-04T08:00:00Z","author":[{"@type":"Person","name":"Anna Sample"},{"@type":"Person","name":"Boris Muster"}],"publisher":{"name":"Sample Post"}}]}</script>
            """;
        var document = ReadingProbe.Read(Page(data), "page.html");
        document.Authors.ShouldBe(["Anna Sample", "Boris Muster"]);
        document.Outlet.ShouldBe("Sample Post");
        document.Published.ShouldBe(DateInterval.OfDay(new LocalDate(2019, 5, 4)));
        document.PublishedBasis.ShouldBe(PublicationBasis.Metadata);
        document.Genre.ShouldBe(Genre.Commentary);
    }

    [Fact]
    public void Meta_tags_do_where_linked_data_are_missing()
    {
        var document = ReadingProbe.Read(Page(
            "<meta property=\"og:site_name\" content=\"Sample Post\"><meta name=\"author\" content=\"By Anna Sample\"><meta property=\"article:published_time\" content=\"2019-05-04\">"), "page.html");
        document.Authors.ShouldBe(["Anna Sample"]);
        document.Outlet.ShouldBe("Sample Post");
        document.Published!.From.ShouldBe(new LocalDate(2019, 5, 4));
    }

    [Fact]
    public void A_printed_date_in_a_byline_element_is_found_without_metadata()
    {
        var document = ReadingProbe.Read(
            $"<html><body><article><h1>Envoys to return to both capitals</h1><div class=\"byline\">By Anna Sample</div><div class=\"date\">4 May 2019</div>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</article></body></html>",
            "page.html");
        document.Authors.ShouldBe(["Anna Sample"]);
        document.Published!.From.ShouldBe(new LocalDate(2019, 5, 4));
        document.PublishedBasis.ShouldBe(PublicationBasis.Byline);
    }

    [Fact]
    public void The_address_dates_a_page_that_says_nothing_else()
    {
        var document = ReadingProbe.Read(Page("<link rel=\"canonical\" href=\"https://www.sample.example/2019/05/04/envoys\">"), "page.html");
        document.Published!.From.ShouldBe(new LocalDate(2019, 5, 4));
        document.PublishedBasis.ShouldBe(PublicationBasis.Address);
        document.Outlet.ShouldBe("sample.example");
    }

    [Fact]
    public void Teasers_of_other_articles_are_not_the_article()
    {
        var teasers = string.Concat(Enumerable.Range(5, 8).Select(number => $"<article><h3><a href=\"/{number}\">Another story</a></h3><p>{ReadingProbe.Paragraph(number)}</p></article>"));
        var page = $"<html><body><main><article><h1>Envoys to return</h1>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</article><div>{teasers}</div></main></body></html>";
        ReadingProbe.Read(page, "page.html").Text.ShouldBe(string.Join("\n\n", Paragraphs));
    }

    [Fact]
    public void Two_line_breaks_part_paragraphs()
    {
        var page = $"<html><body><div>{string.Join("<br><br>", Paragraphs)}</div></body></html>";
        ReadingProbe.Read(page, "page.html").Texts(SegmentKind.Body).ShouldBe(Paragraphs);
    }
}
