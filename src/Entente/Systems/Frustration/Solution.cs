namespace Entente.Systems.Frustration;

/// <summary>What is known of the least cost of a graph: it is at least <see cref="Lower"/>, and <see cref="Spins"/> cost <see cref="Upper"/>.</summary>
internal sealed record Solution(long Lower, long Upper, sbyte[] Spins);
