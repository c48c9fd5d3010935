using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>What a tie needs of a distinct event: no more than forty bytes, so that a system of millions fits.</summary>
internal readonly struct TieEvent
{
    /// <summary>Its score as often as it occurred.</summary>
    public required double Points { get; init; }

    /// <summary>The days on one of which it happened.</summary>
    public required DayRange Days { get; init; }

    /// <summary>How many events it stands for.</summary>
    public required int Occurrences { get; init; }

    /// <summary>How many reports tell it.</summary>
    public required int Reports { get; init; }

    /// <summary>The place of the document that tells it, among all that are drawn from.</summary>
    public required int Document { get; init; }

    /// <summary>The places of all that tell it, where there are several; else null.</summary>
    public int[]? Documents { get; init; }
}
