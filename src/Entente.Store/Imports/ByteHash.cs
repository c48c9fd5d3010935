using System.Buffers.Binary;

namespace Entente.Store.Imports;

/// <summary>A 64-bit hash of bytes that is the same on every machine: words are folded in by 128-bit products.</summary>
public static class ByteHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    /// <summary>The hash of <paramref name="bytes"/>.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong hash = Fold(First, (ulong)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Fold(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte part in bytes)
        {
            rest = (rest << 8) | part;
        }

        return Fold(hash, rest);
    }

    /// <summary>The hash of a hash and a number.</summary>
    public static ulong Fold(ulong hash, ulong number)
    {
        ulong high = Math.BigMul(hash ^ number ^ Second, (number << 32 | number >> 32) ^ First, out ulong low);
        return high ^ low ^ hash;
    }

    /// <summary>Whether two dictionaries' keys are the same bytes.</summary>
    internal sealed class Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => (int)Of(obj);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)Of(alternate);
    }
}
