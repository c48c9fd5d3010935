using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Entente.Workbench.Dossiers;

/// <summary>A brief as one HTML file: nothing in it is loaded from elsewhere and nothing in it runs.</summary>
public static class DossierHtml
{
    /// <summary>The file's text.</summary>
    public static async Task<string> WriteAsync(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        await using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<DossierContent>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = dossier }));
            return page.ToHtmlString();
        });
    }
}
