using Entente.Evidence;
using NodaTime;

namespace Entente.Relations.Sources;

/// <summary>What is asked of the sources of a study.</summary>
public sealed record SourceQuestion
{
    /// <summary>What makes pieces one source.</summary>
    /// <value>Their outlet.</value>
    public SourceGrouping By { get; init; }

    /// <summary>The actor whose share and tone are asked for, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The dyad whose share and tone are asked for, or null; it goes before <see cref="Actor"/>.</summary>
    public DyadParties? Dyad { get; init; }

    /// <summary>Only events that may have fallen on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only events that may have fallen on this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The fewest own pieces from which anything is said of a source's attention or tone; of the others together too.</summary>
    /// <value>5.</value>
    public int LeastPieces { get; init; } = 5;

    /// <summary>Number of resamplings of pieces.</summary>
    /// <value>200.</value>
    public int Draws { get; init; } = 200;

    /// <summary>Where chance starts.</summary>
    /// <value>1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>Whether anything but the whole study is asked for in time.</summary>
    internal bool HasPeriod => From is not null || Until is not null;

    /// <summary>The dyad with its parties in ordinal order.</summary>
    internal DyadParties? OrderedDyad => Dyad is null || string.CompareOrdinal(Dyad.First, Dyad.Second) < 0 ? Dyad : new(Dyad.Second, Dyad.First);

    /// <summary>Whether an event of these days falls into the period; one that nothing dates does so only when there is none.</summary>
    internal bool Includes(ReportDays days) =>
        !HasPeriod || (!days.IsAny && (From is not { } from || days.Last >= ReportDays.NumberOf(from)) && (Until is not { } until || days.First <= ReportDays.NumberOf(until)));
}
