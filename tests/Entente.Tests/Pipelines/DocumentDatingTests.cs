using Entente.Documents;
using Entente.Pipelines;
using Entente.Tests.Actors;
using NodaTime;

namespace Entente.Tests.Pipelines;

public class DocumentDatingTests
{
    private static readonly DocumentDating s_dating = new(CatalogueFixture.Catalogue);

    [Fact]
    public void An_office_held_now_and_the_latest_stated_date_give_both_ends()
    {
        var written = s_dating.Of("The road was opened on 9 May 2019. Prime Minister Imran Khan has welcomed traders from the north.");

        written.ShouldBe(new DateInterval(new LocalDate(2019, 5, 9), new LocalDate(2022, 5, 11), Precision.Open));
    }

    [Fact]
    public void Two_offices_held_in_the_week_of_writing_are_intersected()
    {
        var written = s_dating.Of("Prime Minister Imran Khan received envoys on Tuesday. President Joe Biden sent a letter last week.")!;

        (written.From, written.To).ShouldBe((new LocalDate(2020, 12, 20), new LocalDate(2022, 5, 11)));
    }

    [Theory]
    [InlineData("The road was opened on 9 May 2019. Then Prime Minister Imran Khan received traders on Tuesday.")]
    [InlineData("The road was opened on 9 May 2019. Former Prime Minister Imran Khan says that he built it.")]
    [InlineData("The road was opened on 9 May 2019. When Prime Minister Imran Khan came on Tuesday, nobody was there.")]
    [InlineData("The road was opened on 9 May 2019. Prime Minister Imran Khan opened it.")]
    [InlineData("The road was opened on 9 May 2019. Imran Khan has welcomed traders from the north.")]
    public void An_office_that_may_be_over_bounds_nothing_above(string text) => s_dating.Of(text).ShouldBeNull();

    [Fact]
    public void Evidence_that_contradicts_itself_dates_nothing() =>
        s_dating.Of("The road was closed on 9 May 2023. Prime Minister Imran Khan says that it will stay open.").ShouldBeNull();

    [Fact]
    public void A_deputy_is_not_the_holder() =>
        s_dating.Of("The road was opened on 9 May 2012. Vice President Joe Biden says that he will come.").ShouldBeNull();

    [Fact]
    public void A_printed_date_is_kept()
    {
        var printed = DateInterval.OfDay(new LocalDate(2021, 3, 4));
        var document = PlainDocument.Of("The road was opened on 9 May 2019. Prime Minister Imran Khan has welcomed traders.", published: printed);

        s_dating.Apply(document).Published.ShouldBe(printed);
    }

    [Fact]
    public void A_dated_document_says_that_its_text_gave_the_date()
    {
        var document = s_dating.Apply(PlainDocument.Of("The road was opened on 9 May 2019. Prime Minister Imran Khan has welcomed traders."));

        document.PublishedBasis.ShouldBe(PublicationBasis.Text);
        document.Published!.Contains(new LocalDate(2020, 1, 1)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(45, true)]
    [InlineData(46, false)]
    public void Only_a_narrow_stretch_is_counted_from(int days, bool counts)
    {
        var first = new LocalDate(2021, 3, 4);
        var document = PlainDocument.Of("They met last week.") with
        {
            Published = new DateInterval(first, first.PlusDays(days), Precision.Open),
            PublishedBasis = PublicationBasis.Text,
        };

        (DocumentDating.ReferenceOf(document) is not null).ShouldBe(counts);
    }
}
