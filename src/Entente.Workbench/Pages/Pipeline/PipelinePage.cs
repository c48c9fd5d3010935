using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Pipeline;

/// <summary>The page of stages, their versions and how right they are.</summary>
internal static class PipelinePage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<PipelineView> { Route = "/-/pipeline", Load = question => PipelineView.Of(question.Study), Component = typeof(PipelineContent) }
            .AsJson(view => new { view.Stages, view.Uses })
            .Map(endpoints);
}
