using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Keys;

/// <summary>The keys of the workbench, by where they work.</summary>
/// <param name="Groups">Groups of keys.</param>
public sealed record KeysView(IReadOnlyList<KeyGroup> Groups)
{
    /// <summary>All keys.</summary>
    public static KeysView Default { get; } = new(
    [
        new("Everywhere", [.. Navigation.Pages.Select(page => new KeyUse(page.Key, page.Label)), new("/", "Search sentences"), new("?", "These keys"), new("f", "To the filters"), new("n", "The next page of a list"), new("p", "The page of a list before")]),
        new("Relations", [new("o", "Open the relation of two")]),
        new("The system and the map",
        [
            new("[", "The step before"),
            new("]", "The next step"),
            new("+", "Nearer"),
            new("-", "Farther"),
            new("0", "The whole picture"),
            new("← ↑ → ↓", "Move the map, when it has the focus"),
        ]),
        new("Reviewing events",
        [
            new("j", "The next event"),
            new("k", "The event before"),
            new("a", "Accept, and go on"),
            new("r", "Reject, and go on"),
            new("e", "Correct type, roles or date"),
            new("m", "Merge with another event"),
            new("u", "Undo the last decision"),
            new("Enter", "Open the event"),
        ]),
    ]);
}

/// <summary>Keys that work in one place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Keys">The keys.</param>
public sealed record KeyGroup(string Place, IReadOnlyList<KeyUse> Keys);

/// <summary>A key.</summary>
/// <param name="Key">The key, as printed on it.</param>
/// <param name="Does">What it does.</param>
public sealed record KeyUse(string Key, string Does);
