using Entente.Language.Networks;

namespace Entente.Language.ModelFiles;

/// <summary>Sections of a model file that hold weights as bytes: tables with a scale for each row, dense weights with one for each block of 32.</summary>
internal static unsafe class WeightSections
{
    private const int DenseBlock = 32;

    public static void WriteTable(ModelWriter writer, Parameter rows)
    {
        writer.Write(rows.Rows);
        writer.Write(rows.Columns);
        WriteQuantised(writer, new ReadOnlySpan<float>(rows.Value, (int)rows.Length), rows.Columns);
    }

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

    public static EmbeddingTable ReadTable(MappedReader reader)
    {
        int rows = reader.ReadInt32();
        int columns = reader.ReadInt32();
        Half* scales = (Half*)reader.TakeAligned((long)rows * sizeof(Half));
        sbyte* bytes = (sbyte*)reader.TakeAligned((long)rows * columns);
        return new EmbeddingTable(new QuantisedRows(bytes, scales, columns));
    }

    public static void WriteDense(ModelWriter writer, Parameter parameter)
    {
        writer.Write(parameter.Name);
        writer.Write((int)parameter.Length);
        WriteQuantised(writer, new ReadOnlySpan<float>(parameter.Value, (int)parameter.Length), DenseBlock);
    }

    public static void ReadDense(MappedReader reader, Parameter parameter)
    {
        string name = reader.ReadString();
        int count = reader.ReadInt32();
        if (name != parameter.Name || count != parameter.Length)
        {
            throw new InvalidDataException($"the file holds {count} weights for {name} where {parameter.Length} for {parameter.Name} are due.");
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
