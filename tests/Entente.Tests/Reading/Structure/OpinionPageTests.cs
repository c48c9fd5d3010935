using Entente.Documents;
using Entente.Time;
using NodaTime;

namespace Entente.Tests.Reading.Structure;

public class OpinionPageTests
{
    private static readonly string Body = ReadingProbe.Paragraph(1) + "\n\n" + ReadingProbe.Paragraph(2) + "\n\n" + ReadingProbe.Paragraph(3);

    [Fact]
    public void Title_subtitle_and_byline_stand_before_the_text()
    {
        var document = ReadingProbe.Read($"Why the two palaces talk again\n\nA quiet bargain is worth more than a loud one\n\nAnna Sample May 4, 2019\n\n{Body}");
        document.Title.ShouldBe("Why the two palaces talk again");
        document.Texts(SegmentKind.Subtitle).ShouldBe(["A quiet bargain is worth more than a loud one"]);
        document.Authors.ShouldBe(["Anna Sample"]);
        document.Published.ShouldBe(DateInterval.OfDay(new LocalDate(2019, 5, 4)));
        document.PublishedBasis.ShouldBe(PublicationBasis.Byline);
        document.Text.ShouldBe(Body);
    }

    [Theory]
    [InlineData("By Anna Sample and Boris Muster")]
    [InlineData("Written by Anna Sample, Boris Muster")]
    [InlineData("By Anna Sample & Boris Muster | May 4, 2019")]
    public void Several_authors_are_told_apart(string byline) =>
        ReadingProbe.Read($"Why the two palaces talk again\n\n{byline}\n\n{Body}").Authors.ShouldBe(["Anna Sample", "Boris Muster"]);

    [Fact]
    public void Author_voices_carry_the_authors_name() =>
        ReadingProbe.Read($"Why the two palaces talk again\n\nBy Anna Sample\n\n{Body}").Holding("1th time").Voice.ShouldBe(new Voice(VoiceKind.Author, Text: "Anna Sample"));

    [Fact]
    public void An_editor_is_no_author()
    {
        var document = ReadingProbe.Read($"Volume 3, No. 2, February 2018\nEditor: Boris Muster\n{ReadingProbe.Paragraph(1)}\n{ReadingProbe.Paragraph(2)}\nAnna Sample is an independent analyst of river law.");
        document.Authors.ShouldBe(["Anna Sample"]);
        document.Published.ShouldBe(DateInterval.OfMonth(2018, 2));
        document.Title.ShouldBeNull();
    }

    [Fact]
    public void A_date_after_the_first_comment_is_given_up()
    {
        var document = ReadingProbe.Read(
            $"Volume 9, No. 2, February 2023\n{ReadingProbe.Paragraph(1)} The bridge fell on March 3, 2018 and was never mended.\n{ReadingProbe.Paragraph(2)}\nComments (1)\nBuy Our Shoes\n12 Jun 2020 - 10:57 amWhat a fine post!");
        document.Published.ShouldBe(new DateInterval(new LocalDate(2018, 3, 3), new LocalDate(2020, 6, 12), Precision.Open));
        document.PublishedBasis.ShouldBe(PublicationBasis.Text);
    }

    [Fact]
    public void Readers_comments_are_theirs_and_no_text()
    {
        var document = ReadingProbe.Read($"Why the two palaces talk again\n\n{Body}\n\nCarla | 2 years ago | Reply\n\nThe river belongs to everybody.\n\nDan | 3 days ago | Reply\n\nIt does not.\n\nComments are moderated.");
        document.Holding("everybody").ShouldSatisfyAllConditions(
            segment => segment.Kind.ShouldBe(SegmentKind.Comment), segment => segment.Voice.ShouldBe(new Voice(VoiceKind.Comment, Text: "Carla")));
        document.Holding("It does not").Voice.Text.ShouldBe("Dan");
        document.Text.ShouldBe(Body);
    }

    [Theory]
    [InlineData("The writer is a journalist based in the valley.")]
    [InlineData("The views expressed here do not reflect the policies of the Sample Post.")]
    [InlineData("Note to readers: please share this widely.")]
    [InlineData("Copyright © Sample Post, 2019")]
    [InlineData("This article was originally published by the Sample Review.")]
    [InlineData("Share this article")]
    [InlineData("Read more: Rain in the hills")]
    [InlineData("Follow us on Twitter")]
    public void A_notice_after_the_text_is_furniture(string notice) =>
        ReadingProbe.Read($"Why the two palaces talk again\n\n{Body}\n\n{notice}").Text.ShouldBe(Body);

    [Theory]
    [InlineData("Follow the river far enough, an old envoy said, and you come to a palace in which nobody has lived since the last flood.")]
    [InlineData("Read more closely, the treaty promises nothing that either side had not given up a decade before it was signed.")]
    [InlineData("Related clans rule both banks, and have since the first of the bridges was built and the second fell into the river.")]
    public void A_sentence_that_starts_like_a_notice_may_be_text(string sentence) =>
        ReadingProbe.Read($"Why the two palaces talk again\n\n{ReadingProbe.Paragraph(1)}\n\n{sentence}\n\n{ReadingProbe.Paragraph(2)}").Holding(sentence).Kind.ShouldBe(SegmentKind.Body);

    [Fact]
    public void The_outlet_is_taken_from_whose_policies_are_spoken_of() =>
        ReadingProbe.Read($"Why the two palaces talk again\n\n{Body}\n\nThe views expressed by the writer do not necessarily reflect the policies of the Sample Post.").Outlet.ShouldBe("Sample Post");

    [Fact]
    public void The_outlet_is_taken_from_the_declared_title_though_the_headline_has_a_colon() =>
        ReadingProbe.Read($"<html><head><title>Opinion: Two palaces talk again | The Harbour Review</title></head><body><h1>Opinion: Two palaces talk again</h1><p>{Body}</p></body></html>", "talk.html").Outlet.ShouldBe("The Harbour Review");

    [Fact]
    public void Who_published_first_is_told_from_who_published_this_copy()
    {
        var document = ReadingProbe.Read($"Why the two palaces talk again\n\nSample Wire, May 4, 2019\n\n{Body}\n\nThis article was originally published on Sample Review.");
        document.Outlet.ShouldBe("Sample Wire");
        document.OriginallyPublishedBy.ShouldBe("Sample Review");
    }

    [Fact]
    public void A_sentence_set_again_as_a_paragraph_is_a_pull_quote()
    {
        var quote = "Nobody would say which of the two had given way to the other";
        var document = ReadingProbe.Read($"Why the two palaces talk again\n\n{quote}.\n\n{ReadingProbe.Paragraph(1)}\n\nIn the end, {char.ToLowerInvariant(quote[0])}{quote[1..]}, and the papers of both capitals left it at that for once.");
        document.Texts(SegmentKind.PullQuote).ShouldBe([quote + "."]);
    }

    [Fact]
    public void Hand_wrapped_lines_are_joined_into_paragraphs()
    {
        var wrapped = "The ministers of the two states met for the first time this year,\nand after long talks in the old palace they agreed that envoys would\nreturn to both capitals before the month was out, as was foretold.";
        var document = ReadingProbe.Read($"Why the two palaces talk again\n\n{wrapped}\n\n{wrapped.Replace("first", "second", StringComparison.Ordinal)}");
        document.Texts(SegmentKind.Body).Length.ShouldBe(2);
    }
}
