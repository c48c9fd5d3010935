using Entente.Actors;
using Entente.Events;
using Entente.Evidence;

namespace Entente.Relations;

/// <summary>Finds in coded events what two parties did to each other.</summary>
/// <remarks>
/// An act of both together on a third ("Russia and Pakistan condemned the attack") is none between them. So is one in which both act and nobody receives,
/// unless it is of a kind that takes two: talks, deals, visits, cooperation, clashes.
/// </remarks>
public static class DyadReports
{
    /// <summary>Types of what actors do to one another when nobody receives.</summary>
    public static IReadOnlyList<EventType> TypesThatTakeTwo { get; } =
    [
        EventType.Agree, EventType.Consult, EventType.Support, EventType.Concede, EventType.Cooperate, EventType.Aid, EventType.Retreat, EventType.Assault,
    ];

    /// <summary>The reports of a distinct event that tell of these two, scored on <paramref name="scale"/>.</summary>
    public static IEnumerable<DyadReport> Of(DistinctEvent found, DyadParties parties, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(scale);
        var sources = found.SourceOf;
        return found.Tellings
            .Select(telling => Of(telling.Told, parties) is var (source, target, mutual)
                ? Report(found, telling.Told, source, target, mutual, sources[telling.Told.Document], scale)
                : null)
            .OfType<DyadReport>();
    }

    /// <summary>The dyads between which something happened, by the rules above, parties in ordinal order.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="actors">Parties that act.</param>
    /// <param name="recipients">Parties that receive.</param>
    /// <param name="hasRecipient">Whether anybody receives, also such as count for no party.</param>
    public static IEnumerable<DyadParties> DyadsOf(EventType type, IReadOnlyCollection<string> actors, IReadOnlyCollection<string> recipients, bool hasRecipient)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(recipients);
        string[] parties = [.. actors.Concat(recipients).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (int i = 0; i < parties.Length; i++)
        {
            for (int j = i + 1; j < parties.Length; j++)
            {
                (bool firstActs, bool secondActs) = (actors.Contains(parties[i]), actors.Contains(parties[j]));
                (bool firstReceives, bool secondReceives) = (recipients.Contains(parties[i]), recipients.Contains(parties[j]));
                bool between = (firstActs, secondActs) switch
                {
                    (true, true) => (firstReceives && secondReceives) || (!hasRecipient && TypesThatTakeTwo.Contains(type)),
                    (true, false) => secondReceives,
                    (false, true) => firstReceives,
                    _ => false,
                };
                if (between)
                {
                    yield return new DyadParties(parties[i], parties[j]);
                }
            }
        }
    }

    private static (DyadParty Source, DyadParty Target, bool Mutual)? Of(Event told, DyadParties parties)
    {
        DyadParty? firstActs = Find(told.Actors, parties.First, parties);
        DyadParty? secondActs = Find(told.Actors, parties.Second, parties);
        DyadParty? firstReceives = Find(told.Recipients, parties.First, parties);
        DyadParty? secondReceives = Find(told.Recipients, parties.Second, parties);
        return (firstActs, secondActs, firstReceives, secondReceives) switch
        {
            ({ } first, { } second, { }, { }) => (first, second, true),
            ({ } first, { } second, null, null) when told.Recipients.Count == 0 && TypesThatTakeTwo.Contains(told.Type) => (first, second, true),
            ({ } first, null, _, { } second) => (first, second, false),
            (null, { } second, { } first, _) => (second, first, false),
            _ => null,
        };
    }

    // Of several who stand for a state, one of the government speaks for it.
    private static DyadParty? Find(IReadOnlyList<Participant> side, string id, DyadParties parties)
    {
        DyadParty[] found = [.. side.Select(one => new DyadParty(one.Actor.Id, one.Actor.Country, one.Actor.Sector)).Where(one => one.PartyIn(parties) == id)];
        return found.Length == 0 ? null : found.OrderByDescending(one => one.Counts(id, RelationFilter.Government)).First();
    }

    private static DyadReport Report(DistinctEvent distinct, Event told, DyadParty source, DyadParty target, bool mutual, string outlet, IntensityScale scale) => new()
    {
        Id = told.Id,
        Event = distinct.Id,
        // As closely as all its reports together say: one that only its document dates would else look as if it knew the day.
        When = distinct.When,
        DaysLeftOpen = ReportDays.Of(told).Width,
        Source = source,
        Target = target,
        IsMutual = mutual,
        Type = told.Type,
        Mode = told.Mode,
        Quad = told.Quad,
        Intensity = scale.Of(told.Type, told.Mode),
        Status = told.Status,
        Voice = told.Voice.Kind,
        Document = told.Document.Value,
        Outlet = outlet,
        Confidence = told.Confidence,
        Sentence = told.Sentence,
    };
}
