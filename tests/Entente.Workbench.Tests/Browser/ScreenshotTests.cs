using Microsoft.Playwright;

namespace Entente.Workbench.Tests.Browser;

/// <summary>The pictures of README and documentation.</summary>
/// <remarks>Run with ENTENTE_SCREENSHOTS=1 in the environment to make them anew.</remarks>
[Collection(BrowserCollection.Name)]
public class ScreenshotTests(SampleWorkbench workbench, BrowserFixture browser)
{
    private const int LargestFile = 300 << 10;

    private static readonly string s_folder = Path.Combine(Checkout.Root, "docs", "images");

    private static readonly (string Name, string Address, int Width, int Height)[] s_pictures =
    [
        ("overview", "/", 1280, 820),
        ("reader", "/documents/{id}", 1280, 900),
        ("events", "/events?with=RUS&with=PAK", 1280, 900),
        ("relation", "/relations/RUS-PAK", 1280, 1000),
        ("matrix", "/matrix", 1280, 800),
        ("system", "/system", 1280, 860),
        ("map", "/map", 1280, 800),
        ("sources", "/sources", 1280, 780),
        ("compare", "/compare/Sample%20Wire/Sample%20Herald", 1280, 900),
        ("actor", "/actors/RUS", 1280, 860),
        ("telephone", "/relations/RUS-PAK", 390, 780),
    ];

    [BrowserFact]
    public async Task Pictures_are_made_on_demand_and_are_small()
    {
        if (Environment.GetEnvironmentVariable("ENTENTE_SCREENSHOTS") == "1")
        {
            Directory.CreateDirectory(s_folder);
            foreach (var picture in s_pictures)
            {
                await TakeAsync(picture.Name, picture.Address, picture.Width, picture.Height);
            }
        }

        foreach (string file in Directory.Exists(s_folder) ? Directory.EnumerateFiles(s_folder, "*.png") : [])
        {
            new FileInfo(file).Length.ShouldBeLessThan(LargestFile, file);
            Path.GetFileNameWithoutExtension(file).ShouldBeOneOf([.. s_pictures.Select(picture => picture.Name)]);
        }
    }

    private async Task TakeAsync(string name, string address, int width, int height)
    {
        await using IBrowserContext window = await browser.WindowAsync(width, height);
        IPage page = await window.NewPageAsync();
        string path = address.Contains('{', StringComparison.Ordinal) ? VisitedPages.AddressOf(address, workbench) : address;
        IResponse answer = (await page.GotoAsync(workbench.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load }))!;
        answer.Status.ShouldBe(200, path);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(s_folder, name + ".png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }
}
