namespace Entente.Evidence.Comparisons;

/// <summary>In what two tellings contradict each other.</summary>
public enum ContradictionKind
{
    /// <summary>One tells it as done, the other says that it did not happen.</summary>
    Denied,
    /// <summary>One vouches for it, the other has it alleged by somebody.</summary>
    Alleged,
    /// <summary>One tells cooperation, the other conflict.</summary>
    Type,
    /// <summary>What is alike in everything else is told of different days.</summary>
    Date,
    /// <summary>Different numbers of the same thing.</summary>
    Number,
}

/// <summary>A contradiction.</summary>
/// <param name="Kind">In what.</param>
/// <param name="First">What the first tells.</param>
/// <param name="Second">What the second tells.</param>
/// <param name="FirstSays">The value of the first, such as <c>actual</c> or <c>12 soldiers</c>.</param>
/// <param name="SecondSays">The value of the second.</param>
public sealed record Contradiction(ContradictionKind Kind, Telling First, Telling Second, string FirstSays, string SecondSays);

/// <summary>A distinct event that both tell.</summary>
/// <param name="Event">The event.</param>
/// <param name="First">How the first tells it, the report that stands for it first.</param>
/// <param name="Second">How the second tells it.</param>
public sealed record SharedEvent(DistinctEvent Event, IReadOnlyList<Telling> First, IReadOnlyList<Telling> Second);

/// <summary>A distinct event that one of two tells.</summary>
/// <param name="Event">The event.</param>
/// <param name="Tellings">How it does.</param>
public sealed record LoneEvent(DistinctEvent Event, IReadOnlyList<Telling> Tellings);

/// <summary>What two documents or sources tell, side by side.</summary>
/// <param name="Shared">Distinct events that both tell, in the order given.</param>
/// <param name="OnlyFirst">Those that the first alone tells.</param>
/// <param name="OnlySecond">Those that the second alone tells.</param>
/// <param name="Contradictions">Where they contradict each other.</param>
public sealed record TellingComparison(
    IReadOnlyList<SharedEvent> Shared, IReadOnlyList<LoneEvent> OnlyFirst, IReadOnlyList<LoneEvent> OnlySecond, IReadOnlyList<Contradiction> Contradictions);
