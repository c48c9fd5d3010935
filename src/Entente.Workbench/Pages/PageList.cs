using Entente.Workbench.Dossiers;
using Entente.Workbench.Pages.About;
using Entente.Workbench.Pages.Actors;
using Entente.Workbench.Pages.Codebook;
using Entente.Workbench.Pages.Compare;
using Entente.Workbench.Pages.Documents;
using Entente.Workbench.Pages.Events;
using Entente.Workbench.Pages.Home;
using Entente.Workbench.Pages.Keys;
using Entente.Workbench.Pages.Lost;
using Entente.Workbench.Pages.Maps;
using Entente.Workbench.Pages.Matrix;
using Entente.Workbench.Pages.Pipeline;
using Entente.Workbench.Pages.Reader;
using Entente.Workbench.Pages.Reading;
using Entente.Workbench.Pages.Relations;
using Entente.Workbench.Pages.Search;
using Entente.Workbench.Pages.Sources;
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
        ActorsPage.Map(endpoints);
        CodebookPage.Map(endpoints);
        ComparePage.Map(endpoints);
        DocumentsPage.Map(endpoints);
        DossierPage.Map(endpoints);
        EventsPage.Map(endpoints);
        HomePage.Map(endpoints);
        KeysPage.Map(endpoints);
        LostPage.Map(endpoints);
        MapPage.Map(endpoints);
        MatrixPage.Map(endpoints);
        PipelinePage.Map(endpoints);
        ReaderPage.Map(endpoints);
        ReadingPage.Map(endpoints);
        RelationPage.Map(endpoints);
        RelationsPage.Map(endpoints);
        SentenceSearchPage.Map(endpoints);
        SourcesPage.Map(endpoints);
        SystemPage.Map(endpoints);
    }
}
