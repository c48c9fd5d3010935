using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;
using Entente.Workbench.Addresses;

namespace Entente.Workbench.Pages.Systems;

/// <summary>Makes the rows of the table of ties.</summary>
internal static class TieRowReader
{
    /// <summary>Every tie of a system at a step of its course.</summary>
    public static TieRow[] Read(SystemDesk desk, SystemView view, int place, Func<string, string> nameOf)
    {
        HashSet<DyadParties> frustrated = [.. view.Frustrated.Select(tie => tie.Parties)];
        return [.. view.Snapshot.Ties.Select(Row)];

        TieRow Row(SystemTie tie)
        {
            int? since = tie.Value == 0 ? null : Since(desk, tie, place);
            return new TieRow(tie, nameOf(tie.Parties.First), nameOf(tie.Parties.Second), frustrated.Contains(tie.Parties),
                since is { } first ? desk.Bins[first] : null, since is { } named ? BinName.Of(desk.Bins[named], desk.Bins.Length) : null,
                TieEvidence.Of(desk.Material, tie, view.Snapshot.Window, nameOf), AddressOf(tie, view.Snapshot.Window));
        }
    }

    private static Address AddressOf(SystemTie tie, DayRange window) =>
        At.Relation(tie.Parties.First, tie.Parties.Second).With("from", BinName.Day(window.First)).With("to", BinName.Day(window.Last));

    // The first of the steps up to this one at all of which the tie has the sign it has now.
    private static int Since(SystemDesk desk, SystemTie tie, int place)
    {
        int since = place;
        while (since > 0 && desk.Steps[since - 1].Snapshot.Between(tie.Parties.First, tie.Parties.Second)?.Value == tie.Value)
        {
            since--;
        }

        return since;
    }
}
