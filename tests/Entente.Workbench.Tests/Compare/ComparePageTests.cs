using System.Net;
using System.Text.Json;

namespace Entente.Workbench.Tests.Compare;

[Collection(SampleWorkbenchCollection.Name)]
public class ComparePageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task Two_sources_stand_side_by_side_in_either_order()
    {
        JsonElement one = await ReadAsync("/compare/Sample%20Wire/sample%20gazette.json");
        JsonElement other = await ReadAsync("/compare.json?a=Sample%20Gazette&b=Sample%20Wire");
        one.GetProperty("first").GetProperty("name").GetString().ShouldBe("Sample Wire");
        one.GetProperty("onlyFirst").GetArrayLength().ShouldBe(other.GetProperty("onlySecond").GetArrayLength());
        one.GetProperty("shared").GetArrayLength().ShouldBe(other.GetProperty("shared").GetArrayLength());
        one.GetProperty("shared").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_dyad_and_a_period_leave_fewer_events()
    {
        int all = (await ReadAsync("/compare/Sample%20Wire/Sample%20Gazette.json")).GetProperty("onlyFirst").GetArrayLength();
        int some = (await ReadAsync("/compare/Sample%20Wire/Sample%20Gazette.json?dyad=IND-PAK&from=2017-01-01")).GetProperty("onlyFirst").GetArrayLength();
        some.ShouldBeInRange(1, all - 1);
    }

    [Fact]
    public async Task Neither_a_document_nor_a_source_is_a_problem()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/compare/Sample%20Wire/The%20Moon");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("The Moon");
    }

    [Fact]
    public async Task Without_two_there_is_a_form() =>
        (await workbench.Client.GetStringAsync("/compare?a=Sample%20Wire")).ShouldContain("value=\"Sample Wire\"");

    private async Task<JsonElement> ReadAsync(string address)
    {
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync(address));
        return record.RootElement.GetProperty("view").Clone();
    }
}
