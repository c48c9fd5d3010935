using Entente.Actors;
using Entente.Problems;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Actors;

/// <summary>The pages of all actors and of one.</summary>
internal static class ActorsPage
{
    private const int Most = 400;

    /// <summary>Answers requests for them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        new Page<ActorsView> { Route = "/actors", Load = LoadAll, Component = typeof(ActorsContent) }
            .AsJson(view => view.Actors)
            .AsCsv(view => view.Actors)
            .Map(endpoints);
        new Page<ActorView> { Route = "/actors/{id}", Load = LoadOne, Component = typeof(ActorContent) }
            .AsJson(ActorView.ToRecord)
            .AsCsv(view => view.Profile.Counterparts)
            .Map(endpoints);
    }

    private static Outcome<ActorsView> LoadAll(PageQuestion question)
    {
        string? kind = question.Query("kind");
        if (kind is not null && RecordName.Parse<ActorKind>(kind) is null)
        {
            return ProblemCatalogue.UnusableArgument.For($"kind={kind}", available: string.Join(", ", RecordName.All<ActorKind>()));
        }

        string? name = question.Query("name");
        var actors = question.Study.Actors()
            .Select(activity => new ActorRow(activity.Id, question.Services.NameOf(activity.Id), activity.Kind, activity.Country, activity.AsActor, activity.AsRecipient, activity.Documents))
            .Where(actor => kind is null || actor.Kind == kind)
            .Where(actor => name is null || actor.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || actor.Id.Contains(name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return new ActorsView([.. actors.Take(Most)], actors.Count, kind, name);
    }

    private static Outcome<ActorView> LoadOne(PageQuestion question)
    {
        string id = question.Route("id");
        ActorCatalogue catalogue = question.Services.Options.Catalogue;
        Actor? known = catalogue.Find(id);
        string wanted = known?.Id ?? id;
        ActorProfile profile = question.Study.Profile(wanted);
        return known is null && profile.Reports == 0
            ? ProblemCatalogue.UnknownActor.For(id, available: string.Join(", ", catalogue.Nearest(id).Select(near => $"{near.Id} ({near.Name})")))
            : new ActorView(wanted, known, profile);
    }
}
