using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Entente.Workbench.Tests.Browser;

/// <summary>What pages are to those who do not see them.</summary>
/// <remarks>Run with ENTENTE_ACCEPT=1 in the environment to write the outlines anew.</remarks>
[Collection(BrowserCollection.Name)]
public partial class OutlineTests(SampleWorkbench workbench, BrowserFixture browser)
{
    private static readonly string s_folder = Path.Combine(Checkout.Root, "tests", "Entente.Workbench.Tests", "Browser", "outlines");

    // Landmarks, headings, controls and heads of tables: what a page is made of, whatever the study holds.
    private static readonly string[] s_kept =
    [
        "banner", "navigation", "contentinfo", "main", "search", "region", "form", "heading", "columnheader", "textbox", "searchbox", "combobox", "checkbox", "slider", "button", "figure", "img", "status",
    ];

    /// <summary>Pages whose make-up is the same whatever the corpus tells, by the names of their files.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        { "keys", "/-/keys" },
        { "actors", "/actors" },
        { "sources", "/sources" },
        { "compare", "/compare" },
    };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_outline_for_those_who_do_not_see_is_as_accepted(string name, string address)
    {
        await using IBrowserContext window = await browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(workbench.Address + address);
        string outline = OutlineOf(await page.Locator("body").AriaSnapshotAsync());
        string file = Path.Combine(s_folder, name + ".yaml");
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(s_folder);
            await File.WriteAllTextAsync(file, outline);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; run this test with ENTENTE_ACCEPT=1 and read what it writes");
        outline.ShouldBe(await File.ReadAllTextAsync(file), "run this test with ENTENTE_ACCEPT=1 if this is meant");
    }

    // Lines of the snapshot are "  - role "name" [level=2]:"; numbers in names belong to the data.
    private static string OutlineOf(string snapshot)
    {
        var lines = snapshot.Split('\n')
            .Where(line => Role().Match(line) is { Success: true } match && s_kept.Contains(match.Groups["role"].Value))
            .Select(line => Number().Replace(Value().Replace(line, "$1"), "N"));
        return string.Join('\n', lines) + "\n";
    }

    [GeneratedRegex("^ *- '?(?<role>[a-z]+)")]
    private static partial Regex Role();

    [GeneratedRegex(@"(?<!=)\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^( *- (?:textbox|searchbox|combobox|img)[^:]*):.*$")]
    private static partial Regex Value();
}
