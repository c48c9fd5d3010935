using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.ModelFiles;

/// <summary>Word vectors on disk: hashes of the words in ascending order, and for each a row of bytes with a scale.</summary>
internal static unsafe class VectorsFile
{
    public const string Name = "vectors.bin";
    private const int Magic = 0x31_56_4E_45;

    /// <summary>Vectors read from a mapping, which must outlive them.</summary>
    public static WordVectors Read(MappedFile file)
    {
        MappedReader reader = new(file);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException($"{Name} is not a file of word vectors of this version.");
        }

        int width = reader.ReadInt32();
        HashIndex index = new(reader.ReadArray<ulong>());
        Half* scales = (Half*)reader.TakeAligned((long)index.Count * sizeof(Half));
        sbyte* bytes = (sbyte*)reader.TakeAligned((long)index.Count * width);
        return new WordVectors(index, new QuantisedRows(bytes, scales, width));
    }

    /// <summary>Writes the vectors of distinct words, quantised.</summary>
    public static void Write(Stream stream, int width, IReadOnlyDictionary<string, float[]> vectors)
    {
        (ulong Hash, float[] Vector)[] rows = [.. vectors.Select(pair => (WordHash.Of(pair.Key), pair.Value)).OrderBy(row => row.Item1)];
        sbyte[] bytes = new sbyte[rows.Length * width];
        Half[] scales = new Half[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            scales[i] = QuantisedRows.Quantise(rows[i].Vector, bytes.AsSpan(i * width, width));
        }

        ModelWriter writer = new(stream);
        writer.Write(Magic);
        writer.Write(width);
        writer.WriteArray<ulong>([.. rows.Select(row => row.Hash)]);
        writer.WriteAligned<Half>(scales);
        writer.WriteAligned<sbyte>(bytes);
    }
}
