using Entente.Language.Encoders;
using Entente.Language.ModelFiles;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>A <see cref="PairModel"/> on disk, as bytes with scales.</summary>
internal static class PairModelFile
{
    private const int Magic = 0x33_52_4E_45;

    public static void Write(Stream stream, PairModel model)
    {
        ModelWriter writer = new(stream);
        writer.Write(Magic);
        SpanPairShape shape = model.Shape;
        foreach (int size in (int[])[shape.TokenFeatures, shape.Conventions, shape.TokenWidth, shape.ValueWidth, shape.Attentions, shape.JoinWidth, shape.Members])
        {
            writer.Write(size);
        }

        writer.WriteArray<int>([.. shape.Tasks]);
        foreach (LinearPart part in (LinearPart[])[model.Primary, model.Secondary])
        {
            writer.WriteArray(part.Features.Hashes);
            WeightSections.WriteTable(writer, part.Weights.Parameter!);
        }

        foreach (Parameter parameter in model.Dense)
        {
            WeightSections.WriteDense(writer, parameter);
        }
    }

    /// <summary>The model in a mapping, which must outlive it, over the given language model.</summary>
    public static PairModel Read(MappedFile file, Language language)
    {
        MappedReader reader = new(file);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException("it is not a classifier of this version.");
        }

        SpanPairShape shape = new()
        {
            TokenFeatures = reader.ReadInt32(),
            Conventions = reader.ReadInt32(),
            TokenWidth = reader.ReadInt32(),
            ValueWidth = reader.ReadInt32(),
            Attentions = reader.ReadInt32(),
            JoinWidth = reader.ReadInt32(),
            Members = reader.ReadInt32(),
            Tasks = reader.ReadArray<int>(),
        };
        PairModel model = new(shape, language, ReadLinear(reader), ReadLinear(reader));
        foreach (Parameter parameter in model.Dense)
        {
            WeightSections.ReadDense(reader, parameter);
        }

        model.Pack();
        return model;
    }

    private static LinearPart ReadLinear(MappedReader reader) => new(new HashIndex(reader.ReadArray<ulong>()), WeightSections.ReadTable(reader));
}
