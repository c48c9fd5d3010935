namespace Entente.Workbench.Tests.Relations;

[Collection(SampleWorkbenchCollection.Name)]
public class DyadOrderTests(SampleWorkbench workbench)
{
    private static readonly StringComparer s_order = StringComparer.Ordinal;

    [Fact]
    public async Task Dyads_with_most_reports_come_first_then_by_name()
    {
        var rows = await RowsAsync("/relations");
        rows.ShouldBe(rows.OrderByDescending(row => row.Reports).ThenBy(row => row.Name.Split(" – ")[0], s_order).ThenBy(row => row.Name.Split(" – ")[1], s_order));
        rows.Select(row => row.Reports).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_order_is_a_link_in_the_head_of_the_table_that_keeps_the_filter()
    {
        var page = await workbench.Client.PageAsync("/relations?party=RUS");
        page.QuerySelector("th[aria-sort]").Words().ShouldBe("Reports");
        string address = page.QuerySelectorAll("thead a").First(link => link.Words() == "Dyad").GetAttribute("href")!;
        address.ShouldBe("/relations?party=RUS&sort=name");
        var rows = await RowsAsync(address);
        rows.ShouldBe(rows.OrderBy(row => row.Name.Split(" – ")[0], s_order).ThenBy(row => row.Name.Split(" – ")[1], s_order));
    }

    private async Task<(string Name, double Reports)[]> RowsAsync(string address) =>
    [
        .. (await workbench.Client.PageAsync(address)).QuerySelectorAll("table.dyads tbody tr")
            .Select(row => (row.QuerySelector("th").Words(), double.Parse(row.QuerySelectorAll("td")[2].Words().Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
