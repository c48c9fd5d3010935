using Entente.Problems;
using Entente.Relations;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Matrix;

/// <summary>The page of dyads by period.</summary>
internal static class MatrixPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<MatrixView> { Route = "/matrix", Load = MatrixView.Of, Component = typeof(MatrixContent) }
            .AsJson(view => new { view.Count, dyads = view.Rows.Select(Row) })
            .AsText(PageFormat.Csv, (view, _) => PageTable.Write(
                ["first", "second", "from", "to", "covered", "cooperation", "conflict", "events", "reports"],
                view.Rows.SelectMany(Cells).Select(cell => new object?[] { cell.First, cell.Second, cell.From, cell.To, cell.Covered, cell.Cooperation, cell.Conflict, cell.Events, cell.Reports })))
            .Map(endpoints);

    private static object Row(DyadCourse row) => new { first = row.Parties.First, second = row.Parties.Second, cells = Cells(row) };

    private static IEnumerable<MatrixCell> Cells(DyadCourse row) => row.Sums.Select((sum, bin) => new MatrixCell(
        row.Parties.First, row.Parties.Second, BinName.Day(row.Bins[bin].First), BinName.Day(row.Bins[bin].Last), sum is null ? 0 : 1,
        Rounded(sum?.Cooperation), Rounded(sum?.Conflict), Rounded(sum?.Events), Rounded(sum?.Reports)));

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 3) : null;

    private sealed record MatrixCell(string First, string Second, string From, string To, int Covered, double? Cooperation, double? Conflict, double? Events, double? Reports);
}
