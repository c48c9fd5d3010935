using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Language.Networks;

/// <summary>Products of single-precision matrices over packed operands.</summary>
/// <remarks>One instance belongs to one thread at a time: it owns the memory into which operands are packed.</remarks>
internal sealed unsafe class MatrixProduct
{
    // Depth at which a panel of 32 columns still fits the first-level cache together with a tile of rows.
    private const int DepthBlock = 512;
    private const int TileRows = ProductKernels.TileRows;
    private const int Square = 4;
    private const int PanelWidth = ProductKernels.PanelWidth;

    private readonly AlignedBuffer _left = new();
    private readonly AlignedBuffer _right = new();
    private readonly AlignedBuffer _tile = new();

    /// <summary>Floats needed to pack a matrix of <paramref name="depth"/> rows and <paramref name="columns"/> columns.</summary>
    public static long PackedLength(int depth, int columns) => (long)depth * ((columns + PanelWidth - 1) / PanelWidth) * PanelWidth;

    /// <summary>Packs b[depth, columns] into panels of 32 columns, each depth × 32 and padded with zeros.</summary>
    public static void Pack(Operand b, int depth, int columns, float* panels)
    {
        for (int first = 0; first < columns; first += PanelWidth)
        {
            int width = Math.Min(PanelWidth, columns - first);
            float* source = b.Data + (first * b.ColumnStride);
            if (width < PanelWidth)
            {
                NativeMemory.Clear(panels, (nuint)depth * PanelWidth * sizeof(float));
            }

            if (b.ColumnStride == 1)
            {
                for (int p = 0; p < depth; p++)
                {
                    new ReadOnlySpan<float>(source + (p * b.RowStride), width).CopyTo(new Span<float>(panels + ((nint)p * PanelWidth), width));
                }
            }
            else
            {
                PackColumns(source, b, depth, width, panels);
            }

            panels += (nint)depth * PanelWidth;
        }
    }

    /// <summary>c[rows, columns] = (c +) a[rows, depth] · b, with b packed by <see cref="Pack"/> at the same depth.</summary>
    public void MultiplyPacked(Operand a, float* panels, float* c, nint cStride, int rows, int depth, int columns, bool accumulate)
    {
        if (rows == 0)
        {
            return;
        }

        int tiles = (rows + TileRows - 1) / TileRows;
        float* left = _left.Reserve((long)tiles * TileRows * depth);
        PackRows(a, rows, depth, left);
        for (int first = 0; first < columns; first += PanelWidth, panels += (nint)depth * PanelWidth)
        {
            int width = Math.Min(PanelWidth, columns - first);
            for (int row = 0; row < rows; row += TileRows)
            {
                MultiplyTile(left + ((nint)row * depth), panels, c + (row * cStride) + first, cStride, depth, Math.Min(TileRows, rows - row), width, accumulate);
            }
        }
    }

    /// <summary>c[rows, columns] = (c +) a[rows, depth] · b[depth, columns], packing b on the way.</summary>
    public void Multiply(Operand a, Operand b, float* c, nint cStride, int rows, int depth, int columns, bool accumulate)
    {
        for (int first = 0; first < depth; first += DepthBlock)
        {
            int block = Math.Min(DepthBlock, depth - first);
            float* panels = _right.Reserve(PackedLength(block, columns));
            Pack(b.FromRow(first), block, columns, panels);
            MultiplyPacked(a.FromColumn(first), panels, c, cStride, rows, block, columns, accumulate || first > 0);
        }
    }

    private void MultiplyTile(float* a, float* panel, float* c, nint cStride, int depth, int rows, int width, bool accumulate)
    {
        if (width == PanelWidth && ProductKernels.WritesExactly(rows))
        {
            ProductKernels.MultiplyTile(a, panel, c, cStride, depth, rows, accumulate);
            return;
        }

        // A tile at the matrix's edge is computed aside, since the kernels write whole tiles.
        float* tile = _tile.Reserve(TileRows * PanelWidth);
        for (int row = 0; accumulate && row < rows; row++)
        {
            new ReadOnlySpan<float>(c + (row * cStride), width).CopyTo(new Span<float>(tile + (row * PanelWidth), width));
        }

        ProductKernels.MultiplyTile(a, panel, tile, PanelWidth, depth, rows, accumulate);
        for (int row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(tile + (row * PanelWidth), width).CopyTo(new Span<float>(c + (row * cStride), width));
        }
    }

