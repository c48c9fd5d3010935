using Entente.Systems;
using Entente.Systems.Balance;
using Entente.Systems.Layout;
using Entente.Workbench.Addresses;
using Entente.Workbench.Figures;

namespace Entente.Workbench.Pages.Systems;

/// <summary>Puts a system onto its stage.</summary>
internal static class SystemDrawing
{
    private const double LeastWidth = 1.4;
    private const double WidthRange = 3.4;
    private const double LeastOpacity = 0.3;

    /// <summary>The drawing of a system at one step.</summary>
    public static NetworkDrawing Of(SystemDesk desk, SystemView view, IReadOnlyList<TieRow> rows, IReadOnlyList<string> letters, Func<string, string> nameOf)
    {
        Dictionary<string, string> blocs = BlocsOf(view.Balance, letters);
        HashSet<string> balancers = [.. view.Balancers.Where(found => found.Held.Count > 0).Select(found => found.Actor)];
        HashSet<string> told = [.. rows.SelectMany(row => new[] { row.Tie.Parties.First, row.Tie.Parties.Second })];
        NetworkNode[] nodes =
        [
            .. desk.Stage.Places.OrderBy(place => told.Contains(place.Key)).ThenBy(place => place.Key, StringComparer.Ordinal)
                .Select(place => new NetworkNode(place.Key, nameOf(place.Key), place.Value.X, place.Value.Y, blocs.GetValueOrDefault(place.Key, ""),
                    balancers.Contains(place.Key), told.Contains(place.Key), At.Actor(place.Key).ToString())),
        ];
        Dictionary<string, NetworkNode> byId = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        NetworkLine[] lines =
        [
            .. rows.Where(row => desk.Stage.Places.ContainsKey(row.Tie.Parties.First) && desk.Stage.Places.ContainsKey(row.Tie.Parties.Second))
                .OrderBy(row => row.Tie.Value != 0).ThenBy(row => row.Tie.Support).Select(row => LineOf(row, desk.MostPoints))
                .Select(line => line.Sign == 0 ? line : line with { Bend = TieCurve.BendOf(byId[line.First], byId[line.Second], nodes) }),
        ];
        int signed = lines.Count(line => line.Sign != 0);
        string label = $"Signed network of {nodes.Count(node => node.IsTold)} actors: {lines.Count(line => line.Sign > 0)} positive ties drawn solid, {lines.Count(line => line.Sign < 0)} negative ones dashed, {lines.Length - signed} dyads without a sign dotted. The table of ties has the same.";
        return new NetworkDrawing(desk.Stage.Width, desk.Stage.Height, label, nodes, lines);
    }

    private static NetworkLine LineOf(TieRow row, double mostPoints)
    {
        double points = row.Tie.Cooperation + row.Tie.Conflict;
        bool signed = row.Tie.Value != 0;
        double width = signed ? LeastWidth + (WidthRange * Math.Sqrt(points / Math.Max(1, mostPoints))) : LeastWidth;
        double opacity = signed ? Math.Clamp(LeastOpacity + ((1 - LeastOpacity) * ((2 * row.Tie.Support) - 1)), LeastOpacity, 1) : 1;
        return new NetworkLine(row.Tie.Parties.First, row.Tie.Parties.Second, row.Tie.Value, Math.Round(width, 2), Math.Round(opacity, 2), row.IsFrustrated,
            row.Evidence is { } evidence ? $"{row.Words} {evidence.Words}" : row.Words, row.Relation.ToString());
    }

    private static Dictionary<string, string> BlocsOf(BalanceReport? balance, IReadOnlyList<string> letters) => balance is null
        ? []
        : Enumerable.Range(0, balance.Network.NodeCount).ToDictionary(node => balance.Network.Names[node], node => letters[balance.Blocs[^1].Membership[node]], StringComparer.Ordinal);
}
