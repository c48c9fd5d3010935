using System.Globalization;
using Entente.Actors;
using Entente.Exchange.Exports.Tables;
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
        new Page<ActorsView> { Route = "/actors", IsPrepared = true, Load = LoadAll, Component = typeof(ActorsContent) }
            .AsJson(view => view.Actors)
            .AsCsv(
                view => view.Actors,
                new Field<ActorRow>("id", row => row.Id),
                new Field<ActorRow>("name", row => row.Name),
                new Field<ActorRow>("kind", row => row.Kind),
                new Field<ActorRow>("country", row => row.Country),
                new Field<ActorRow>("acts", row => Text(row.Acts)),
                new Field<ActorRow>("receives", row => Text(row.Receives)),
                new Field<ActorRow>("documents", row => Text(row.Documents)))
            .Map(endpoints);
        new Page<ActorView> { Route = "/actors/{id}", Load = LoadOne, Component = typeof(ActorContent) }
            .AsJson(ActorView.ToRecord)
            .AsCsv(
                view => view.Profile.Counterparts,
                new Field<Counterpart>("id", row => row.Id),
                new Field<Counterpart>("events", row => Text(row.Events)),
                new Field<Counterpart>("cooperation", row => Text(row.Cooperation)),
                new Field<Counterpart>("conflict", row => Text(row.Conflict)),
                new Field<Counterpart>("first", row => row.First),
                new Field<Counterpart>("last", row => row.Last))
            .Map(endpoints);
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static Outcome<ActorsView> LoadAll(PageQuestion question)
    {
        string? kind = question.Query("kind");
        if (kind is not null && RecordName.Parse<ActorKind>(kind) is null)
        {
            return ProblemCatalogue.UnusableArgument.For($"kind={kind}", available: string.Join(", ", RecordName.All<ActorKind>()));
        }

        string? name = question.Query("name");
        var actors = question.Services.Memo.Get("actors", () => question.Study.Actors(), all => all.Count)
            .Select(activity => new ActorRow(activity.Id, question.Services.NameOf(activity.Id), activity.Kind, activity.Country, activity.AsActor, activity.AsRecipient, activity.Documents))
            .Where(actor => kind is null || actor.Kind == kind)
            .Where(actor => name is null || actor.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || actor.Id.Contains(name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return new ActorsView([.. question.Page(actors, 1, Most)], actors.Count, kind, name);
    }

    private static Outcome<ActorView> LoadOne(PageQuestion question)
    {
        string id = question.Route("id");
        Actor? known = question.Services.Options.Catalogue.Find(id);
        string wanted = known?.Id ?? id;
        ActorProfile profile = question.Study.Profile(wanted);
        return known is null && profile.Reports == 0
            ? question.Services.Unknown(id)
            : new ActorView(wanted, known, profile);
    }
}
