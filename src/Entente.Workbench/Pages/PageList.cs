using Entente.Workbench.Pages.About;
using Entente.Workbench.Pages.Codebook;
using Entente.Workbench.Pages.Keys;
using Entente.Workbench.Pages.Maps;
using Entente.Workbench.Pages.Pipeline;
using Entente.Workbench.Pages.Systems;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages;

/// <summary>Every page of the workbench.</summary>
internal static class PageList
{
    /// <summary>Answers requests for all of them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        AboutPage.Map(endpoints);
        CodebookPage.Map(endpoints);
        KeysPage.Map(endpoints);
        MapPage.Map(endpoints);
        PipelinePage.Map(endpoints);
        SystemPage.Map(endpoints);
    }
}
