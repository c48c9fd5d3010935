namespace Entente.Language.Text;

/// <summary>Decides after which tokens a sentence ends.</summary>
internal ref struct SentenceSplitter(ReadOnlySpan<char> text, TokenizedText tokens)
{
    /// <summary>Words that begin sentences and seldom follow an abbreviation inside one.</summary>
    private static readonly WordList s_starters = new(
        """
        The A An This That These Those He She It They We I You There Here His Her Its Their Our My In On At For From With By As After Before During
        Since When While If Although Though But And So However Moreover Meanwhile Then Now Yet Not No Some Many Most All Both One Another What Who Why
        How Where According Also Because Despite Under Over Until Once Only Even Such Is Are Was Were Do Does Did Has Have To Each Every
        """);

    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenizedText _tokens = tokens;
    private LineLayout _layout = new(text);

    public void Split()
    {
        int count = _tokens.TokenCount;
        for (int i = 0; i < count; i++)
        {
            int end = i + 1;
            bool isTerminal = IsTerminal(i);
            bool isClosed = false;
            for (int length = 1; isTerminal && end < count && length > 0; end += length)
            {
                length = IsCloser(end) || IsStop(end) ? 1 : NoteLength(end);
                isClosed |= length > 0;
            }

            if (end == count || BreaksLine(end) || (isTerminal && EndsSentence(i, end, isClosed)))
            {
                _tokens.EndSentence(end);
                i = end - 1;
            }
            else if (isClosed)
            {
                i = SkipToLineBreak(i, end);
            }
        }
    }

    /// <summary>Index of the last token passed over between <paramref name="i"/> and <paramref name="end"/> when no line ends between them.</summary>
    private int SkipToLineBreak(int i, int end)
    {
        while (i + 1 < end && !BreaksLine(i + 1))
        {
            i++;
        }

        return i;
    }

    private bool BreaksLine(int next)
    {
        int gap = _tokens.Starts[next] - _tokens.Ends[next - 1];
        return gap > 0 && _layout.Breaks(_tokens.Ends[next - 1], _tokens.Starts[next]);
    }

    private readonly ReadOnlySpan<char> Form(int token) => _text[_tokens.Starts[token].._tokens.Ends[token]];

    private readonly bool IsTerminal(int token)
    {
        ReadOnlySpan<char> form = Form(token);
        return form[^1] is '.' or '!' or '?' or '…' or '。';
    }

    /// <summary>Whether a token is a closing quote or bracket that stands right behind the token before it.</summary>
    private readonly bool IsCloser(int token)
    {
        int start = _tokens.Starts[token];
        int end = _tokens.Ends[token];
        bool isBracket = _text[start] is ')' or ']';
        if ((start > _tokens.Ends[token - 1] && !isBracket) || end - start > 2 || !Characters.IsCloser(_text[start]))
        {
            return false;
        }

        return end >= _text.Length || !Characters.IsWord(_text[end]);
    }

    /// <summary>Whether a token only repeats the sentence's final stop, as in ". . ." and "?? .".</summary>
    private readonly bool IsStop(int token) => Form(token) is "." or "!" or "?";

    /// <summary>
    /// Number of tokens in a note mark behind a sentence, or 0: "[17]", or a bare number before a word that begins the next sentence.
    /// </summary>
    private readonly int NoteLength(int token)
    {
        if (token + 2 < _tokens.TokenCount && Form(token) is "[" && Form(token + 2) is "]" && char.IsAsciiDigit(Form(token + 1)[0]))
        {
            return 3;
        }

        ReadOnlySpan<char> form = Form(token);
        bool isNumber = form.Length <= 2 && form.IndexOfAnyExceptInRange('0', '9') < 0;
        bool beforeSentence = isNumber && token + 1 < _tokens.TokenCount && Form(token - 1) is "." or ")" or "”" or "\""
            && Characters.IsUpper(Form(token + 1)[0]) && s_starters.Contains(Form(token + 1));
        return beforeSentence ? 1 : 0;
    }

    private readonly bool EndsSentence(int terminal, int next, bool isClosed)
    {
        char first = _text[_tokens.Starts[next]];
        bool isLower = Characters.IsLower(first);
        if (first is ',' or ';' or ':' || Characters.IsCloser(first) && _tokens.Starts[next] == _tokens.Ends[next - 1])
        {
            return false;
        }

        ReadOnlySpan<char> form = Form(terminal);
        if (isLower && isClosed)
        {
            return false;
        }

        if (form is ".")
        {
            return EndsAtStop(terminal, next, isLower);
        }

        if (form[^1] is '…' || form.StartsWith(".."))
        {
            return !isLower && StartsSentence(next);
        }

        return form[^1] != '.' || EndsAtAbbreviation(terminal, next, isLower);
    }

    private readonly bool EndsAtStop(int terminal, int next, bool isLower)
    {
        bool isGlued = _tokens.Starts[next] == _tokens.Ends[next - 1];
        return !isGlued || (!isLower && char.IsLetter(_text[_tokens.Starts[next]]));
    }

    private readonly bool StartsSentence(int next)
    {
        char first = _text[_tokens.Starts[next]];
        return Characters.IsUpper(first) || char.IsDigit(first) || first is '"' or '“' or '‘' or '(' or '[';
    }

    private readonly bool EndsAtAbbreviation(int terminal, int next, bool isLower)
    {
        ReadOnlySpan<char> word = Form(terminal)[..^1];
        bool isLabel = char.IsAsciiDigit(word[0]);
        if (isLower || isLabel || Abbreviations.IsTitle(word) || !StartsSentence(next))
        {
            return false;
        }

        bool isInitial = word.Length == 1;
        if (isInitial)
        {
            return false;
        }

        return word is "etc" || s_starters.Contains(Form(next)) || !Characters.IsUpper(_text[_tokens.Starts[next]]) && !char.IsDigit(_text[_tokens.Starts[next]]);
    }
}
