using Entente.Exchange.Plover;
using Entente.Vocabularies;

namespace Entente.Tests.Exchange;

public class PloverJsonTests
{
    [Fact]
    public void Events_are_read_back_from_their_lines()
    {
        string lines = string.Join('\n', ExchangeFixture.Events.Select(PloverJson.Of));

        var records = PloverFile.Read(lines, "events.jsonl").Value;

        foreach (var (record, found) in records.Zip(ExchangeFixture.Events))
        {
            (record.Id, record.Event, record.Mode, record.Text, record.Date).ShouldBe((found.Id, RecordName.Of(found.Type), found.Mode ?? "", found.Sentence, found.When?.From));
            record.Sources.Select(actor => actor.Code).ShouldBe(found.Actors.Select(actor => actor.Actor.Country ?? ""));
            record.Targets.Select(actor => actor.Text).ShouldBe(found.Recipients.Select(actor => actor.Text));
            record.Contexts.ShouldBe(found.Contexts);
        }

        records.Count.ShouldBe(ExchangeFixture.Events.Count);
        records.Select(record => record.Line).ShouldBe(Enumerable.Range(1, records.Count));
    }

    [Fact]
    public void Objects_one_after_another_with_stray_commas_are_read()
    {
        const string text = """
            {
                "id": "R-1", "date": "2000-01-01",
                "source": [{"actorText": "Norway's {old} envoy", "code": "NOR", "sector": "GOV"}],
                "target": [{"actorText": "Chad", "code": "---", "sector": "***"}],
                "event": "FIGHT", "context": "military, legal", "mode": "",
                "text": "Norway's {old} envoy hit Chad.",
            },
            { "text": "Peru thanked Mali.", "events": [{"type": "support", "source": "PER", "target": "Mali"}] },
            """;

        var records = PloverFile.Read(text, "gold").Value;

        records[0].Sources.ShouldBe([new PloverActor("Norway's {old} envoy", "NOR", "GOV")]);
        records[0].Targets.ShouldBe([new PloverActor("Chad", "", "")]);
        records[0].Contexts.ShouldBe(["military", "legal"]);
        PloverTypes.Current(records[0].Event).ShouldBe("ASSAULT");
        (records[1].Event, records[1].Line).ShouldBe(("SUPPORT", 8));
        (records[1].Sources[0].Code, records[1].Targets[0].Text).ShouldBe(("PER", "Mali"));
    }

    [Theory]
    [InlineData("{\"text\":\"x\",\"event\":\"AID\"}\n{\"text\":\"y\"}", "line 2")]
    [InlineData("\n{\"event\":\"AID\"}", "line 2")]
    [InlineData("{\"text\":\"x\", \"event\":", "line 1")]
    public void A_record_that_cannot_be_read_is_named_with_its_line(string text, string line)
    {
        var problem = PloverFile.Read(text, "gold").Problem!;

        problem.Code.ShouldBe("EN0402");
        problem.Subject.ShouldEndWith(line);
    }

    [Fact]
    public void A_file_without_records_is_empty() => PloverFile.Read("[]", "gold").Problem!.Code.ShouldBe("EN0102");
}