    private static void PackRows(Operand a, int rows, int depth, float* target)
    {
        for (int first = 0; first < rows; first += TileRows, target += (nint)depth * TileRows)
        {
            int count = Math.Min(TileRows, rows - first);
            float* source = a.Data + (first * a.RowStride);
            if (a.RowStride == 1 && count == TileRows)
            {
                for (int p = 0; p < depth; p++)
                {
                    new ReadOnlySpan<float>(source + (p * a.ColumnStride), TileRows).CopyTo(new Span<float>(target + (p * TileRows), TileRows));
                }

                continue;
            }

            for (int row = 0; row < count; row += Square)
            {
                PackLines(new Operand(source + (row * a.RowStride), a.RowStride, a.ColumnStride), Math.Min(Square, count - row), depth, target + row);
            }
        }
    }

    /// <summary>Packs a half of a tile: four rows, those that the matrix lacks as zeros.</summary>
    private static void PackLines(Operand a, int rows, int depth, float* target)
    {
        int done = 0;
        if (Sse.IsSupported && rows == Square && a.ColumnStride == 1)
        {
            for (; done <= depth - Square; done += Square)
            {
                PackSquare(a.Data + done, a.RowStride, target + (done * TileRows));
            }
        }

        for (int row = 0; row < Square; row++)
        {
            float* line = a.Data + (row * a.RowStride);
            for (int p = done; p < depth; p++)
            {
                target[(p * TileRows) + row] = row < rows ? line[p * a.ColumnStride] : 0;
            }
        }
    }

    /// <summary>Transposes four rows of four floats into a packed tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PackSquare(float* source, nint stride, float* target)
    {
        Vector128<float> first = Vector128.Load(source);
        Vector128<float> second = Vector128.Load(source + stride);
        Vector128<float> third = Vector128.Load(source + (2 * stride));
        Vector128<float> fourth = Vector128.Load(source + (3 * stride));
        Vector128<float> upperLow = Sse.UnpackLow(first, second);
        Vector128<float> upperHigh = Sse.UnpackHigh(first, second);
        Vector128<float> lowerLow = Sse.UnpackLow(third, fourth);
        Vector128<float> lowerHigh = Sse.UnpackHigh(third, fourth);
        Sse.MoveLowToHigh(upperLow, lowerLow).Store(target);
        Sse.MoveHighToLow(lowerLow, upperLow).Store(target + TileRows);
        Sse.MoveLowToHigh(upperHigh, lowerHigh).Store(target + (2 * TileRows));
        Sse.MoveHighToLow(lowerHigh, upperHigh).Store(target + (3 * TileRows));
    }

    private static void PackColumns(float* source, Operand b, int depth, int width, float* panel)
    {
        for (int column = 0; column < width; column++)
        {
            float* line = source + (column * b.ColumnStride);
            for (int p = 0; p < depth; p++)
            {
                panel[((nint)p * PanelWidth) + column] = line[p * b.RowStride];
            }
        }
    }
}

/// <summary>A matrix in memory, element (i, j) at Data[i · RowStride + j · ColumnStride].</summary>
internal readonly unsafe struct Operand(float* data, nint rowStride, nint columnStride)
{
    public float* Data { get; } = data;

    public nint RowStride { get; } = rowStride;

    public nint ColumnStride { get; } = columnStride;

    public Operand Transposed => new(Data, ColumnStride, RowStride);

    public static Operand RowMajor(float* data, nint columns) => new(data, columns, 1);

    public Operand FromRow(nint row) => new(Data + (row * RowStride), RowStride, ColumnStride);

    public Operand FromColumn(nint column) => new(Data + (column * ColumnStride), RowStride, ColumnStride);
}
