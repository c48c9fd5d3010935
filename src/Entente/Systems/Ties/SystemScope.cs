using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Whose ties make the system, and which reports count.</summary>
public sealed record SystemScope
{
    private static readonly ActorKind[] s_ownKinds = [ActorKind.ArmedGroup, ActorKind.Organisation, ActorKind.Alliance];

    /// <summary>Ids of states and actors that alone are its actors.</summary>
    /// <value>None: every state that somebody stands for, and every armed group, organisation and alliance that stands for no state.</value>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Organisations whose members are taken together; a state that belongs to several belongs to the first.</summary>
    public IReadOnlyList<Actor> Blocs { get; init; } = [];

    /// <summary>Which reports count.</summary>
    public RelationFilter Filter { get; init; } = new();

    /// <summary>What a distinct event tells of any two actors, one report a dyad, telling and pair; the parties stand in ordinal order.</summary>
    /// <param name="found">The event.</param>
    /// <param name="scale">Scores of acts.</param>
    public IEnumerable<(DyadParties Parties, DyadReport Report)> ReportsOf(DistinctEvent found, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(found);
        string[] actors = [.. found.Tellings.SelectMany(telling => ActorsOf(telling.Told)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (int one = 0; one < actors.Length; one++)
        {
            for (int other = one + 1; other < actors.Length; other++)
            {
                var parties = new DyadParties(actors[one], actors[other]);
                foreach (DyadReport report in DyadReports.Of(found, parties, scale).Where(report => Filter.Passes(report, parties)))
                {
                    if (InBlocs(parties, report) is { } placed)
                    {
                        yield return placed;
                    }
                }
            }
        }
    }

    /// <summary>Whether a party that is known already is an actor of the system, and counts for itself.</summary>
    public bool Takes(DyadParty party)
    {
        string actor = party.Country ?? party.Id;
        return (Actors.Count == 0 || Actors.Contains(actor)) && party.Counts(actor, Filter.Sectors);
    }

    /// <summary>A report of two parties that are known already, such as one from a list of events, with the dyad it tells of.</summary>
    /// <returns>The parties in ordinal order and the report, or null when it does not count.</returns>
    public (DyadParties Parties, DyadReport Report)? Place(DyadReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        (string source, string target) = (report.Source.Country ?? report.Source.Id, report.Target.Country ?? report.Target.Id);
        if (source == target || !Takes(report.Source) || !Takes(report.Target))
        {
            return null;
        }

        DyadParties parties = string.CompareOrdinal(source, target) < 0 ? new(source, target) : new(target, source);
        return Filter.Passes(report, parties) ? InBlocs(parties, report) : null;
    }

    private IEnumerable<string> ActorsOf(Event told)
    {
        IEnumerable<ActorReference> all = told.Actors.Concat(told.Recipients).Select(one => one.Actor);
        return Actors.Count > 0
            ? all.SelectMany(actor => Actors.Where(id => id == actor.Id || id == actor.Country))
            : all.Select(ActorOf).OfType<string>();
    }

    private string? ActorOf(ActorReference actor) => actor switch
    {
        { Country: { } state } => Filter.Sectors.Contains(actor.Sector) ? state : null,
        _ => s_ownKinds.Contains(actor.Kind) ? actor.Id : null,
    };

    // What members of one bloc do to each other is no tie of the bloc.
    private (DyadParties Parties, DyadReport Report)? InBlocs(DyadParties parties, DyadReport report)
    {
        if (Blocs.Count == 0)
        {
            return (parties, report);
        }

        string source = BlocOf(report.Source.PartyIn(parties) ?? parties.First, report);
        string target = BlocOf(report.Target.PartyIn(parties) ?? parties.Second, report);
        return string.CompareOrdinal(source, target) switch
        {
            0 => null,
            < 0 => (new(source, target), Placed()),
            _ => (new(target, source), Placed()),
        };

        DyadReport Placed() => report with { Source = new(source, null, report.Source.Sector), Target = new(target, null, report.Target.Sector) };
    }

    private string BlocOf(string actor, DyadReport report) =>
        Blocs.FirstOrDefault(bloc => bloc.Members.Any(member => member.State == actor && member.Years.Overlaps(report.When)))?.Id ?? actor;
}
