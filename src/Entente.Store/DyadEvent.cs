using Entente.Actors;
using Entente.Events;
using Entente.Store.Imports;
using NodaTime;

namespace Entente.Store;

/// <summary>An event between two parties of relations, coded or imported: what a series of a dyad is made of.</summary>
/// <remarks>
/// A party is a state, or an actor that stands for none (<c>taliban</c>, <c>nato</c>). Coded events are distinct events, not reports; one with several actors gives one
/// of these for each pair of parties.
/// </remarks>
public readonly record struct DyadEvent
{
    /// <summary>Its day, or the first on which it may have fallen.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The last day on which it may have fallen, null when that is open; of imported events always <see cref="Day"/>.</summary>
    public required LocalDate? LastDay { get; init; }

    /// <summary>The party that acts.</summary>
    public required string Source { get; init; }

    /// <summary>The party it is done to; of what both do together the other one.</summary>
    public required string Target { get; init; }

    /// <summary>Sector of who acts.</summary>
    public required Sector SourceSector { get; init; }

    /// <summary>Sector of whom it is done to.</summary>
    public required Sector TargetSector { get; init; }

    /// <summary>PLOVER type; null for what other systems count and PLOVER does not.</summary>
    public EventType? Type { get; init; }

    /// <summary>Mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Quad class of the type; null without one.</summary>
    public QuadClass? Quad { get; init; }

    /// <summary>PLOVER's score, −10 to 10; 0 without a type.</summary>
    public double Intensity { get; init; }

    /// <summary>CAMEO's Goldstein score of the imported code, −10 to 10; null where there is none.</summary>
    public double? Goldstein { get; init; }

    /// <summary>Surest status; imported events are taken as actual, for their systems have none.</summary>
    public required EventStatus Status { get; init; }

    /// <summary><see cref="EventOrigin.Coded"/> or <see cref="EventOrigin.Imported"/>.</summary>
    public required EventOrigin Origin { get; init; }

    /// <summary>Data set it was imported from; null for coded events.</summary>
    public ImportedDataset? Dataset { get; init; }

    /// <summary>How many events it stands for: 1, or more in data sets that sum them up.</summary>
    public int Events { get; init; }

    /// <summary>How many reports tell it: sentences of documents for coded events, documents for imported ones.</summary>
    public int Reports { get; init; }

    /// <summary>Outlet or publisher of the report that stands for it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Number in the study of the document that an imported row names; null without one, and for coded events.</summary>
    public long? Document { get; init; }

    /// <summary>Whether both sides do it together, so that it holds from either.</summary>
    public bool IsMutual { get; init; }
}

/// <summary>Which events of relations to stream; what is left out does not restrict.</summary>
public sealed record DyadFilter
{
    /// <summary>One party: id of a state, or of an actor that stands for none.</summary>
    public string? One { get; init; }

    /// <summary>The other party; needs <see cref="One"/>.</summary>
    public string? Other { get; init; }

    /// <summary>Not before this day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Not after this day.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Coded, imported, or both.</summary>
    public EventOrigin Origin { get; init; } = EventOrigin.All;
}
