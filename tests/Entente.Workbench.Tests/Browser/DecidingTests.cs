using Microsoft.Playwright;

namespace Entente.Workbench.Tests.Browser;

/// <summary>Decisions and the brush, as a person makes them.</summary>
[Collection(BrowserCollection.Name)]
public class DecidingTests(SampleWorkbench shared, BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_is_decided_on_undone_and_decided_on_again_with_and_without_scripts(bool scripts)
    {
        await using var own = await OwnWorkbench.StartAsync();
        await using IBrowserContext window = await browser.WindowAsync(scripts: scripts);
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(own.Address + "/events");
        // Without the list to go back to, so that the event's own page follows.
        string opened = (await page.Locator("article.event a:has-text('open')").First.GetAttributeAsync("href"))!;
        await page.GotoAsync(own.Address + opened.Split('?')[0]);
        if (scripts)
        {
            await page.EvaluateAsync("() => { window.kept = true; }");
        }

        await page.Locator("section .decide >> text=Accept").First.ClickAsync();
        await SaysAsync(page, "Accepted");
        await UndoAsync(page, scripts, "Undo");
        await SaysAsync(page, "Taken back");
        await UndoAsync(page, scripts, "Redo");
        await SaysAsync(page, "Accepted again");
        await page.Locator("#correct select[name=status]").SelectOptionAsync("denied");
        await page.Locator("#correct button:has-text('Relabel')").ClickAsync();
        await SaysAsync(page, "Relabelled");
        await page.Locator("select[name=precision]").SelectOptionAsync("none");
        await page.Locator("#correct button:has-text('Change date')").ClickAsync();
        await SaysAsync(page, "Date changed");
        page.Url.ShouldContain("/events/");
        page.Url.ShouldContain("done=");
        if (scripts)
        {
            (await page.EvaluateAsync<bool>("() => window.kept === true")).ShouldBeTrue("no decision loads the whole page anew");
            (await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('role')")).ShouldBe("status", "the focus is on what was done");
        }
    }

    [BrowserFact]
    public async Task A_key_accepts_and_goes_on_and_another_takes_it_back()
    {
        await using var own = await OwnWorkbench.StartAsync();
        await using IBrowserContext window = await browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(own.Address + "/events?review=open");
        string first = (await page.Locator("article.current").GetAttributeAsync("id"))!;
        await page.EvaluateAsync("() => { window.kept = true; }");
        await page.Keyboard.PressAsync("a");
        await SaysAsync(page, "Accepted");
        (await page.Locator("article.current").GetAttributeAsync("id")).ShouldNotBe(first);
        (await page.Locator($"[id='{first}']").CountAsync()).ShouldBe(0);
        await page.Keyboard.PressAsync("u");
        await SaysAsync(page, "Taken back");
        (await page.Locator("article.current").GetAttributeAsync("id")).ShouldBe(first);
        (await page.EvaluateAsync<bool>("() => window.kept === true")).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task A_stroke_over_the_figure_sets_the_period_and_the_evidence_follows()
    {
        await using IBrowserContext window = await browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(shared.Address + "/relations/RUS-PAK");
        string all = await EvidenceAsync(page);
        var box = (await page.Locator("series-brush svg").First.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.7f), box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.8f), box.Y + (box.Height / 2), new MouseMoveOptions { Steps = 5 });
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.95f), box.Y + (box.Height / 2), new MouseMoveOptions { Steps = 5 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(url => url.Contains("from=20", StringComparison.Ordinal) && url.Contains("to=20", StringComparison.Ordinal));
        await page.WaitForFunctionAsync("all => document.querySelector('h2#events + p').textContent !== all", all);
        string drawn = await EvidenceAsync(page);
        await page.GotoAsync(page.Url);
        (await EvidenceAsync(page)).ShouldBe(drawn, "the address alone gives the same evidence");
    }

    [BrowserFact]
    public async Task The_period_is_set_by_keys_as_well()
    {
        await using IBrowserContext window = await browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(shared.Address + "/relations/RUS-PAK");
        string all = await EvidenceAsync(page);
        await page.Keyboard.PressAsync("f");
        await page.Keyboard.TypeAsync("2018");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("from=2018", StringComparison.Ordinal));
        await page.WaitForFunctionAsync("all => document.querySelector('h2#events + p').textContent !== all", all);
        (await EvidenceAsync(page)).ShouldContain("from 1 January 2018");
    }

    private static Task<string> EvidenceAsync(IPage page) => page.EvaluateAsync<string>("() => document.querySelector('h2#events + p').textContent");

    private static async Task SaysAsync(IPage page, string words) =>
        await page.WaitForSelectorAsync($".done [role=status]:has-text('{words} by Sample Desk'), .done [role=status]:has-text('{words}, in')");

    private static Task UndoAsync(IPage page, bool scripts, string label) =>
        scripts ? page.Keyboard.PressAsync("u") : page.Locator($"form.done button:has-text('{label}')").ClickAsync();

    /// <summary>A workbench whose study a test may change.</summary>
    private sealed class OwnWorkbench : IAsyncDisposable
    {
        private readonly SampleWorkbench _workbench = new();

        public string Address => _workbench.Address;

        public static async Task<OwnWorkbench> StartAsync()
        {
            var own = new OwnWorkbench();
            await own._workbench.InitializeAsync();
            return own;
        }

        public async ValueTask DisposeAsync() => await _workbench.DisposeAsync();
    }
}
