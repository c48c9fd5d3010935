namespace Entente.Relations;

/// <summary>The two parties of a relation, by id of a state or of an actor: <c>RUS</c> and <c>PAK</c>, or <c>RUS</c> and <c>taliban</c>.</summary>
/// <param name="First">The one named first; what it does to the other is the first direction.</param>
/// <param name="Second">The other.</param>
public sealed record DyadParties(string First, string Second);

/// <summary>Which of two parties acts.</summary>
public enum DyadDirection
{
    /// <summary>The first does something to the second.</summary>
    Forward,
    /// <summary>The second does something to the first.</summary>
    Backward,
    /// <summary>Both do it together or to each other.</summary>
    Mutual,
}
