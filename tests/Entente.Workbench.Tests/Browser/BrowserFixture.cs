using Microsoft.Playwright;

namespace Entente.Workbench.Tests.Browser;

/// <summary>One browser for all tests in one; it and its driver are ended with the last.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Milliseconds; long, because a machine with other work may let a browser wait.
    private const float Patience = 120_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await Chromium.StartAsync(_playwright);
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A window that knows nothing of others.</summary>
    internal async Task<IBrowserContext> WindowAsync(int width = 1280, int height = 900, bool dark = false, bool scripts = true)
    {
        IBrowserContext window = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
        });
        window.SetDefaultTimeout(Patience);
        return window;
    }
}

/// <summary>Tests in a browser: they look at the sample workbench, one after the other, when no other tests run, because some measure time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SampleWorkbench>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "browser";
}
