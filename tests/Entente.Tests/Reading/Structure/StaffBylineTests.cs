using Entente.Documents;

namespace Entente.Tests.Reading.Structure;

public class StaffBylineTests
{
    private static readonly string s_body = $"{ReadingProbe.Paragraph(1)}\n\n{ReadingProbe.Paragraph(2)}\n";

    [Theory]
    [InlineData("By the Harbour Post staff", "Harbour Post staff")]
    [InlineData("Staff Reporter", "Staff Reporter")]
    [InlineData("By Our Correspondent", "Our Correspondent")]
    [InlineData("By the Harbour Post staff, 6 August 2021", "Harbour Post staff")]
    [InlineData("By Anna Sample", "Anna Sample")]
    public void A_byline_may_name_a_newsroom(string byline, string author) =>
        ReadingProbe.Read($"Envoys return to the palace\n\n{byline}\n\n{s_body}").Authors.ShouldBe([author]);

    [Theory]
    [InlineData("HARBOURTOWN, Aug. 6, 2021 — ")]
    [InlineData("HARBOURTOWN, 6 August 2021 (Harbour Post) — ")]
    public void A_dateline_with_a_year_dates_the_piece(string dateline)
    {
        var document = ReadingProbe.Read($"Envoys return to the palace\n\nBy the Harbour Post staff\n\n{dateline}{s_body}");

        document.Published.ShouldBe(DateInterval.OfDay(new NodaTime.LocalDate(2021, 8, 6)));
        document.PublishedBasis.ShouldBe(PublicationBasis.Byline);
    }

    [Theory]
    [InlineData("Ministry recalls embassy staff")]
    [InlineData("Island state expels staff")]
    public void A_headline_about_staff_stays_a_title(string title)
    {
        var document = ReadingProbe.Read($"{title}\n\n{s_body}");

        document.Title.ShouldBe(title);
        document.Authors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("By the Harbour Post staff\n\n")]
    [InlineData("By Anna Sample\nThe Harbour Post\n\n")]
    public void An_outlet_is_read_from_the_lines_under_the_title(string lines) =>
        ReadingProbe.Read($"Envoys return to the palace\n\n{lines}{s_body}").Outlet.ShouldEndWith("Harbour Post");

    [Fact]
    public void A_name_above_the_title_is_the_outlet()
    {
        var document = ReadingProbe.Read($"HARBOUR POST\n\nEnvoys return to the palace\nBy Anna Sample\n\n{s_body}");

        (document.Title, document.Outlet).ShouldBe(("Envoys return to the palace", "Harbour Post"));
    }

    [Fact]
    public void The_agency_in_a_dateline_is_the_outlet_when_nothing_else_is() =>
        ReadingProbe.Read($"Envoys return to the palace\n\nSAMPLETOWN, March 4, 2021 (Harbour Post) — {s_body}").Outlet.ShouldBe("Harbour Post");

    [Fact]
    public void Front_matter_describes_a_markdown_text_and_is_not_part_of_it()
    {
        var document = ReadingProbe.Read(
            $"---\ntitle: \"Envoys return\"\nauthor: Anna Sample and Ben Sample\noutlet: Harbour Post\ndate: 2021-03-04\ntags: [a, b]\n---\n\n# Envoys return\n\n{s_body}", "a.md");

        (document.Title, document.Outlet, document.PublishedBasis).ShouldBe(("Envoys return", "Harbour Post", PublicationBasis.Metadata));
        document.Authors.ShouldBe(["Anna Sample", "Ben Sample"]);
        document.Source.Characters.ShouldNotContain("tags");
    }

    [Fact]
    public void A_text_between_two_rules_is_no_front_matter() =>
        ReadingProbe.Read($"---\n{ReadingProbe.Paragraph(3)}\n---\n\n{s_body}", "a.md").Source.Characters.ShouldContain("3th time");

    [Theory]
    [InlineData("The Harbour Post: Envoys return to the palace")]
    [InlineData("Envoys return to the palace | Harbour Post")]
    public void A_page_title_may_carry_the_outlet(string declared) =>
        ReadingProbe.Read($"<html><head><title>{declared}</title></head><body><h1>Envoys return to the palace</h1><p>{ReadingProbe.Paragraph(1)}</p>")
            .Outlet.ShouldEndWith("Harbour Post");

    [Fact]
    public void A_rubric_before_the_headline_is_no_outlet()
    {
        var document = ReadingProbe.Read(
            $"<html><head><title>Interview: Envoys return to the palace | Harbour Post</title></head><body><h1>Envoys return to the palace</h1><p>{ReadingProbe.Paragraph(1)}</p>");

        document.Title.ShouldBe("Envoys return to the palace");
    }

    [Fact]
    public void Links_to_the_neighbouring_pieces_are_no_text() =>
        ReadingProbe.Read($"<html><body><h1>Envoys return</h1><p>{ReadingProbe.Paragraph(1)}</p><p>« Previous: Plum exports | Next: A ferry sinks »</p><p>{ReadingProbe.Paragraph(2)}</p>")
            .Text.ShouldNotContain("Plum");
}
