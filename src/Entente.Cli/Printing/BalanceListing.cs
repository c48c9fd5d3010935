using System.Globalization;
using Entente.Systems;
using Entente.Systems.Balance;
using Entente.Systems.Frustration;

namespace Entente.Cli.Printing;

/// <summary>Prints the balance of a network in words, with one row an actor.</summary>
internal static class BalanceListing
{
    private const int MostTiesShown = 20;
    private const int MostNamesShown = 40;

    public static void Print(BalanceReport report)
    {
        TextWriter output = Terminal.Records;
        SignedNetwork network = report.Network;
        output.WriteLine($"actors: {network.NodeCount}; ties: {network.EdgeCount}, {network.EdgeCount - network.NegativeCount} positive and {network.NegativeCount} negative");
        PrintFrustration(output, report);
        PrintTriads(output, report.Triads);
        output.WriteLine($"walks: {Share(report.Walks?.Balance)} of closed walks in balance, longer ones weighing less (Estrada and Benzi)");
        PrintBlocs(output, report);
        output.WriteLine();
        PrintActors(report);
    }

    private static void PrintFrustration(TextWriter output, BalanceReport report)
    {
        FrustrationIndex found = report.Frustration;
        output.WriteLine(found.IsProven
            ? $"frustration index {found.Frustration}, proven: no division into two sides leaves fewer ties frustrated; normalised {Share(found.Normalised(report.Network.EdgeCount))}"
            : $"frustration index between {found.LowerBound} and {found.Frustration}: not proven in the time given; normalised at least {Share(found.Normalised(report.Network.EdgeCount))}");
        if (found.IsProven)
        {
            output.WriteLine(found.HasAllPartitions
                ? $"optimal partitions: {found.Partitions.Count}"
                : $"optimal partitions: more than {found.Partitions.Count} or not all searched for; the list is cut");
        }

        int[] frustrated = [.. report.FrustratedEdges()];
        foreach (int edge in frustrated.Take(MostTiesShown))
        {
            output.WriteLine($"  {Name(report.Network.Names[report.Network.From[edge]])} {(report.Network.EdgeSigns[edge] > 0 ? '+' : '-')} {Name(report.Network.Names[report.Network.To[edge]])}");
        }

        if (frustrated.Length > MostTiesShown)
        {
            output.WriteLine($"  and {frustrated.Length - MostTiesShown} more frustrated ties");
        }
    }

    private static void PrintTriads(TextWriter output, TriadCensus triads) => output.WriteLine(
        $"triads: {triads.Total}; +++ {triads.AllPositive}, ++- {triads.OneNegative}, +-- {triads.TwoNegative}, --- {triads.AllNegative}; balanced {Share(triads.BalancedShare)}, weakly balanced {Share(triads.WeaklyBalancedShare)}");

    private static void PrintBlocs(TextWriter output, BalanceReport report)
    {
        BlocPartition blocs = report.Blocs[^1];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"blocs: {blocs.Count}, error {blocs.Error:0.###} with alpha {blocs.Alpha:0.###}: {blocs.NegativeWithin} negative ties within, {blocs.PositiveBetween} positive between"));
        for (int bloc = 0; bloc < blocs.Count; bloc++)
        {
            string[] members = [.. report.Network.Names.Where((_, node) => blocs.Membership[node] == bloc).Select(Name)];
            string more = members.Length > MostNamesShown ? $" and {members.Length - MostNamesShown} more" : "";
            output.WriteLine($"  {bloc + 1}: {string.Join(", ", members.Take(MostNamesShown))}{more}");
        }
    }

    private static void PrintActors(BalanceReport report)
    {
        string[][] rows = [.. Enumerable.Range(0, report.Network.NodeCount).Select(node => Row(report, node))];
        string[] titles = ["actor", "side", "bloc", "positive", "negative", "net", "ratio", "PN", "walks"];
        TextTable.Write(Terminal.Results, titles, [ColumnFlow.Flexible, .. Enumerable.Repeat(ColumnFlow.Fixed, titles.Length - 1)], rows);
    }

    private static string[] Row(BalanceReport report, int node)
    {
        SignedDegree degree = report.Degrees[node];
        return
        [
            Name(report.Network.Names[node]),
            report.Frustration.Partitions[0][node] > 0 ? "1" : "2",
            (report.Blocs[^1].Membership[node] + 1).ToString(CultureInfo.InvariantCulture),
            degree.Positive.ToString(CultureInfo.InvariantCulture),
            degree.Negative.ToString(CultureInfo.InvariantCulture),
            degree.Net.ToString(CultureInfo.InvariantCulture),
            Share(degree.Ratio),
            Share(report.Pn[node]),
            Share(report.Walks?.OfNodes[node]),
        ];
    }

    private static string Name(string name) => TextTable.Plain(name);

    // Walk-based balance of a large network is a very small number, but never none.
    private static string Share(double? value) =>
        value?.ToString(value is > 0 and < 0.0005 ? "0.0e0" : "0.000", CultureInfo.InvariantCulture) ?? "not measured";
}
