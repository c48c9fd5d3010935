using Entente.Relations;
using Entente.Store;

namespace Entente.Exchange.Exports;

/// <summary>What to export of a study, and how.</summary>
/// <param name="Format">What the file is written in.</param>
/// <param name="Subject">What it holds; one of <see cref="ExportFormats.SubjectsOf"/>.</param>
public sealed record ExportRequest(ExportFormat Format, ExportSubject Subject)
{
    /// <summary>Which events count. Its days are the window of a relation or network.</summary>
    public EventFilter Filter { get; init; } = new();

    /// <summary>Coded events, imported ones, or both; the four formats of events that are neither tables nor networks carry coded ones alone.</summary>
    public EventOrigin Origin { get; init; } = EventOrigin.Coded;

    /// <summary>The two parties of a relation; of a network, the only tie.</summary>
    public DyadParties? Dyad { get; init; }

    /// <summary>The only actors of a network; all when empty.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Length of the bins of a relation or network; null for months where there must be bins, and for one network over the whole window where there need be none.</summary>
    public BinLength? Bin { get; init; }

    /// <summary>Days that the sign of a tie looks back on from the end of a bin, at least 1.</summary>
    /// <value>365, as <c>entente system</c>.</value>
    public int WindowDays { get; init; } = 365;

    /// <summary>Scores of acts of a relation or network.</summary>
    public ScaleKind Scale { get; init; }
}
