namespace Entente.Systems.Layout;

/// <summary>What pulls two actors together or apart.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Lean">From −1, foes through and through, to 1, friends through and through.</param>
/// <param name="Strength">How much is told of the two, at least 0: its scale does not matter.</param>
public readonly record struct LayoutTie(string First, string Second, double Lean, double Strength);
