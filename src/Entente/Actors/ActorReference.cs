namespace Entente.Actors;

/// <summary>An actor as meant at one place and one date.</summary>
/// <param name="Id">Stable id: ISO 3166-1 alpha-3 for states, three letters for former states, kebab-case for the rest.</param>
/// <param name="Country">The state it stands for at that date, or null when it stands for none.</param>
/// <param name="Sector">The sector it acts in.</param>
/// <param name="Kind">What kind of actor it is.</param>
public sealed record ActorReference(string Id, string? Country, Sector Sector, ActorKind Kind);
