namespace Entente.Language.Text;

/// <summary>Reads one word or number, decides which signs inside it join and which separate, and adds the tokens it consists of.</summary>
internal readonly ref struct WordScanner(ReadOnlySpan<char> text, TokenizedText tokens)
{
    private static readonly WordList s_joinedPrefixes = new(
        """
        e non re anti co pre mid post semi multi ex sub counter mini inter intra micro un pro cross over neo socio psycho ultra
        infra macro meta mono tele trans thermo bio geo
        """);

    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenizedText _tokens = tokens;

    /// <summary>Adds the word at <paramref name="start"/> and returns where it ends.</summary>
    public int Scan(int start, int end)
    {
        int i = start + 1;
        while (i < end)
        {
            if (Characters.IsWord(_text[i]))
            {
                i++;
                continue;
            }

            int joined = JoinedLength(start, i, end);
            if (joined == 0)
            {
                break;
            }

            i += joined;
        }

        i += TrailingLength(start, i, end);
        WordSplitter.Add(_text, start, i, _tokens);
        return i;
    }

    /// <summary>How many characters from the sign at <paramref name="i"/> on belong to the word begun at <paramref name="start"/>; 0 when the word ends here.</summary>
    private int JoinedLength(int start, int i, int end)
    {
        if (i + 1 >= end)
        {
            return 0;
        }

        char next = _text[i + 1];
        bool betweenDigits = char.IsAsciiDigit(_text[i - 1]) && char.IsAsciiDigit(next);
        switch (_text[i])
        {
            case '\'' or '’' or 'ʼ' or '`':
                return char.IsLetter(next) && Characters.IsWord(_text[i - 1]) ? 1 : 0;
            case '-':
                return HyphenLength(start, i, end);
            case '.':
                return betweenDigits ? 1 : DotLength(start, i, end);
            case ',':
                return betweenDigits && IsThousands(i, end) ? 1 : 0;
            case ':':
                return betweenDigits ? 1 : 0;
            case '/':
                return betweenDigits || IsPairOfLetters(start, i, end) ? 1 : 0;
            case '&':
                return Characters.IsUpper(next) && IsUpper(start, i) && i - start <= 3 ? 1 : 0;
            case '_':
                return 1;
            case '*' or '\u00AD' or '\u200D' or '\u200C':
                return char.IsLetter(next) && char.IsLetter(_text[i - 1]) ? 1 : 0;
            default:
                return 0;
        }
    }

    private int HyphenLength(int start, int i, int end)
    {
        if (!Characters.IsWord(_text[i + 1]))
        {
            return 0;
        }

        if (char.IsAsciiDigit(_text[start]))
        {
            int phone = Numbers.PhoneLength(_text, start, end);
            return phone > i - start ? phone - (i - start) : 0;
        }

        return s_joinedPrefixes.Contains(_text[start..i]) ? 1 : 0;
    }

    private int DotLength(int start, int i, int end)
    {
        char next = _text[i + 1];
        if (!Characters.IsWord(next))
        {
            return 0;
        }

        bool afterSingle = i - 1 == start || _text[i - 2] == '.';
        bool beforeSingle = i + 2 >= end || !Characters.IsWord(_text[i + 2]);
        if (char.IsLetter(_text[i - 1]) && char.IsLetter(next) && beforeSingle && (afterSingle || _text[start..i] is "Ph"))
        {
            return 1;
        }

        int host = WebAddresses.HostLength(_text, start, end);
        return host > i - start ? host - (i - start) : 0;
    }

    /// <summary>Whether the word is two single letters about a slash ("b/c", "w/o").</summary>
    private bool IsPairOfLetters(int start, int i, int end) =>
        i == start + 1 && char.IsLetter(_text[start]) && char.IsLetter(_text[i + 1]) && (i + 2 >= end || !Characters.IsWord(_text[i + 2]));

    private bool IsThousands(int i, int end) =>
        i + 3 < end && char.IsAsciiDigit(_text[i + 2]) && char.IsAsciiDigit(_text[i + 3]) && (i + 4 >= end || !char.IsAsciiDigit(_text[i + 4]));

    private bool IsUpper(int start, int end)
    {
        foreach (char c in _text[start..end])
        {
            if (!Characters.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>1 when the sign after the word belongs to it: the full stop of an abbreviation, the dollar of "US$".</summary>
    private int TrailingLength(int start, int i, int end)
    {
        if (i >= end)
        {
            return 0;
        }

        if (_text[i] == '$')
        {
            return i - start <= 2 && IsUpper(start, i) ? 1 : 0;
        }

        // Speakers break off words ("th- the"); after one or two letters a hyphen before a space is that.
        if (_text[i] == '-')
        {
            return i + 1 == end && i - start <= 2 && char.IsLetter(_text[start]) ? 1 : 0;
        }

        bool isStop = _text[i] == '.' && (i + 1 >= end || _text[i + 1] != '.' || (i + 2 >= end || _text[i + 2] != '.'));
        return isStop && OwnsStop(start, i) ? 1 : 0;
    }

    private bool OwnsStop(int start, int i)
    {
        ReadOnlySpan<char> word = _text[start..i];
        bool isInside = i + 1 < _text.Length && _text[i + 1] is ',' or ';';
        if (isInside && Characters.IsUpper(word[0]) && word.Length <= 5)
        {
            return true;
        }

        int after = i + 1;
        while (after < _text.Length && after < i + 4 && Characters.IsSpace(_text[after]))
        {
            after++;
        }

        char next = after < _text.Length ? _text[after] : '\0';
        if (word.Length == 1)
        {
            bool isInitial = Characters.IsUpper(word[0]) && (word[0] != 'I' || IsInitialOfName(start, next)) && Characters.IsUpper(next);
            bool isLifeDate = word[0] is 'b' or 'd' or 'm' or 'r' && start > 0 && _text[start - 1] == '(';
            return isInitial || isLifeDate || Abbreviations.Contains(word, next) || (char.IsAsciiDigit(word[0]) && Numbers.IsListNumber(_text, start, i));
        }

        bool isAcronym = word.Length >= 3 && word[^2] == '.' && char.IsLetter(word[^1]);
        return isAcronym || Abbreviations.Contains(word, next) || (char.IsAsciiDigit(word[0]) && Numbers.IsListNumber(_text, start, i));
    }

    // "I" ends sentences as a pronoun; as an initial it stands beside another initial.
    private bool IsInitialOfName(int start, char next) => Characters.IsUpper(next) && start >= 2 && _text[start - 2] == '.';
}
