using System.Numerics.Tensors;
using Entente.Language.Encoders;
using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.ModelFiles;

/// <summary>Trained weights on disk: dense ones in half precision, input tables as bytes with a scale for each row.</summary>
internal static unsafe class WeightsFile
{
    public const string Name = "weights.bin";
    private const int Magic = 0x31_57_4E_45;

    public static void Write(Stream stream, LanguageModel model)
    {
        ModelWriter writer = new(stream);
        AnalysisNetwork network = model.Network;
        writer.Write(Magic);
        writer.Write(model.Provenance);
        WriteShape(writer, network.Shape);
        writer.Write(network.Labels.Tags.Count);
        foreach (Tag tag in network.Labels.Tags)
        {
            writer.Write((int)tag.Pos);
            writer.Write(tag.Penn);
        }

        writer.Write(network.Labels.Relations.Count);
        foreach (string relation in network.Labels.Relations)
        {
            writer.Write(relation);
        }

        writer.WriteArray(model.Space.Words.Hashes);
        writer.WriteArray(model.Space.Phrases.Hashes);
        writer.WriteArray(model.Space.Phrases.Kinds);
        WriteBuckets(writer, model.Space);
        foreach (EmbeddingTable table in network.Encoder.Input.Tables.All)
        {
            WriteTable(writer, table.Parameter!);
        }

        foreach (Parameter parameter in network.Dense)
        {
            WriteDense(writer, parameter);
        }

        writer.WriteArray<byte>(model.Lemmas);
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
        return new LanguageModel { Network = network, Space = space, Provenance = provenance, Lemmas = reader.ReadArray<byte>() };
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

    private static void WriteTable(ModelWriter writer, Parameter table)
    {
        Half[] scales = new Half[table.Rows];
        sbyte[] bytes = new sbyte[table.Length];
        for (int row = 0; row < table.Rows; row++)
        {
            ReadOnlySpan<float> values = new(table.Value + ((long)row * table.Columns), table.Columns);
            scales[row] = QuantisedRows.Quantise(values, bytes.AsSpan(row * table.Columns, table.Columns));
        }

        writer.Write(table.Rows);
        writer.Write(table.Columns);
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
        Half[] halves = new Half[parameter.Length];
        TensorPrimitives.ConvertToHalf(new ReadOnlySpan<float>(parameter.Value, halves.Length), halves);
        writer.Write(parameter.Name);
        writer.WriteArray<Half>(halves);
    }

    private static void ReadDense(MappedReader reader, Parameter parameter)
    {
        string name = reader.ReadString();
        int count = reader.ReadInt32();
        if (name != parameter.Name || count != parameter.Length)
        {
            throw new InvalidDataException($"{Name} holds {count} weights for {name} where {parameter.Length} for {parameter.Name} are due.");
        }

        Half* halves = (Half*)reader.TakeAligned((long)count * sizeof(Half));
        TensorPrimitives.ConvertToSingle(new ReadOnlySpan<Half>(halves, count), new Span<float>(parameter.Value, count));
    }
}
