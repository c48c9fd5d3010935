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

    /// <summary>Number of cells; of a line with more than <see cref="Most"/>, that.</summary>
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
        while (count < ends.Length - 1)
        {
            int next = line[at..].IndexOf(separator);
            if (next < 0)
            {
                break;
            }

            ends[count++] = at + next;
            at += next + 1;
        }

        ends[count++] = line.Length;
        return new RowCells(line, ends[..count]);
    }

    /// <summary>From the beginning of one cell to the end of another, with what stands between them.</summary>
    public ReadOnlySpan<byte> Between(int first, int last) => _line[(first == 0 ? 0 : _ends[first - 1] + 1).._ends[last]];
}
