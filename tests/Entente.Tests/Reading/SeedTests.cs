using System.Text.Json;
using Entente.Documents;
using Entente.Reading;
using Entente.Time;
using NodaTime.Text;

namespace Entente.Tests.Reading;

/// <summary>Five real articles: metadata as marked by hand, and every paragraph's purpose counted by kind.</summary>
public class SeedTests
{
    [OnSharedData("seeds-gold")]
    public void Metadata_and_body_are_as_marked_by_hand()
    {
        foreach (var gold in Directory.EnumerateFiles(SharedData.Find("seeds-gold")!))
        {
            using var marked = JsonDocument.Parse(File.ReadAllText(gold));
            var meta = marked.RootElement.GetProperty("meta");
            var document = Seed(Path.GetFileNameWithoutExtension(gold));
            document.Title.ShouldBe(meta.GetProperty("title").GetString());
            document.Authors.ShouldBe([meta.GetProperty("author").GetString()!]);
            document.Outlet.ShouldBe(meta.GetProperty("outlet").GetString());
            document.Published.ShouldBe(DateInterval.OfDay(LocalDatePattern.Iso.Parse(meta.GetProperty("date").GetString()!).Value));
            foreach (var furniture in marked.RootElement.GetProperty("not_body").EnumerateArray())
            {
                document.Text.ShouldNotContain(furniture.GetString()!);
            }
        }
    }

    [OnSharedData("seeds")]
    public void A_repeated_title_a_repeated_note_and_pull_quotes_are_no_text()
    {
        var document = Seed("002");
        Kinds(document).ShouldBe("Body 12, Boilerplate 3, PullQuote 2, Title 1");
        document.Genre.ShouldBe(Genre.Commentary);
    }

    [OnSharedData("seeds")]
    public void A_volume_line_that_comments_contradict_does_not_date_the_piece()
    {
        var document = Seed("003");
        document.Published!.To!.Value.Year.ShouldBe(2022);
        document.PublishedBasis.ShouldBe(PublicationBasis.Text);
        document.Segments.Count(segment => segment.Kind is SegmentKind.Body).ShouldBe(7);
        document.Authors.ShouldHaveSingleItem();
    }

    [OnSharedData("seeds")]
    public void Eleven_questions_have_their_answers()
    {
        var document = Seed("004");
        document.Genre.ShouldBe(Genre.Interview);
        document.Published.ShouldBe(DateInterval.OfMonth(2017, 7));
        document.Segments.Count(segment => segment.Kind is SegmentKind.Question && segment.Voice.Kind is VoiceKind.Interviewer).ShouldBe(11);
        document.Segments.Where(segment => segment.Kind is SegmentKind.Answer).ShouldAllBe(segment => segment.Voice.Text == document.Authors[0]);
    }

    private static string Kinds(Document document) => string.Join(", ", document.Segments.GroupBy(segment => segment.Kind)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"));

    private static Document Seed(string start) =>
        DocumentReader.Read(Directory.EnumerateFiles(SharedData.Find("seeds")!, start + "*").Single()).Value;
}
