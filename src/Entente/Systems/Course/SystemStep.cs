using Entente.Systems.Balance;
using Entente.Systems.Balancers;
using Entente.Systems.Frustration;
using Entente.Systems.Ties;

namespace Entente.Systems.Course;

/// <summary>A system at one step of its course.</summary>
/// <param name="Snapshot">Its ties.</param>
/// <param name="Frustration">Its frustration index; null without a tie that has a sign.</param>
/// <param name="Blocs">Its blocs.</param>
/// <param name="Numbers">The number of each bloc that stays with it through the course.</param>
/// <param name="Distances">How far the blocs are from each other.</param>
/// <param name="Changes">Ties that came, went or turned since the step before.</param>
public sealed record SystemStep(
    SystemSnapshot Snapshot, FrustrationIndex? Frustration, BlocPartition? Blocs, IReadOnlyList<int> Numbers, IReadOnlyList<BlocDistance> Distances, IReadOnlyList<TieChange> Changes);
