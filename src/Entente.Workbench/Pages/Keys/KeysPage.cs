using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Keys;

/// <summary>The page of keys.</summary>
internal static class KeysPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<KeysView> { Route = "/-/keys", Load = _ => KeysView.Default, Component = typeof(KeysContent) }
            .AsJson(view => view.Groups)
            .Map(endpoints);
}
