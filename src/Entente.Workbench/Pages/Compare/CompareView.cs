using Entente.Evidence.Comparisons;
using Entente.Relations;
using Entente.Store;
using NodaTime;

namespace Entente.Workbench.Pages.Compare;

/// <summary>Two documents or sources side by side, or the form to choose them.</summary>
public sealed record CompareView
{
    /// <summary>What was written for each, if anything.</summary>
    public (string? First, string? Second) Asked { get; init; }

    /// <summary>The first; null until both are chosen.</summary>
    public TellingSide? First { get; init; }

    /// <summary>The second; null until both are chosen.</summary>
    public TellingSide? Second { get; init; }

    /// <summary>The dyad to which it is restricted, if any.</summary>
    public DyadParties? Dyad { get; init; }

    /// <summary>Only events that may have fallen on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only events that may have fallen on this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Outlets and authors that can be chosen.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>What they tell; null until both are chosen.</summary>
    public TellingComparison? Comparison { get; init; }

    /// <summary>Whether there are more events than are compared.</summary>
    public bool IsCut { get; init; }
}
