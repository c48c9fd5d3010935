using System.Numerics;
using System.Runtime.Intrinsics;

namespace Entente.Exchange.Imports;

/// <summary>The cells of a line, as slices of its bytes.</summary>
internal readonly ref struct RowCells
{
    /// <summary>More cells than any format has columns.</summary>
    public const int Most = 128;

    private readonly ReadOnlySpan<byte> _line;
    private readonly ReadOnlySpan<int> _ends;

    private RowCells(ReadOnlySpan<byte> line, ReadOnlySpan<int> ends)
    {
        _line = line;
        _ends = ends;
    }

    /// <summary>The whole line.</summary>
    public ReadOnlySpan<byte> Line => _line;

    /// <summary>Number of cells; of a line with more than a format has, fewer.</summary>
    public int Count => _ends.Length;

    /// <summary>A cell without the blanks around it.</summary>
    public ReadOnlySpan<byte> this[int cell] => Between(cell, cell).Trim((byte)' ');

    /// <summary>Splits a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="ends">Room for <see cref="Most"/> ends of cells.</param>
    public static RowCells Split(ReadOnlySpan<byte> line, byte separator, Span<int> ends)
    {
        int count = 0;
        int at = 0;
        Vector256<byte> separators = Vector256.Create(separator);
        for (; at + Vector256<byte>.Count <= line.Length && count < ends.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            uint found = Vector256.Equals(Vector256.Create(line[at..]), separators).ExtractMostSignificantBits();
            for (; found != 0; found &= found - 1)
            {
                ends[count++] = at + BitOperations.TrailingZeroCount(found);
            }
        }

        for (; at < line.Length && count < ends.Length - 1; at++)
        {
            if (line[at] == separator)
            {
                ends[count++] = at;
            }
        }

        ends[count++] = line.Length;
        return new RowCells(line, ends[..count]);
    }

    /// <summary>From the beginning of one cell to the end of another, with what stands between them.</summary>
    public ReadOnlySpan<byte> Between(int first, int last) => _line[(first == 0 ? 0 : _ends[first - 1] + 1).._ends[last]];
}
