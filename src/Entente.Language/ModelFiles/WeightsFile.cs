using Entente.Language.Encoders;
using Entente.Language.Lemmas;
using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.ModelFiles;

/// <summary>Trained weights on disk, as bytes: input tables with a scale for each row, dense weights with one for each block of 32.</summary>
/// <remarks>A block's rounding error is at most 1/254 of its largest weight; scores on the development sets do not change by it.</remarks>
internal static class WeightsFile
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
        WriteLabels(writer, network.Labels);
        writer.WriteArray(model.Space.Words.Hashes);
        writer.WriteArray(model.Space.Phrases.Hashes);
        writer.WriteArray(model.Space.Phrases.Kinds);
        WriteBuckets(writer, model.Space);
        foreach (EmbeddingTable table in network.Encoder.Input.Tables.All)
        {
            WeightSections.WriteTable(writer, table.Parameter!);
        }

        foreach (Parameter parameter in network.Dense)
        {
            WeightSections.WriteDense(writer, parameter);
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
        InputTables tables = new(WeightSections.ReadTable(reader), WeightSections.ReadTable(reader), WeightSections.ReadTable(reader), WeightSections.ReadTable(reader), WeightSections.ReadTable(reader));
        AnalysisNetwork network = new(new InputLayer(vectors, tables), shape, new LabelInventory(tags, relations));
        foreach (Parameter parameter in network.Dense)
        {
            WeightSections.ReadDense(reader, parameter);
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
}
