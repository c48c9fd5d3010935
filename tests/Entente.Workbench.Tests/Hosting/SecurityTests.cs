using System.Net;
using System.Text.Json;
using Entente.Problems;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Entente.Workbench.Tests.Hosting;

[Collection(SampleWorkbenchCollection.Name)]
public class SecurityTests(SampleWorkbench workbench)
{
    private const string Secret = "a secret of tests";

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
        (WebApplication app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(workbench.Study) with { Token = Secret });
        await using (app)
        {
            using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true }) { BaseAddress = new Uri(address) };
            (await visitor.GetAsync("/-/about")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await visitor.GetAsync("/-/about?token=wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            using HttpResponseMessage admitted = await visitor.GetAsync($"/-/about?token={Secret}");
            admitted.StatusCode.ShouldBe(HttpStatusCode.OK);
            admitted.RequestMessage!.RequestUri!.Query.ShouldBeEmpty();
            (await visitor.GetAsync("/-/about")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_token_is_taken_out_of_an_address_and_nothing_else_is()
    {
        (WebApplication app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(workbench.Study) with { Token = Secret });
        await using (app)
        {
            using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
            using HttpResponseMessage admitted = await visitor.GetAsync($"/events.json?type=CONSULT&token={Uri.EscapeDataString(Secret)}");
            admitted.Headers.Location!.ToString().ShouldBe("/events.json?type=CONSULT");
            admitted.Headers.GetValues("Set-Cookie").Single().ShouldNotContain("secure", Case.Insensitive);
            using var behind = new HttpRequestMessage(HttpMethod.Get, $"/?token={Uri.EscapeDataString(Secret)}") { Headers = { { "X-Forwarded-Proto", "https" } } };
            using HttpResponseMessage overTls = await visitor.SendAsync(behind);
            overTls.Headers.GetValues("Set-Cookie").Single().ShouldContain("; secure");
            using HttpResponseMessage elsewhere = await visitor.GetAsync(new Uri($"{address}//evil.example/?token={Uri.EscapeDataString(Secret)}"));
            elsewhere.Headers.Location!.ToString().ShouldBe("/evil.example/");
            using var program = new HttpRequestMessage(HttpMethod.Get, "/-/about.json") { Headers = { { "Authorization", $"Bearer {Secret}" } } };
            (await visitor.SendAsync(program)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await (await visitor.GetAsync("/-/about")).Content.ReadAsStringAsync()).ShouldNotContain("samples");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public void A_secret_that_is_easily_guessed_is_refused(string token) =>
        WorkbenchHost.Build(SampleWorkbench.Options(workbench.Study) with { Token = token }).Problem!.Kind.ShouldBe(ProblemCatalogue.OpenToOthers);

    [Fact]
    public async Task Two_workbenches_on_one_machine_keep_their_cookies_apart()
    {
        (WebApplication app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(workbench.Study));
        await using (app)
        {
            using var visitor = new HttpClient(new SocketsHttpHandler { UseCookies = false });
            (await CookieAsync(visitor, address)).ShouldNotBe(await CookieAsync(visitor, workbench.Address));
        }

        static async Task<string> CookieAsync(HttpClient visitor, string address)
        {
            using HttpResponseMessage page = await visitor.GetAsync(new Uri(address + "/-/reading"));
            return page.Headers.GetValues("Set-Cookie").Single().Split('=')[0];
        }
    }

    [Fact]
    public async Task Every_loopback_address_is_this_machines_own()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/-/about") { Headers = { Host = "127.0.0.2:5080" } };
        (await workbench.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_never_leads_to_another_site()
    {
        string page = await (await workbench.Client.GetAsync(new Uri($"{workbench.Address}//evil.example/x"))).Content.ReadAsStringAsync();
        page.ShouldContain("EN0802");
        page.ShouldNotContain("\"//evil.example");
        string compare = await (await workbench.Client.GetAsync("/compare/Sample%3FWire/Sample%20Gazette")).Content.ReadAsStringAsync();
        compare.ShouldContain("/compare/Sample%3FWire/Sample%20Gazette");
    }

    [Fact]
    public async Task A_figure_of_its_own_may_bring_its_style_and_nothing_else()
    {
        foreach (string path in new[] { "/index.svg", "/system.svg", "/map.svg", "/sources.svg", "/relations/RUS-PAK.svg" })
        {
            using HttpResponseMessage answer = await workbench.Client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldStartWith("default-src 'none'; style-src 'unsafe-inline';");
            policy.ShouldEndWith("sandbox");
            (await answer.Content.ReadAsStringAsync()).ShouldContain("<style>");
        }
    }

    [Theory]
    [InlineData("GET", "/documents/a.b/c.d", HttpStatusCode.NotFound)]
    [InlineData("GET", "/favicon.ico", HttpStatusCode.NotFound)]
    [InlineData("GET", "/compare/Sample%20Wire/point.md", HttpStatusCode.NotFound)]
    [InlineData("HEAD", "/-/about", HttpStatusCode.OK)]
    [InlineData("PUT", "/-/about", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/nowhere", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_address_answers_every_method_in_one_shape(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using HttpResponseMessage answer = await workbench.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        if (method != "HEAD")
        {
            (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0");
        }
    }

    [Theory]
    [InlineData(3_000, HttpStatusCode.BadRequest)]
    [InlineData(70_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_decision_takes_no_more_words_than_a_person_writes(int length, HttpStatusCode status)
    {
        string page = await workbench.Client.GetStringAsync("/-/reading");
        string token = System.Text.RegularExpressions.Regex.Match(page, "name=\"form-token\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["form-token"] = token, ["reason"] = new('x', length) });
        using HttpResponseMessage answer = await workbench.Client.PostAsync("/events/undo", form);
        answer.StatusCode.ShouldBe(status);
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
