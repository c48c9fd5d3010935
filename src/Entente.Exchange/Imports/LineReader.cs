namespace Entente.Exchange.Imports;

/// <summary>The lines of a stream as bytes, without a copy of each; memory is that of the longest line.</summary>
internal sealed class LineReader(Stream stream)
{
    private const int LongestLine = 1 << 20;
    private byte[] _buffer = new byte[1 << 18];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Bytes up to the end of the last line read.</summary>
    public long Offset { get; private set; }

    /// <summary>Lines read.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the last line was longer than any row, and is given without its end.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads over what was imported before.</summary>
    public void Skip(long offset, long line)
    {
        while (Offset < offset && Fill())
        {
            int over = (int)Math.Min(offset - Offset, _end - _start);
            _start += over;
            Offset += over;
        }

        Line = line;
    }

    /// <summary>The next line, without its end.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        IsCut = false;
        int searched = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = Take(searched + at, 1);
                return true;
            }

            searched = _end - _start;
            if (searched >= LongestLine)
            {
                line = TakeCut();
                return true;
            }

            if (!More())
            {
                line = searched == 0 ? default : Take(searched, 0);
                return searched > 0;
            }
        }
    }

    private ReadOnlySpan<byte> Take(int length, int lineEnd)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        if (Offset == 0 && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        _start += length + lineEnd;
        Offset += length + lineEnd;
        Line++;
        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }

    // The beginning of the line is kept aside while the rest is read over.
    private ReadOnlySpan<byte> TakeCut()
    {
        byte[] beginning = _buffer.AsSpan(_start, LongestLine).ToArray();
        int at;
        while ((at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            Offset += _end - _start;
            _start = _end;
            if (!Fill())
            {
                break;
            }
        }

        _start += at + 1;
        Offset += at + 1;
        Line++;
        IsCut = true;
        return beginning;
    }

    private bool Fill() => _start < _end || More();

    private bool More()
    {
        if (_atEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
        return !_atEnd;
    }
}
