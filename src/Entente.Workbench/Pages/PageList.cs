using Entente.Workbench.Pages.About;
using Entente.Workbench.Pages.Actors;
using Entente.Workbench.Pages.Codebook;
using Entente.Workbench.Pages.Compare;
using Entente.Workbench.Pages.Keys;
using Entente.Workbench.Pages.Pipeline;
using Entente.Workbench.Pages.Sources;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages;

/// <summary>Every page of the workbench.</summary>
internal static class PageList
{
    /// <summary>Answers requests for all of them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        AboutPage.Map(endpoints);
        ActorsPage.Map(endpoints);
        CodebookPage.Map(endpoints);
        KeysPage.Map(endpoints);
        PipelinePage.Map(endpoints);
        ComparePage.Map(endpoints);
        SourcesPage.Map(endpoints);
    }
}
