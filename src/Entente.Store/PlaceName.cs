using Entente.Actors;

namespace Entente.Store;

/// <summary>Places as people write them.</summary>
public static class PlaceName
{
    /// <summary>The id of the state that bears this id or name; a place of another kind, a capital too, is its own name.</summary>
    public static string Resolve(string text, ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        string name = text.Trim();
        return catalogue.Find(name) is { Kind: ActorKind.State } state && !name.Equals(state.State?.Capital, StringComparison.OrdinalIgnoreCase)
            && (name.Equals(state.Id, StringComparison.OrdinalIgnoreCase) || name.Equals(state.Name, StringComparison.OrdinalIgnoreCase)) ? state.Id : name;
    }
}
