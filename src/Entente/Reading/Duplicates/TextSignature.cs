using System.Buffers.Binary;
using System.Numerics;
using Entente.Documents;
using Entente.Reading.Structure;

namespace Entente.Reading.Duplicates;

/// <summary>What is kept of a text to find its copies: a hash of all its words, and the least hashes of its five-word shingles.</summary>
/// <remarks>
/// MinHash (Broder, "On the resemblance and containment of documents", 1997): the share of equal least hashes of two texts estimates the Jaccard
/// similarity of their shingle sets, with a standard deviation of at most 0.044 for 128 hashes. Case, punctuation and white space do not count.
/// </remarks>
public sealed record TextSignature
{
    /// <summary>Number of least hashes.</summary>
    public const int Size = 128;

    /// <summary>Number of bytes that <see cref="ToBytes"/> makes.</summary>
    public const int ByteCount = 12 + (4 * Size);

    private const int ShingleWords = 5;

    private const ulong OfNoWords = 14695981039346656037UL;

    private static readonly (ulong Factor, ulong Offset)[] Mixers = MakeMixers();

    private TextSignature(DocumentId document, ulong exact, int shingleCount, IReadOnlyList<uint> least) =>
        (Document, Exact, ShingleCount, Least) = (document, exact, shingleCount, least);

    /// <summary>The document it was taken of.</summary>
    public DocumentId Document { get; }

    /// <summary>Hash of the words in order; equal for texts with the same words.</summary>
    public ulong Exact { get; }

    /// <summary>Whether the text has no words; such texts are not copies of each other.</summary>
    public bool IsEmpty => Exact == OfNoWords;

    /// <summary>Number of shingles in the text, repeated ones included; 0 for a text under five words.</summary>
    public int ShingleCount { get; }

    /// <summary>The least hash under each of <see cref="Size"/> mixing functions.</summary>
    public IReadOnlyList<uint> Least { get; }

    /// <summary>The signature of a document's <see cref="Document.Text"/>.</summary>
    public static TextSignature Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(document.Id, document.Text);
    }

    /// <summary>The signature of <paramref name="text"/> under the id of its document.</summary>
    public static TextSignature Of(DocumentId document, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalised = Prose.Normalised(text);
        var least = new uint[Size];
        Array.Fill(least, uint.MaxValue);
        var window = new ulong[ShingleWords];
        var (words, exact) = (0, OfNoWords);
        foreach (var range in normalised.AsSpan().Split(' '))
        {
            if (range.End.Value == range.Start.Value)
            {
                continue;
            }

            window.AsSpan(1).CopyTo(window);
            window[^1] = HashOf(normalised.AsSpan(range));
            exact = Combine(exact, window[^1]);
            if (++words >= ShingleWords)
            {
                Include(Combine(window), least);
            }
        }

        return new(document, exact, Math.Max(0, words - ShingleWords + 1), least);
    }

    /// <summary>The signature as bytes, to keep and to read again with <see cref="FromBytes"/>.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[ByteCount];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Exact);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), ShingleCount);
        for (var index = 0; index < Size; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12 + (4 * index)), Least[index]);
        }

        return bytes;
    }

    /// <summary>The signature that <see cref="ToBytes"/> made bytes of.</summary>
    /// <exception cref="ArgumentException">There are not <see cref="ByteCount"/> bytes.</exception>
    public static TextSignature FromBytes(DocumentId document, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != ByteCount)
        {
            throw new ArgumentException($"A signature has {ByteCount} bytes, not {bytes.Length}.", nameof(bytes));
        }

        var least = new uint[Size];
        for (var index = 0; index < Size; index++)
        {
            least[index] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(12 + (4 * index))..]);
        }

        return new(document, BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), least);
    }

    /// <summary>Estimated Jaccard similarity of the two texts' shingles, 0 to 1.</summary>
    public double SimilarityTo(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var equal = Least.Zip(other.Least).Count(pair => pair.First == pair.Second);
        return equal / (double)Size;
    }

    private static void Include(ulong shingle, uint[] least)
    {
        for (var index = 0; index < Size; index++)
        {
            var mixed = (uint)(((shingle * Mixers[index].Factor) + Mixers[index].Offset) >> 32);
            least[index] = Math.Min(least[index], mixed);
        }
    }

    // FNV-1a; string.GetHashCode differs from run to run.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Combine(ReadOnlySpan<ulong> hashes)
    {
        var hash = OfNoWords;
        foreach (var value in hashes)
        {
            hash = Combine(hash, value);
        }

        return hash;
    }

    private static ulong Combine(ulong hash, ulong next) => BitOperations.RotateLeft(hash ^ next, 23) * 0x9E3779B97F4A7C15UL;

    private static (ulong, ulong)[] MakeMixers()
    {
        var state = 0x5DEECE66DUL;
        var mixers = new (ulong, ulong)[Size];
        for (var index = 0; index < Size; index++)
        {
            mixers[index] = (SplitMix(ref state) | 1, SplitMix(ref state));
        }

        return mixers;
    }

    private static ulong SplitMix(ref ulong state)
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
