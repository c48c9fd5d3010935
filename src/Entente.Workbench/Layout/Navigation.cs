using Entente.Workbench.Addresses;

namespace Entente.Workbench.Layout;

/// <summary>The pages that stand in the head of every page.</summary>
internal static class Navigation
{
    /// <summary>Label, address and key of each.</summary>
    public static IReadOnlyList<(string Label, Address Address, string Key)> Pages { get; } =
    [
        ("Overview", At.Home, "1"),
        ("Documents", At.Documents, "2"),
        ("Events", At.Events, "3"),
        ("Relations", At.Relations, "4"),
        ("Matrix", At.Matrix, "5"),
        ("System", At.System, "6"),
        ("Map", At.Map, "7"),
        ("Sources", At.Sources, "8"),
        ("Actors", At.Actors, "9"),
    ];

    /// <summary>Whether a page lies at or under an address.</summary>
    public static bool IsAt(Address here, Address address) =>
        here.Path == address.Path || (address.Path != "/" && here.Path.StartsWith(address.Path + "/", StringComparison.Ordinal));
}
