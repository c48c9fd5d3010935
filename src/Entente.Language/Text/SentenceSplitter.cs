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

    private static readonly WordList s_credits = new("Image Photo Photograph Credit Source Picture");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenizedText _tokens = tokens;
    private LineLayout _layout = new(text);

    public void Split()
    {
        int count = _tokens.TokenCount;
        int first = 0;
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

            if (end == count || BreaksLine(end) || (isTerminal ? EndsSentence(i, end, isClosed) : EndsLabel(first, end)))
            {
                first = end;
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
    /// Number of tokens in a note mark behind a sentence, or 0: "[17]", "[citation needed]", or a bare number before a word that begins the next sentence.
    /// </summary>
    private readonly int NoteLength(int token)
    {
        if (Form(token) is "[")
        {
            return BracketLength(token);
        }

        ReadOnlySpan<char> form = Form(token);
        bool isNumber = form.Length <= 2 && form.IndexOfAnyExceptInRange('0', '9') < 0;
        bool beforeSentence = isNumber && token + 1 < _tokens.TokenCount && Form(token - 1) is "." or ")" or "”" or "\""
            && Characters.IsUpper(Form(token + 1)[0]) && s_starters.Contains(Form(token + 1));
        return beforeSentence ? 1 : 0;
    }

    /// <summary>Number of tokens from an opening to a closing square bracket about a number or a few words ("[citation needed]"), or 0.</summary>
    private readonly int BracketLength(int token)
    {
        const int Longest = 6;
        for (int end = token + 2; end < _tokens.TokenCount && end < token + Longest; end++)
        {
            if (Form(end) is "]")
            {
                return char.IsDigit(FirstCharacter(token + 1)) || Characters.IsLower(FirstCharacter(token + 1)) ? end + 1 - token : 0;
            }
        }

        return 0;
    }

    private readonly bool EndsSentence(int terminal, int next, bool isClosed)
    {
        char first = FirstCharacter(next);
        bool isGlued = _tokens.Starts[next] == _tokens.Ends[next - 1];
        if (first is ',' or ';' or ':' || (isGlued && Characters.IsCloser(first)))
        {
            return false;
        }

        ReadOnlySpan<char> form = Form(terminal);
        bool isLower = Characters.IsLower(first);
        if (form is ".")
        {
            return !(isLower && isClosed) && (!isGlued || (!isLower && char.IsLetter(first)));
        }

        // In '"What for?" he asked' and "Viva! (1965)" the mark belongs to words inside the sentence; a bare "what? he asked"
        // is rarer than people who write without capitals.
        char inner = FirstCharacter(SkipOpeners(next));
        bool isMark = form[^1] is '!' or '?';
        if (Characters.IsLower(inner) && (isClosed || !isMark || !isLower))
        {
            return false;
        }

        return form[^1] switch
        {
            '…' => StartsSentence(next),
            '.' when form.Length > 1 && form[^2] == '.' => StartsSentence(next),
            '.' => EndsAtAbbreviation(form[..^1], next),
            _ => first != '(' || !char.IsDigit(inner),
        };
    }

    private readonly char FirstCharacter(int token) => _text[_tokens.Starts[token]];

    private readonly int SkipOpeners(int token)
    {
        bool isOpener = FirstCharacter(token) is '(' or '[' or '"' or '“' or '‘';
        return isOpener && token + 1 < _tokens.TokenCount ? token + 1 : token;
    }

    private readonly bool StartsSentence(int next)
    {
        char first = FirstCharacter(next);
        return Characters.IsUpper(first) || char.IsDigit(first) || first is '"' or '“' or '‘' or '(' or '[';
    }

    private readonly bool EndsAtAbbreviation(ReadOnlySpan<char> word, int next)
    {
        bool isLabel = char.IsAsciiDigit(word[0]);
        bool isInitial = word.Length == 1;
        if (isLabel || isInitial || Abbreviations.IsTitle(word) || !StartsSentence(next))
        {
            return false;
        }

        char first = FirstCharacter(next);
        return word is "etc" || s_starters.Contains(Form(next)) || (!Characters.IsUpper(first) && !char.IsDigit(first));
    }

    /// <summary>
    /// Whether a line's label ends at <paramref name="next"/>: "Figure 2.1" or "Table 3" alone before a caption, or the words before "Image: …".
    /// </summary>
    private readonly bool EndsLabel(int first, int next)
    {
        if (next + 1 < _tokens.TokenCount && Form(next + 1) is ":" && s_credits.Contains(Form(next)))
        {
            return Characters.IsUpper(FirstCharacter(next));
        }

        return next - first == 2 && (Form(first) is "Figure" or "Table") && char.IsAsciiDigit(FirstCharacter(first + 1))
            && Characters.IsUpper(FirstCharacter(next));
    }
}
