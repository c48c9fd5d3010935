using Entente.Documents;
using NodaTime;

namespace Entente.Relations.Sources;

/// <summary>How many distinct events a source tells of an actor.</summary>
/// <param name="Id">The actor: a state, or one that stands for none.</param>
/// <param name="Events">Distinct events.</param>
public sealed record ActorCoverage(string Id, int Events);

/// <summary>How many distinct events a source tells of a dyad.</summary>
/// <param name="Dyad">The dyad.</param>
/// <param name="Events">Distinct events.</param>
public sealed record DyadCoverage(DyadParties Dyad, int Events);

/// <summary>A figure about a source, or the reason why there is none.</summary>
/// <param name="Value">The figure with its band; null when it rests on too few pieces.</param>
/// <param name="Pieces">Own pieces of the source that it rests on.</param>
/// <param name="OtherPieces">Pieces of all others that it is compared with; 0 for a figure that compares nothing.</param>
public sealed record SourceMeasure(Estimate? Value, int Pieces, int OtherPieces = 0);

/// <summary>Whom a source covers, and how.</summary>
public sealed record SourceProfile
{
    /// <summary>The outlet or author, as most often written.</summary>
    public required string Name { get; init; }

    /// <summary>Its documents, copies among them; in a period those that tell an event of it.</summary>
    public required int Documents { get; init; }

    /// <summary>Those that are copies of others' pieces.</summary>
    public required int Copies { get; init; }

    /// <summary>Copies of its own pieces that others published.</summary>
    public required int CopiedByOthers { get; init; }

    /// <summary>Distinct events that it tells.</summary>
    public required int Events { get; init; }

    /// <summary>Those that nobody else tells.</summary>
    public required int Alone { get; init; }

    /// <summary>Reports: tellings with all their repetitions.</summary>
    public required int Reports { get; init; }

    /// <summary>The first day of publication, if known.</summary>
    public LocalDate? First { get; init; }

    /// <summary>The last day of publication, if known.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>The actors it tells most of, most first.</summary>
    public required IReadOnlyList<ActorCoverage> Actors { get; init; }

    /// <summary>The dyads it tells most of, most first.</summary>
    public required IReadOnlyList<DyadCoverage> Dyads { get; init; }

    /// <summary>Reports by voice.</summary>
    public required IReadOnlyDictionary<VoiceKind, int> Voices { get; init; }

    /// <summary>Share of its attention for each topic of the picture, 0 to 1.</summary>
    public required IReadOnlyList<SourceMeasure> Attention { get; init; }

    /// <summary>Mean score of what it tells of the dyad or actor asked for, or of all dyads, −10 to 10.</summary>
    public required SourceMeasure Tone { get; init; }

    /// <summary>How much more cooperative (above 0) or hostile (below 0) it tells the same dyads in the same years than all others do, in points of the score.</summary>
    public required SourceMeasure Lean { get; init; }
}

/// <summary>All sources of a study side by side.</summary>
public sealed record SourcePicture
{
    /// <summary>What was asked.</summary>
    public required SourceQuestion Question { get; init; }

    /// <summary>Whose shares of attention are given: the actor or dyad asked for, or the actors told most of.</summary>
    public required IReadOnlyList<SourceTopic> Topics { get; init; }

    /// <summary>The sources, most documents first.</summary>
    public required IReadOnlyList<SourceProfile> Sources { get; init; }

    /// <summary>Share of the attention of all sources together for each topic.</summary>
    public required IReadOnlyList<SourceMeasure> Attention { get; init; }

    /// <summary>Mean score of what all together tell.</summary>
    public required SourceMeasure Tone { get; init; }

    /// <summary>Distinct events that any document tells, in the period.</summary>
    public required int Events { get; init; }

    /// <summary>Documents that name no outlet or author; they count among the others, and for no source.</summary>
    public required int Unnamed { get; init; }
}

/// <summary>Something that sources give attention to.</summary>
/// <param name="Actor">An actor, or null.</param>
/// <param name="Dyad">A dyad, or null.</param>
public sealed record SourceTopic(string? Actor, DyadParties? Dyad)
{
    internal bool IsIn(SourceReport report) => Dyad is not null ? report.Dyads.Contains(Dyad) : Actor is not null && report.Parties.Contains(Actor, StringComparer.Ordinal);
}
