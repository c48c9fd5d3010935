namespace Entente.Store.Imports;

/// <summary>Numbers of the documents seen last. Events of one document stand close together, so that a small memory finds nearly all of them again.</summary>
internal sealed class RecentDocuments
{
    private const int Places = 1 << 16;
    private readonly (ulong Hash, long Number)[] _places = new (ulong, long)[Places];

    /// <summary>The number of the document with this hash, 0 when it was not seen lately.</summary>
    public long this[ulong hash]
    {
        get => _places[hash % Places] is var place && place.Hash == hash ? place.Number : 0;
        set => _places[hash % Places] = (hash, value);
    }

    public void Clear() => Array.Clear(_places);
}
