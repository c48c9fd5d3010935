using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>
/// The innermost loops of a matrix product: a tile of eight packed rows times a panel of 32 packed columns.
/// </summary>
/// <remarks>
/// Every output element is one chain of fused multiply-adds in the order of the inner dimension, whatever the number of rows
/// or the vector width, so that a row's result never depends on the rows computed beside it.
/// </remarks>
internal static unsafe class ProductKernels
{
    public const int TileRows = 8;
    public const int PanelWidth = 32;

    /// <summary>Whether <see cref="MultiplyTile"/> writes no more than <paramref name="rows"/> rows of its target.</summary>
    public static bool WritesExactly(int rows) => rows is TileRows or 4 || (rows == 1 && Vector512.IsHardwareAccelerated);

    /// <summary>Adds to c[rows, 32] the product of <paramref name="a"/> (depth × 8) and <paramref name="b"/> (depth × 32); rows is 1 to 8.</summary>
    public static void MultiplyTile(float* a, float* b, float* c, nint cStride, int depth, int rows, bool accumulate)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            if (rows > 4)
            {
                EightRows512(a, b, c, cStride, depth, accumulate);
            }
            else if (rows > 1)
            {
                FourRows512(a, b, c, cStride, depth, accumulate);
            }
            else
            {
                OneRow512(a, b, c, depth, accumulate);
            }
        }
        else
        {
            MultiplyNarrowTile(a, b, c, cStride, depth, rows, accumulate);
        }
    }

    private static void MultiplyNarrowTile(float* a, float* b, float* c, nint cStride, int depth, int rows, bool accumulate)
    {
        for (int row = 0; row < rows; row += 4)
        {
            float* target = c + (row * cStride);
            if (Vector256.IsHardwareAccelerated)
            {
                FourRows256(a + row, b, target, cStride, depth, accumulate);
                FourRows256(a + row, b + 16, target + 16, cStride, depth, accumulate);
            }
            else
            {
                for (int column = 0; column < PanelWidth; column += 8)
                {
                    FourRows128(a + row, b + column, target + column, cStride, depth, accumulate);
                }
            }
        }
    }

    private static void EightRows512(float* a, float* b, float* c, nint cStride, int depth, bool accumulate)
    {
        Vector512<float> x0 = default, x1 = default, x2 = default, x3 = default, x4 = default, x5 = default, x6 = default, x7 = default;
        Vector512<float> y0 = default, y1 = default, y2 = default, y3 = default, y4 = default, y5 = default, y6 = default, y7 = default;
        if (accumulate)
        {
            Load512(c, out x0, out y0);
            Load512(c + cStride, out x1, out y1);
            Load512(c + (2 * cStride), out x2, out y2);
            Load512(c + (3 * cStride), out x3, out y3);
            Load512(c + (4 * cStride), out x4, out y4);
            Load512(c + (5 * cStride), out x5, out y5);
            Load512(c + (6 * cStride), out x6, out y6);
            Load512(c + (7 * cStride), out x7, out y7);
        }

        for (int p = 0; p < depth; p++, a += TileRows, b += PanelWidth)
        {
            Vector512<float> left = Vector512.Load(b);
            Vector512<float> right = Vector512.Load(b + 16);
            Step512(a[0], left, right, ref x0, ref y0);
            Step512(a[1], left, right, ref x1, ref y1);
            Step512(a[2], left, right, ref x2, ref y2);
            Step512(a[3], left, right, ref x3, ref y3);
            Step512(a[4], left, right, ref x4, ref y4);
            Step512(a[5], left, right, ref x5, ref y5);
            Step512(a[6], left, right, ref x6, ref y6);
            Step512(a[7], left, right, ref x7, ref y7);
        }

        Store512(c, x0, y0);
        Store512(c + cStride, x1, y1);
        Store512(c + (2 * cStride), x2, y2);
        Store512(c + (3 * cStride), x3, y3);
        Store512(c + (4 * cStride), x4, y4);
        Store512(c + (5 * cStride), x5, y5);
        Store512(c + (6 * cStride), x6, y6);
        Store512(c + (7 * cStride), x7, y7);
    }

    private static void FourRows512(float* a, float* b, float* c, nint cStride, int depth, bool accumulate)
    {
        Vector512<float> x0 = default, x1 = default, x2 = default, x3 = default;
        Vector512<float> y0 = default, y1 = default, y2 = default, y3 = default;
        if (accumulate)
        {
            Load512(c, out x0, out y0);
            Load512(c + cStride, out x1, out y1);
            Load512(c + (2 * cStride), out x2, out y2);
            Load512(c + (3 * cStride), out x3, out y3);
        }

        for (int p = 0; p < depth; p++, a += TileRows, b += PanelWidth)
        {
            Vector512<float> left = Vector512.Load(b);
            Vector512<float> right = Vector512.Load(b + 16);
            Step512(a[0], left, right, ref x0, ref y0);
            Step512(a[1], left, right, ref x1, ref y1);
            Step512(a[2], left, right, ref x2, ref y2);
            Step512(a[3], left, right, ref x3, ref y3);
        }

        Store512(c, x0, y0);
        Store512(c + cStride, x1, y1);
        Store512(c + (2 * cStride), x2, y2);
        Store512(c + (3 * cStride), x3, y3);
    }

    private static void OneRow512(float* a, float* b, float* c, int depth, bool accumulate)
    {
        Vector512<float> x = default, y = default;
        if (accumulate)
        {
            Load512(c, out x, out y);
        }

        for (int p = 0; p < depth; p++, a += TileRows, b += PanelWidth)
        {
            Step512(a[0], Vector512.Load(b), Vector512.Load(b + 16), ref x, ref y);
        }

        Store512(c, x, y);
    }

    private static void FourRows256(float* a, float* b, float* c, nint cStride, int depth, bool accumulate)
    {
        Vector256<float> x0 = default, x1 = default, x2 = default, x3 = default;
        Vector256<float> y0 = default, y1 = default, y2 = default, y3 = default;
        if (accumulate)
        {
            (x0, y0) = (Vector256.Load(c), Vector256.Load(c + 8));
            (x1, y1) = (Vector256.Load(c + cStride), Vector256.Load(c + cStride + 8));
            (x2, y2) = (Vector256.Load(c + (2 * cStride)), Vector256.Load(c + (2 * cStride) + 8));
            (x3, y3) = (Vector256.Load(c + (3 * cStride)), Vector256.Load(c + (3 * cStride) + 8));
        }

        for (int p = 0; p < depth; p++, a += TileRows, b += PanelWidth)
        {
            Vector256<float> left = Vector256.Load(b);
            Vector256<float> right = Vector256.Load(b + 8);
            Step256(a[0], left, right, ref x0, ref y0);
            Step256(a[1], left, right, ref x1, ref y1);
            Step256(a[2], left, right, ref x2, ref y2);
            Step256(a[3], left, right, ref x3, ref y3);
        }

        Store256(c, x0, y0);
        Store256(c + cStride, x1, y1);
        Store256(c + (2 * cStride), x2, y2);
        Store256(c + (3 * cStride), x3, y3);
    }

    private static void FourRows128(float* a, float* b, float* c, nint cStride, int depth, bool accumulate)
    {
        for (int row = 0; row < 4; row++, c += cStride)
        {
            Vector128<float> x = accumulate ? Vector128.Load(c) : default;
            Vector128<float> y = accumulate ? Vector128.Load(c + 4) : default;
            float* left = a + row;
            float* right = b;
            for (int p = 0; p < depth; p++, left += TileRows, right += PanelWidth)
            {
                Vector128<float> value = Vector128.Create(*left);
                x = Vector128.MultiplyAddEstimate(value, Vector128.Load(right), x);
                y = Vector128.MultiplyAddEstimate(value, Vector128.Load(right + 4), y);
            }

            x.Store(c);
            y.Store(c + 4);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load512(float* c, out Vector512<float> x, out Vector512<float> y)
    {
        x = Vector512.Load(c);
        y = Vector512.Load(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store512(float* c, Vector512<float> x, Vector512<float> y)
    {
        x.Store(c);
        y.Store(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step512(float value, Vector512<float> left, Vector512<float> right, ref Vector512<float> x, ref Vector512<float> y)
    {
        Vector512<float> broadcast = Vector512.Create(value);
        x = Vector512.FusedMultiplyAdd(broadcast, left, x);
        y = Vector512.FusedMultiplyAdd(broadcast, right, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store256(float* c, Vector256<float> x, Vector256<float> y)
    {
        x.Store(c);
        y.Store(c + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step256(float value, Vector256<float> left, Vector256<float> right, ref Vector256<float> x, ref Vector256<float> y)
    {
        Vector256<float> broadcast = Vector256.Create(value);
        x = Vector256.MultiplyAddEstimate(broadcast, left, x);
        y = Vector256.MultiplyAddEstimate(broadcast, right, y);
    }
}
