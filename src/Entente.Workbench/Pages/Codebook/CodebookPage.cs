using Entente.Events.Plover;
using Entente.Problems;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Codebook;

/// <summary>The page of PLOVER as coded here.</summary>
internal static class CodebookPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<CodebookView> { Route = "/-/codebook", Load = Load, Component = typeof(CodebookContent) }
            .AsJson(view => view.Types.Select(type => new { type.Type, type.Meaning, type.Quad, type.Score, type.Modes, type.Use.Reports, type.Use.Distinct }))
            .Map(endpoints);

    private static Outcome<CodebookView> Load(PageQuestion question)
    {
        Outcome<PloverScheme> scheme = question.Services.Plover;
        Outcome<ContextReader> contexts = question.Services.Contexts;
        return (scheme.Problem ?? contexts.Problem) is { } problem ? problem : CodebookView.Of(question.Study, scheme.Value, contexts.Value);
    }
}
