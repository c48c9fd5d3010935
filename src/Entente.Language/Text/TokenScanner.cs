namespace Entente.Language.Text;

/// <summary>Walks over a text once, from left to right, and adds its tokens.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, TokenizedText tokens)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenizedText _tokens = tokens;
    private readonly WordScanner _words = new(text, tokens);

    // The stretch without spaces that is being read, and whether it may hold an address.
    private int _chunkEnd;
    private bool _mayHoldAddress;

    public void Scan()
    {
        for (int i = 0; i < _text.Length;)
        {
            if (Characters.IsSpace(_text[i]))
            {
                i++;
                continue;
            }

            if (i >= _chunkEnd)
            {
                OpenChunk(i);
            }

            i = Next(i);
        }
    }

    private void OpenChunk(int start)
    {
        int end = start;
        _mayHoldAddress = false;
        while (end < _text.Length && !Characters.IsSpace(_text[end]))
        {
            // "http:", "www." and "@" all show themselves by one of these.
            _mayHoldAddress |= _text[end] is '@' or ':' or '.';
            end++;
        }

        _chunkEnd = end;
    }

    private int Next(int i)
    {
        if (Characters.IsWord(_text[i]))
        {
            int address = _mayHoldAddress ? WebAddresses.LengthAt(_text, i, _chunkEnd) : 0;
            return address > 0 ? Add(i, i + address) : _words.Scan(i, _chunkEnd);
        }

        int length = Symbols.LengthAt(_text, i, _chunkEnd);
        return length > 0 ? Add(i, i + length) : _words.Scan(i, _chunkEnd);
    }

    private readonly int Add(int start, int end)
    {
        _tokens.Add(start, end);
        return end;
    }
}
