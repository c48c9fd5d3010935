using System.Text;
using System.Text.Json;
using Entente.Documents;
using Entente.Events;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Stories;
using Entente.Store;
using Entente.Tests.Actors;
using NodaTime;

namespace Entente.Tests.Exchange.Exports;

public class StoryWriterTests
{
    private static readonly ExportStamp s_stamp = new() { Program = "Entente 1", Stages = ["events/1"], Study = "s.entente", Query = "events", Arguments = "export" };
    private static readonly Gazetteer s_gazetteer = Gazetteer.Load(ExchangeFixture.Data).Value;
    private static readonly GeojsonWriter s_map = new(CatalogueFixture.Catalogue, s_gazetteer);
    private static readonly ToldEvent s_told = ToldEvent.Of(ExchangeFixture.Events[0]);

    [Theory]
    [InlineData("Bamako", "MLI", "place", 1)]
    [InlineData("Sikasso", "MLI", "country", 1)]
    [InlineData("Washington", "GBR", "country", 1)]
    [InlineData("the border", null, "parties", 2)]
    [InlineData(null, null, "parties", 2)]
    public void An_event_is_put_where_it_took_place_else_where_its_parties_are(string? place, string? country, string located, int points)
    {
        ToldEvent told = s_told with { Standing = s_told.Standing with { Place = place is null ? null : new EventPlace(place, new TextSpan(0, place.Length), null, country) } };
        s_map.Locate(told).Located.ShouldBe(located);
        s_map.Locate(told).Points.Count.ShouldBe(points);
        if (country is not null)
        {
            s_map.Locate(told).Points.ShouldBe([s_gazetteer.PointOf(country)!.Value]);
        }
    }

    [Fact]
    public void Who_stands_for_no_state_is_nowhere()
    {
        Participant taliban = ExchangeFixture.Events.SelectMany(found => found.Actors).First(party => party.Actor.Country is null);
        ToldEvent told = s_told with { Standing = s_told.Standing with { Place = null, Actors = [taliban], Recipients = [] } };
        s_map.Locate(told).Located.ShouldBe("none");
        Json(output => s_map.Write(output, [told], s_stamp)).GetProperty("features")[0].GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Dates_are_written_no_finer_than_they_are_known()
    {
        var march = DateInterval.OfMonth(2021, 3);
        (Of(march).Start, Of(march).End).ShouldBe(("2021-03", null));
        (Of(DateInterval.OfYear(2021)).Start, Of(DateInterval.OfYear(2021)).End).ShouldBe(("2021", null));
        var spring = new DateInterval(new LocalDate(2021, 3, 1), new LocalDate(2021, 5, 31), Precision.Season);
        (Of(spring).Start, Of(spring).End).ShouldBe(("2021-03-01", "2021-05-31"));
        (Of(null).Start, Of(null).End).ShouldBe((null, null));

        Slide(march).GetProperty("start_date").ToString().ShouldBe("""{"year":2021,"month":3}""");
        Slide(march).TryGetProperty("end_date", out _).ShouldBeFalse();
        Slide(spring).GetProperty("end_date").ToString().ShouldBe("""{"year":2021,"month":5,"day":31}""");
    }

    [Fact]
    public void What_has_no_first_day_is_left_out_of_a_timeline_and_counted()
    {
        var writer = new TimelinejsWriter(CatalogueFixture.Catalogue, NoCitations);
        using var output = new MemoryStream();
        writer.Write(output, [Of(null), Of(new DateInterval(null, new LocalDate(2021, 5, 1), Precision.Open)), Of(DateInterval.OfYear(2021))], s_stamp).ShouldBe((1, 2));
    }

    [Fact]
    public void Several_months_or_years_end_on_a_timeline_where_they_end()
    {
        JsonElement years = Slide(new DateInterval(new LocalDate(2014, 1, 1), new LocalDate(2016, 12, 31), Precision.Year));
        years.GetProperty("end_date").GetProperty("year").GetInt32().ShouldBe(2016);
        Slide(DateInterval.OfYear(2021)).TryGetProperty("end_date", out _).ShouldBeFalse();
    }

    [Fact]
    public void Marks_of_a_document_are_text_on_a_timeline()
    {
        ToldEvent told = Of(DateInterval.OfYear(2021)) with { Standing = s_told.Standing with { Sentence = "<script>alert(1)</script> & more" } };
        Json(output => new TimelinejsWriter(CatalogueFixture.Catalogue, NoCitations).Write(output, [told], s_stamp))
            .GetProperty("events")[0].GetProperty("text").GetProperty("text").GetString()!.ShouldStartWith("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>");
    }

    [Fact]
    public void What_did_not_happen_says_so_in_its_name()
    {
        ToldEvent denied = s_told with { Status = EventStatus.Denied };
        denied.Headline(id => id).ShouldEndWith(" (denied)");
        s_told.Headline(id => id).ShouldNotContain("(");
        JsonElement entity = Lines(output => new FtmWriter(CatalogueFixture.Catalogue, s_gazetteer, NoCitations).Write(output, [denied]))[^1];
        entity.GetProperty("properties").GetProperty("name")[0].GetString()!.ShouldEndWith(" (denied)");
        entity.GetProperty("properties").GetProperty("keywords").EnumerateArray().Select(word => word.GetString()).ShouldContain("denied");
    }

    [Fact]
    public void Entities_stand_once_and_before_what_refers_to_them()
    {
        JsonElement[] entities = Lines(output => new FtmWriter(CatalogueFixture.Catalogue, s_gazetteer, NoCitations).Write(output, [s_told, s_told with { Id = "again" }]));
        string[] ids = [.. entities.Select(entity => entity.GetProperty("id").GetString()!)];
        ids.ShouldBeUnique();
        ids[^2..].ShouldBe([$"entente-event-{s_told.Id}", "entente-event-again"]);
    }

    [Fact]
    public void Many_events_go_out_before_the_last_is_read()
    {
        using var output = new MemoryStream();
        long most = 0;
        s_map.Write(output, Enumerable.Range(0, 2000).Select(_ => { most = Math.Max(most, output.Length); return s_told; }), s_stamp);
        most.ShouldBeGreaterThan(output.Length * 8 / 10);
    }

    private static Dictionary<string, DocumentCitation> NoCitations => [];

    private static ToldEvent Of(DateInterval? when) => s_told with { When = when };

    private static JsonElement Slide(DateInterval when) =>
        Json(output => new TimelinejsWriter(CatalogueFixture.Catalogue, NoCitations).Write(output, [Of(when)], s_stamp)).GetProperty("events")[0];

    private static JsonElement Json(Action<Stream> write) => JsonDocument.Parse(Text(write)).RootElement;

    private static JsonElement[] Lines(Action<Stream> write) => [.. Text(write).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line, default).RootElement)];

    private static string Text(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
