using Entente.Actors;
using Entente.Documents;
using Entente.Events;

namespace Entente.Relations;

/// <summary>Who takes part in a report of a relation.</summary>
/// <param name="Id">Id of the actor, or of the state when it is meant as a whole.</param>
/// <param name="Country">The state it stands for, or null.</param>
/// <param name="Sector">What part of a state or society it is.</param>
public readonly record struct DyadParty(string Id, string? Country, Sector Sector)
{
    /// <summary>Which of two parties it stands for: the one that it is, else the one whose state it belongs to; null for neither. A group that is a party never stands for its state too.</summary>
    public string? PartyIn(DyadParties parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return Id == parties.First || Id == parties.Second ? Id : Country is { } state && (state == parties.First || state == parties.Second) ? state : null;
    }

    /// <summary>Whether it counts for the party <paramref name="id"/>: an actor that is asked for by itself always does, who stands for a state when its sector is among <paramref name="sectors"/>.</summary>
    public bool Counts(string id, IReadOnlyCollection<Sector> sectors) => (Id == id && Country != id) || sectors.Contains(Sector);
}

/// <summary>One report of something that one party did to another: what a series is made of, whether it was coded from a text or imported from a list of events.</summary>
public sealed record DyadReport
{
    /// <summary>Identity of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Identity of the distinct event that it reports; reports with the same count once.</summary>
    public required string Event { get; init; }

    /// <summary>When, or null when nothing dates it.</summary>
    public DateInterval? When { get; init; }

    /// <summary>How many days this report alone leaves open; null where that is the width of <see cref="When"/>.</summary>
    public long? DaysLeftOpen { get; init; }

    /// <summary>Who did it.</summary>
    public required DyadParty Source { get; init; }

    /// <summary>To whom.</summary>
    public required DyadParty Target { get; init; }

    /// <summary>Whether both did it.</summary>
    public bool IsMutual { get; init; }

    /// <summary>PLOVER type, or null for what another scheme has and PLOVER has not.</summary>
    public EventType? Type { get; init; }

    /// <summary>Its mode, if any.</summary>
    public string? Mode { get; init; }

    /// <summary>Quad class, if it has one.</summary>
    public QuadClass? Quad { get; init; }

    /// <summary>Its score on the scale of the series, −10 (most hostile) to 10 (most cooperative).</summary>
    public required double Intensity { get; init; }

    /// <summary>Whether it happened.</summary>
    public EventStatus Status { get; init; }

    /// <summary>In what capacity it is told.</summary>
    public VoiceKind Voice { get; init; }

    /// <summary>The document that tells it, or what stands for one in a list of events.</summary>
    public required string Document { get; init; }

    /// <summary>The independent source of that document.</summary>
    public required string Outlet { get; init; }

    /// <summary>The data set that it was imported from; null when it was coded from a text.</summary>
    public string? Dataset { get; init; }

    /// <summary>How sure the coder is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How many events it stands for.</summary>
    /// <value>1, save in lists that sum events up.</value>
    public int Occurrences { get; init; } = 1;

    /// <summary>How many reports it stands for.</summary>
    /// <value>1, save in lists that count the documents behind a row.</value>
    public int Tellings { get; init; } = 1;

    /// <summary>The sentence that tells it, where there is one.</summary>
    public string? Sentence { get; init; }

    /// <summary>Which of the two acts.</summary>
    public DyadDirection DirectionIn(DyadParties parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return IsMutual ? DyadDirection.Mutual : Source.PartyIn(parties) == parties.First ? DyadDirection.Forward : DyadDirection.Backward;
    }
}
