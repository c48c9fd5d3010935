namespace Entente.Workbench.Pages.Actors;

/// <summary>Actors that take part in events.</summary>
/// <param name="Actors">Those shown, by number of events.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Kind">The kind asked for, or null.</param>
/// <param name="Name">The part of a name asked for, or null.</param>
public sealed record ActorsView(IReadOnlyList<ActorRow> Actors, int Total, string? Kind, string? Name);

/// <summary>How often an actor takes part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Country">The state it stood for, or null.</param>
/// <param name="Acts">Reports in which it acts.</param>
/// <param name="Receives">Reports in which it is acted on.</param>
/// <param name="Documents">Documents that tell of it.</param>
public sealed record ActorRow(string Id, string Name, string Kind, string? Country, int Acts, int Receives, int Documents);
