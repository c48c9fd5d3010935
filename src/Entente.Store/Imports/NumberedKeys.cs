namespace Entente.Store.Imports;

/// <summary>Numbers of keys, looked up by their bytes without making a string.</summary>
internal sealed class NumberedKeys
{
    private readonly Dictionary<byte[], int> _numbers = new(new ByteHash.Comparer());
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public NumberedKeys() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The number of a key, 0 when it has none.</summary>
    public int this[ReadOnlySpan<byte> key] => _lookup.TryGetValue(key, out int number) ? number : 0;

    public void Add(ReadOnlySpan<byte> key, int number) => _lookup[key] = number;

    public void Clear() => _numbers.Clear();
}
