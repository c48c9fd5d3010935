using System.Numerics;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>Rows of signed bytes, each with a half-precision scale: value = scale · byte.</summary>
internal readonly unsafe struct QuantisedRows(sbyte* bytes, Half* scales, int width)
{
    public int Width { get; } = width;

    /// <summary>target += factor · row.</summary>
    public void AddRow(int row, float factor, float* target)
    {
        sbyte* source = bytes + ((long)row * Width);
        float scale = factor * (float)scales[row];
        Vector<float> scales4 = new(scale);
        int k = 0;
        int step = Vector<sbyte>.Count;
        for (; k <= Width - step; k += step)
        {
            Vector.Widen(Vector.Load(source + k), out Vector<short> low, out Vector<short> high);
            AddQuarter(low, scales4, target + k);
            AddQuarter(high, scales4, target + k + (step / 2));
        }

        // Rows are as narrow as sixteen bytes: what is left after the widest vectors is often most of them.
        for (; k <= Width - Vector128<sbyte>.Count; k += Vector128<sbyte>.Count)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.Load(source + k));
            AddEight(low, scale, target + k);
            AddEight(high, scale, target + k + Vector128<short>.Count);
        }

        for (; k < Width; k++)
        {
            target[k] += scale * source[k];
        }
    }

    /// <summary>Quantises one row to the nearest of 255 levels that span its largest magnitude.</summary>
    public static Half Quantise(ReadOnlySpan<float> row, Span<sbyte> bytes)
    {
        float max = 0;
        foreach (float value in row)
        {
            max = MathF.Max(max, MathF.Abs(value));
        }

        Half scale = (Half)(max / 127);
        float inverse = (float)scale > 0 ? 1 / (float)scale : 0;
        for (int k = 0; k < row.Length; k++)
        {
            bytes[k] = (sbyte)Math.Clamp(MathF.Round(row[k] * inverse), -127, 127);
        }

        return scale;
    }

    private static void AddQuarter(Vector<short> values, Vector<float> scale, float* target)
    {
        Vector.Widen(values, out Vector<int> low, out Vector<int> high);
        Vector.Store(Vector.Load(target) + (scale * Vector.ConvertToSingle(low)), target);
        target += Vector<float>.Count;
        Vector.Store(Vector.Load(target) + (scale * Vector.ConvertToSingle(high)), target);
    }

    private static void AddEight(Vector128<short> values, float scale, float* target)
    {
        (Vector128<int> low, Vector128<int> high) = Vector128.Widen(values);
        (Vector128.Load(target) + (Vector128.ConvertToSingle(low) * scale)).Store(target);
        target += Vector128<float>.Count;
        (Vector128.Load(target) + (Vector128.ConvertToSingle(high) * scale)).Store(target);
    }
}
