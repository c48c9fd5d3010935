using System.Net;

namespace Entente.Workbench.Tests.Relations;

[Collection(SampleWorkbenchCollection.Name)]
public class NothingToldTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task A_filter_that_leaves_nothing_can_be_widened_where_it_failed()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/relations/RUS-PAK?from=1950&to=1951");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = PageReading.Parse(await answer.Content.ReadAsStringAsync());
        page.QuerySelector(".problem").Words().ShouldContain("EN0502");
        page.QuerySelector(".problem").Words().ShouldMatch(@"\d+ reports of the two with everybody and every status counted, from \d+ \w+ \d{4} to");
        page.QuerySelector("form.filters input[name=from]")!.GetAttribute("value").ShouldBe("1950");
        string all = page.QuerySelector("form.filters a.button")!.GetAttribute("href")!;
        (await workbench.Client.PageAsync(all)).QuerySelector("h1").Words().ShouldBe("Russia and Pakistan");
    }
}
