namespace Entente.Language.Text;

/// <summary>Tells line breaks that someone meant from those where a line was merely full.</summary>
internal ref struct LineLayout(ReadOnlySpan<char> text)
{
    /// <summary>A line longer than this was never wrapped: every line is a paragraph.</summary>
    private const int LongestWrappedLine = 110;

    private const int ShortestWrappedLine = 40;

    private static readonly WordList s_leadsOn = new("a an the of and or but in on at to for with by from as that which who is are was were will has have had its his her their");

    private readonly ReadOnlySpan<char> _text = text;
    private int _blockEnd;
    private int _width;

    /// <summary>
    /// Whether the white space between <paramref name="start"/> and <paramref name="end"/> ends a sentence whatever the words are:
    /// a blank line does, a single line break when the layout says so.
    /// </summary>
    public bool Breaks(int start, int end)
    {
        int lines = 0;
        for (int i = start; i < end; i++)
        {
            if (_text[i] is '\n' or '\u2028' or '\f' || (_text[i] == '\r' && (i + 1 >= end || _text[i + 1] != '\n')))
            {
                lines++;
            }
            else if (_text[i] == '\u2029')
            {
                lines = 2;
            }
        }

        return lines > 1 || (lines == 1 && IsDeliberate(start, end));
    }

    private bool IsDeliberate(int previousEnd, int next)
    {
        if (next >= _text.Length || BeginsListItem(next))
        {
            return true;
        }

        int lineStart = _text[..previousEnd].LastIndexOfAny('\n', '\r', '\u2028') + 1;
        if (Characters.IsLower(_text[next]) || LeadsOn(lineStart, previousEnd))
        {
            return false;
        }

        MeasureBlock(lineStart);
        int nextWord = _text[next..Math.Min(_text.Length, next + 40)].IndexOfAny(' ', '\n', '\r');
        int needed = previousEnd - lineStart + 1 + (nextWord < 0 ? 40 : nextWord);
        return _width > LongestWrappedLine || _width < ShortestWrappedLine || needed < _width * 0.85;
    }

    private bool BeginsListItem(int i)
    {
        char c = _text[i];
        bool beforeSpace = i + 1 < _text.Length && Characters.IsSpace(_text[i + 1]);
        if (c is '•' or '▪' or '●' or '◦' or '·' || (c is '-' or '*' or '–' or '—' && beforeSpace))
        {
            return true;
        }

        int j = c == '(' ? i + 1 : i;
        int first = j;
        while (j < _text.Length && j < first + 3 && char.IsAsciiLetterOrDigit(_text[j]))
        {
            j++;
        }

        bool isLabel = j > first && (char.IsAsciiDigit(_text[first]) || j == first + 1);
        return isLabel && j + 1 < _text.Length && (_text[j] == ')' || (_text[j] == '.' && char.IsAsciiDigit(_text[first]))) && Characters.IsSpace(_text[j + 1]);
    }

    private readonly bool LeadsOn(int lineStart, int lineEnd)
    {
        ReadOnlySpan<char> line = _text[lineStart..lineEnd];
        if (line.Length == 0 || line[^1] is ',' or '-' or '–' or '—' or '(')
        {
            return true;
        }

        int wordStart = line.Length;
        while (wordStart > 0 && wordStart > line.Length - 8 && char.IsLetter(line[wordStart - 1]))
        {
            wordStart--;
        }

        return s_leadsOn.Contains(line[wordStart..]);
    }

    /// <summary>Finds the longest line of the block, bounded by blank lines, that <paramref name="lineStart"/> stands in.</summary>
    private void MeasureBlock(int lineStart)
    {
        if (lineStart < _blockEnd)
        {
            return;
        }

        _width = 0;
        int i = lineStart;
        while (i < _text.Length)
        {
            int length = _text[i..].IndexOfAny('\n', '\r', '\u2028');
            length = length < 0 ? _text.Length - i : length;
            int width = _text.Slice(i, length).TrimEnd().Length;
            if (width == 0)
            {
                break;
            }

            _width = Math.Max(_width, width);
            i += length + 1;
            i += i < _text.Length && _text[i - 1] == '\r' && _text[i] == '\n' ? 1 : 0;
        }

        _blockEnd = i;
    }
}
