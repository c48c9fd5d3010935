using Entente.Systems.Ties;

namespace Entente.Workbench.Pages.Systems;

/// <summary>What the table of ties can be sorted by.</summary>
internal static class TieSort
{
    private static readonly Dictionary<string, Func<IEnumerable<TieRow>, IOrderedEnumerable<TieRow>>> s_orders = new(StringComparer.Ordinal)
    {
        ["weight"] = rows => rows.OrderByDescending(row => row.Tie.Value != 0).ThenByDescending(row => row.Tie.Cooperation + row.Tie.Conflict),
        ["name"] = rows => rows.OrderBy(row => row.Name, StringComparer.Ordinal),
        ["sign"] = rows => rows.OrderBy(row => row.Tie.Value == 0).ThenBy(row => row.Tie.Value).ThenByDescending(row => row.Tie.Conflict),
        ["since"] = rows => rows.OrderBy(row => row.Tie.Value == 0).ThenBy(row => row.Since?.First ?? int.MaxValue),
        ["cooperation"] = rows => rows.OrderByDescending(row => row.Tie.Cooperation),
        ["conflict"] = rows => rows.OrderByDescending(row => row.Tie.Conflict),
        ["events"] = rows => rows.OrderByDescending(row => row.Tie.Events),
        ["reports"] = rows => rows.OrderByDescending(row => row.Tie.Reports),
        ["support"] = rows => rows.OrderByDescending(row => row.Tie.Support).ThenByDescending(row => row.Tie.Events),
    };

    /// <summary>Their names, the usual one first.</summary>
    public static IEnumerable<string> Names => s_orders.Keys;

    /// <summary>Rows in an order; equal ones by their parties.</summary>
    public static IEnumerable<TieRow> Sorted(IEnumerable<TieRow> rows, string name) =>
        s_orders[name](rows).ThenBy(row => row.Tie.Parties.First, StringComparer.Ordinal).ThenBy(row => row.Tie.Parties.Second, StringComparer.Ordinal);
}
