using Entente.Exchange.Exports;
using Entente.Workbench.Addresses;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Maps;

/// <summary>A place where events took place.</summary>
/// <param name="Name">The capital or the state as the events name it.</param>
/// <param name="Point">Where it is drawn: always a capital.</param>
/// <param name="IsState">Whether the events name the state alone, so that its capital only stands for it.</param>
/// <param name="State">Id of the state.</param>
/// <param name="Events">Distinct events there.</param>
/// <param name="Reports">Reports of them.</param>
/// <param name="Cooperative">How many of them are cooperation.</param>
/// <param name="Listed">The list of these events.</param>
public sealed record MapPlace(string Name, MapPoint Point, bool IsState, string? State, int Events, int Reports, int Cooperative, Address Listed)
{
    /// <summary>How many of them are conflict.</summary>
    public int Hostile => Events - Cooperative;

    /// <summary>All of it in a sentence.</summary>
    public string Describe() => $"{Name}: {Words.Count(Events, "event")} in {Words.Count(Reports, "report")}, {Cooperative} of cooperation and {Hostile} of conflict.{(IsState ? " Only the state is named; it is drawn at its capital." : "")}";
}
