using Entente.Language.Encoders;
using Entente.Language.Lemmas;
using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.ModelFiles;

/// <summary>Trained weights on disk, as bytes: input tables with a scale for each row, dense weights with one for each block of 32.</summary>
/// <remarks>A block's rounding error is at most 1/254 of its largest weight; scores on the development sets do not change by it.</remarks>
internal static unsafe class WeightsFile
{
    public const string Name = "weights.bin";
    private const int Magic = 0x31_57_4E_45;
    private const int DenseBlock = 32;

    public static void Write(Stream stream, LanguageModel model)
    {
        ModelWriter writer = new(stream);
        AnalysisNetwork network = model.Network;
        writer.Write(Magic);
        writer.Write(model.Provenance);
        WriteShape(writer, network.Shape);
        WriteLabels(writer, network.Labels);
        writer.WriteArray(model.Space.Words.Hashes);
        writer.WriteArray(model.Space.Phrases.Hashes);
        writer.WriteArray(model.Space.Phrases.Kinds);
        WriteBuckets(writer, model.Space);
        foreach (EmbeddingTable table in network.Encoder.Input.Tables.All)
        {
            Parameter rows = table.Parameter!;
            writer.Write(rows.Rows);
            writer.Write(rows.Columns);
            WriteQuantised(writer, new ReadOnlySpan<float>(rows.Value, (int)rows.Length), rows.Columns);
        }

        foreach (Parameter parameter in network.Dense)
        {
            WriteDense(writer, parameter);
        }

        using MemoryStream lemmas = new();
        model.Lemmas.Write(lemmas);
        writer.WriteArray<byte>(lemmas.ToArray());
    }

    /// <summary>The model in a mapping, which must outlive it, over the given word vectors.</summary>
    public static LanguageModel Read(MappedFile file, WordVectors vectors)
    {
        MappedReader reader = new(file);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException($"{Name} is not a file of weights of this version.");
        }

        string provenance = reader.ReadString();
        NetworkShape shape = ReadShape(reader);
        Tag[] tags = ReadMany(reader, () => new Tag((UniversalPos)reader.ReadInt32(), reader.ReadString()));
        string[] relations = ReadMany(reader, reader.ReadString);
        FeatureSpace space = new()
        {
            Vectors = vectors,
            Words = new HashIndex(reader.ReadArray<ulong>()),
            Phrases = new PhraseList(new HashIndex(reader.ReadArray<ulong>()), reader.ReadArray<byte>()),
            ShapeBuckets = reader.ReadInt32(),
            AffixBuckets = reader.ReadInt32(),
            GramBuckets = reader.ReadInt32(),
        };
        InputTables tables = new(ReadTable(reader), ReadTable(reader), ReadTable(reader), ReadTable(reader), ReadTable(reader));
        AnalysisNetwork network = new(new InputLayer(vectors, tables), shape, new LabelInventory(tags, relations));
        foreach (Parameter parameter in network.Dense)
        {
            ReadDense(reader, parameter);
        }

        network.Pack();
        using MemoryStream lemmas = new(reader.ReadArray<byte>());
        return new LanguageModel { Network = network, Space = space, Provenance = provenance, Lemmas = LemmaTable.Read(lemmas) };
    }

    private static T[] ReadMany<T>(MappedReader reader, Func<T> readOne)
    {
        T[] items = new T[reader.ReadInt32()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = readOne();
        }

        return items;
    }

    private static void WriteLabels(ModelWriter writer, LabelInventory labels)
    {
        writer.Write(labels.Tags.Count);
        foreach (Tag tag in labels.Tags)
        {
            writer.Write((int)tag.Pos);
            writer.Write(tag.Penn);
        }

        writer.Write(labels.Relations.Count);
        foreach (string relation in labels.Relations)
        {
            writer.Write(relation);
        }
    }

    private static void WriteBuckets(ModelWriter writer, FeatureSpace space)
    {
        writer.Write(space.ShapeBuckets);
        writer.Write(space.AffixBuckets);
        writer.Write(space.GramBuckets);
    }

    private static void WriteShape(ModelWriter writer, NetworkShape shape)
    {
        foreach (int size in (int[])[shape.Units, shape.Layers, shape.TagLayer, shape.TagWidth, shape.ArcWidth, shape.RelationWidth, shape.NameWidth,
            shape.RoleWidth, shape.AffixWidth, shape.GramWidth, shape.ShapeWidth, shape.PhraseWidth])
        {
            writer.Write(size);
        }
    }

    private static NetworkShape ReadShape(MappedReader reader) => new()
    {
        Units = reader.ReadInt32(),
        Layers = reader.ReadInt32(),
        TagLayer = reader.ReadInt32(),
        TagWidth = reader.ReadInt32(),
        ArcWidth = reader.ReadInt32(),
        RelationWidth = reader.ReadInt32(),
        NameWidth = reader.ReadInt32(),
        RoleWidth = reader.ReadInt32(),
        AffixWidth = reader.ReadInt32(),
        GramWidth = reader.ReadInt32(),
        ShapeWidth = reader.ReadInt32(),
        PhraseWidth = reader.ReadInt32(),
    };

    private static void WriteQuantised(ModelWriter writer, ReadOnlySpan<float> values, int width)
    {
        Half[] scales = new Half[(values.Length + width - 1) / width];
        sbyte[] bytes = new sbyte[values.Length];
        for (int row = 0; row < scales.Length; row++)
        {
            int start = row * width;
            int length = Math.Min(width, values.Length - start);
            scales[row] = QuantisedRows.Quantise(values.Slice(start, length), bytes.AsSpan(start, length));
        }

        writer.WriteAligned<Half>(scales);
        writer.WriteAligned<sbyte>(bytes);
    }

    private static EmbeddingTable ReadTable(MappedReader reader)
    {
        int rows = reader.ReadInt32();
        int columns = reader.ReadInt32();
        Half* scales = (Half*)reader.TakeAligned((long)rows * sizeof(Half));
        sbyte* bytes = (sbyte*)reader.TakeAligned((long)rows * columns);
        return new EmbeddingTable(new QuantisedRows(bytes, scales, columns));
    }

    private static void WriteDense(ModelWriter writer, Parameter parameter)
    {
        writer.Write(parameter.Name);
        writer.Write((int)parameter.Length);
        WriteQuantised(writer, new ReadOnlySpan<float>(parameter.Value, (int)parameter.Length), DenseBlock);
    }

    private static void ReadDense(MappedReader reader, Parameter parameter)
    {
        string name = reader.ReadString();
        int count = reader.ReadInt32();
        if (name != parameter.Name || count != parameter.Length)
        {
            throw new InvalidDataException($"{Name} holds {count} weights for {name} where {parameter.Length} for {parameter.Name} are due.");
        }

        int blocks = (count + DenseBlock - 1) / DenseBlock;
        Half* scales = (Half*)reader.TakeAligned((long)blocks * sizeof(Half));
        sbyte* bytes = (sbyte*)reader.TakeAligned(count);
        for (int block = 0; block < blocks; block++)
        {
            int start = block * DenseBlock;
            QuantisedRows row = new(bytes + start, scales + block, Math.Min(DenseBlock, count - start));
            row.AddRow(0, 1, parameter.Value + start);
        }
    }
}
