namespace Entente.Language.Encoders;

/// <summary>Numbers words by the rank of their hash among all hashes of the index.</summary>
/// <remarks>Hashes stand for words: among a few hundred thousand words two share 64 bits with a chance below 10⁻⁸.</remarks>
internal sealed class HashIndex(ulong[] ascending)
{
    private readonly ulong[] _hashes = ascending;

    public int Count => _hashes.Length;

    public ReadOnlySpan<ulong> Hashes => _hashes;

    public static HashIndex Of(IEnumerable<ulong> hashes) => new([.. hashes.Distinct().Order()]);

    /// <summary>The rank of <paramref name="hash"/>, or −1.</summary>
    public int Find(ulong hash) => Math.Max(-1, Array.BinarySearch(_hashes, hash));
}
