using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Lost;

/// <summary>The page of decisions whose event is told no longer.</summary>
internal static class LostPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<LostView> { Route = At.Lost.Path, Load = LostView.Of, Component = typeof(LostContent) }
            .AsJson(view => view.Decisions.Select(found => new
            {
                found.Judgement.Action,
                kind = RecordName.Of(found.Judgement.Kind),
                report = found.Judgement.Event,
                found.Judgement.Reason,
                found.Judgement.By,
                at = found.Judgement.At.ToString(),
                found.Sentence,
                found.Document,
                why = found.Why,
            }))
            .Map(endpoints);
}
