using Entente.Actors;
using Entente.Documents;
using Entente.Events;

namespace Entente.Relations;

/// <summary>Which reports of a relation count.</summary>
public sealed record RelationFilter
{
    /// <summary>The organs of a state: government, military, police, intelligence, legislature, judiciary.</summary>
    public static IReadOnlyList<Sector> Government { get; } = [Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG, Sector.JUD];

    /// <summary>Statuses.</summary>
    /// <value>Actual and ongoing.</value>
    public IReadOnlyCollection<EventStatus> Statuses { get; init; } = [EventStatus.Actual, EventStatus.Ongoing];

    /// <summary>Whether nothing counts that is only planned, feared or denied.</summary>
    public bool IsOfWhatHappened => Statuses.All(status => status is EventStatus.Actual or EventStatus.Ongoing);

    /// <summary>Sectors of whoever stands for a state, on both sides.</summary>
    /// <value><see cref="Government"/>.</value>
    public IReadOnlyCollection<Sector> Sectors { get; init; } = Government;

    /// <summary>Capacities in which it is told.</summary>
    /// <value>None: all.</value>
    public IReadOnlyCollection<VoiceKind> Voices { get; init; } = [];

    /// <summary>Sources that tell it, by their names.</summary>
    /// <value>None: all.</value>
    public IReadOnlyCollection<string> Sources { get; init; } = [];

    /// <summary>Least confidence of a report, 0 to 1.</summary>
    /// <value>0: all.</value>
    public double LeastConfidence { get; init; }

    /// <summary>Whether a report counts.</summary>
    public bool Passes(DyadReport report, DyadParties parties)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(parties);
        return Statuses.Contains(report.Status) && report.Confidence >= LeastConfidence && Counts(report.Source) && Counts(report.Target)
            && (Voices.Count == 0 || Voices.Contains(report.Voice)) && (Sources.Count == 0 || Sources.Contains(report.Outlet));

        bool Counts(DyadParty party) => party.Counts(party.PartyIn(parties) ?? parties.Second, Sectors);
    }
}
