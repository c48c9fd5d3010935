using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.About;

/// <summary>The page of versions and licences.</summary>
internal static class AboutPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<AboutView> { Route = "/-/about", Load = question => AboutView.Of(question.Services), Component = typeof(AboutContent) }
            .AsJson(view => view)
            .Map(endpoints);
}
