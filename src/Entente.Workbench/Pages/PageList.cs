using Entente.Workbench.Pages.About;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages;

/// <summary>Every page of the workbench.</summary>
internal static class PageList
{
    /// <summary>Answers requests for all of them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        AboutPage.Map(endpoints);
    }
}
