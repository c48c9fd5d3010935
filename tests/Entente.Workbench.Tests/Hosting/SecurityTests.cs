using System.Net;
using System.Text.Json;
using Entente.Problems;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Entente.Workbench.Tests.Hosting;

[Collection(SampleWorkbenchCollection.Name)]
public class SecurityTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task Every_answer_forbids_scripts_that_are_not_the_workbenchs_own()
    {
        foreach (string path in new[] { "/-/about", "/nowhere", "/-/about.json" })
        {
            using HttpResponseMessage answer = await workbench.Client.GetAsync(path);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldContain("script-src 'self';");
            policy.ShouldNotContain("unsafe");
        }
    }

    [Fact]
    public async Task Another_sites_name_for_this_machine_is_turned_away()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/-/about") { Headers = { Host = "evil.example" } };
        using HttpResponseMessage answer = await workbench.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0808");
    }

    [Fact]
    public async Task Nothing_but_loopback_opens_without_a_token()
    {
        WorkbenchHost.Build(SampleWorkbench.Options(workbench.Study) with { Host = "0.0.0.0" }).Problem!.Kind.ShouldBe(ProblemCatalogue.OpenToOthers);
        (WebApplication app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(workbench.Study) with { Token = "secret" });
        await using (app)
        {
            using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true }) { BaseAddress = new Uri(address) };
            (await visitor.GetAsync("/-/about")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await visitor.GetAsync("/-/about?token=wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            using HttpResponseMessage admitted = await visitor.GetAsync("/-/about?token=secret");
            admitted.StatusCode.ShouldBe(HttpStatusCode.OK);
            admitted.RequestMessage!.RequestUri!.Query.ShouldBeEmpty();
            (await visitor.GetAsync("/-/about")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task An_error_has_one_shape_for_programs()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/nowhere.json");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using JsonDocument record = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        record.RootElement.GetProperty("problem").GetProperty("code").GetString().ShouldBe("EN0802");
    }

    [Fact]
    public async Task A_form_that_a_page_does_not_have_is_refused_with_those_it_has()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/-/about.gexf");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("JSON");
    }
}
