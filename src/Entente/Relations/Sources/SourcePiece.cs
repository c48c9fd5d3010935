using Entente.Documents;
using Entente.Evidence;

namespace Entente.Relations.Sources;

/// <summary>A document as a piece of a source.</summary>
/// <param name="Origin">Where it stands, what it repeats, and when it was published.</param>
/// <param name="Authors">Its authors as printed.</param>
public sealed record SourcePiece(ReportOrigin Origin, IReadOnlyList<string> Authors)
{
    /// <summary>Whether the words are somebody else's: it repeats another document, or says that another outlet published it first.</summary>
    public bool IsCopy => Origin.DuplicateOf is not null
        || (Origin.OriginallyPublishedBy is { } first && !string.Equals(first.Trim(), Origin.Outlet?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The names it counts for: its outlet, or its authors; none where nobody is named.</summary>
    public IReadOnlyList<string> NamesBy(SourceGrouping grouping) => grouping switch
    {
        SourceGrouping.Author => [.. Authors.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
        _ => string.IsNullOrWhiteSpace(Origin.Outlet) ? [] : [Origin.Outlet.Trim()],
    };
}

/// <summary>What makes pieces one source.</summary>
public enum SourceGrouping
{
    /// <summary>The outlet that published them.</summary>
    Outlet,
    /// <summary>Who wrote them; a piece of several authors counts for each.</summary>
    Author,
}

/// <summary>A report of an event as its source is measured by it.</summary>
public readonly record struct SourceReport
{
    /// <summary>The piece that tells it, by its place in the material.</summary>
    public required int Piece { get; init; }

    /// <summary>The distinct event, numbered from 0.</summary>
    public required int Event { get; init; }

    /// <summary>The days on which it may have happened.</summary>
    public required ReportDays Days { get; init; }

    /// <summary>In what capacity it is told.</summary>
    public VoiceKind Voice { get; init; }

    /// <summary>Whether it is told as actual or ongoing; only that has a tone.</summary>
    public bool IsDone { get; init; }

    /// <summary>PLOVER's score, −10 (most hostile) to 10 (most cooperative).</summary>
    public required double Intensity { get; init; }

    /// <summary>States and actors that stand for none, each once.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>The dyads between which it happened, parties in ordinal order.</summary>
    public required IReadOnlyList<DyadParties> Dyads { get; init; }
}

/// <summary>What a study's documents tell, by piece.</summary>
/// <param name="Pieces">The documents.</param>
/// <param name="Reports">What they tell, in any order.</param>
public sealed record SourceMaterial(IReadOnlyList<SourcePiece> Pieces, IReadOnlyList<SourceReport> Reports);
