using System.Text.Json;
using Entente.Events;

namespace Entente.Tests.Events;

public class EventRecordTests
{
    [Fact]
    public void The_field_names_are_a_promise()
    {
        var told = Scene.Code("""
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            """, "Norway=NOR", "Chad=TCD").ShouldHaveSingleItem();

        using var json = JsonDocument.Parse(EventRecord.ToJson(told));

        json.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(
        [
            "id", "document", "type", "mode", "contexts", "quad", "intensity", "status", "statusCue", "actors", "recipients", "from", "to", "precision",
            "dateText", "dateBasis", "place", "voice", "sentence", "start", "end", "trigger", "triggerStart", "triggerEnd", "confidence", "stage",
        ]);
        json.RootElement.GetProperty("quad").GetString().ShouldBe("verbal-conflict");
        json.RootElement.GetProperty("from").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("actors")[0].GetProperty("country").GetString().ShouldBe("NOR");
        json.RootElement.GetProperty("voice").GetProperty("kind").GetString().ShouldBe("author");
    }

    [Fact]
    public void The_same_document_gives_the_same_ids()
    {
        const string tree = """
            Norway _ NNP 2 nsubj
            condemned condemn VBD 0 root
            Chad _ NNP 2 obj
            """;

        Scene.Code(tree, "Norway=NOR", "Chad=TCD")[0].Id.ShouldBe(Scene.Code(tree, "Norway=NOR", "Chad=TCD")[0].Id);
        Scene.Code(tree, "Norway=NOR", "Chad=TCD")[0].Id.ShouldNotBe(Scene.Code(tree, "Norway=TCD", "Chad=NOR")[0].Id);
    }
}
