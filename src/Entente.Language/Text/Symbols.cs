namespace Entente.Language.Text;

/// <summary>Measures tokens that do not begin with a letter or digit.</summary>
internal static class Symbols
{
    private static readonly WordList s_clitics = new("s re ve ll d m em cause til tis twas bout");
    private static readonly WordList s_faces = new(":) :( :D :P :p ;) ;P ;-) :-) :-( :-D :-P :/ :o :O =) =( :] :| <3 ^_^ :'( xD");

    /// <summary>Length of the token at <paramref name="i"/>, or 0 when it is a word or number that begins with a sign.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int i, int end)
    {
        char c = text[i];
        if (i + 1 == end)
        {
            return 1;
        }

        return c switch
        {
            '.' when text[i + 1] != '.' && char.IsAsciiDigit(text[i + 1]) && !FollowsWord(text, i) => 0,
            '+' when char.IsAsciiDigit(text[i + 1]) && !FollowsWord(text, i) => 0,
            '.' or '-' or '!' or '?' or '*' or '=' or '_' or '~' or '<' or '>' or '–' or '—' or '$' or '/' or '\\' => RunLength(text, i, end),
            '#' or '@' when char.IsLetter(text[i + 1]) && !FollowsWord(text, i) => TagLength(text, i, end),
            '\'' or '’' or '`' or '‘' => ApostropheLength(text, i, end),
            ':' or ';' or '^' when end - i <= 4 && s_faces.Contains(text[i..end]) => end - i,
            _ when char.IsSurrogate(c) || c is >= '\u2190' and <= '\u2BFF' => PictureLength(text, i, end),
            _ => 1,
        };
    }

    private static bool FollowsWord(ReadOnlySpan<char> text, int i) => i > 0 && Characters.IsWord(text[i - 1]);

    private static int RunLength(ReadOnlySpan<char> text, int i, int end)
    {
        bool isMark = text[i] is '!' or '?' or '.';
        int j = i + 1;
        while (j < end && (text[j] == text[i] || (isMark && text[j] is '!' or '?' or '.')))
        {
            j++;
        }

        return j - i;
    }

    private static int TagLength(ReadOnlySpan<char> text, int i, int end)
    {
        int j = i + 1;
        while (j < end && (Characters.IsWord(text[j]) || text[j] == '_'))
        {
            j++;
        }

        return j - i;
    }

    private static int ApostropheLength(ReadOnlySpan<char> text, int i, int end)
    {
        char c = text[i];
        if (text[i + 1] == c)
        {
            return c == '’' || c == '‘' ? 1 : 2;
        }

        int j = i + 1;
        while (j < end && j < i + 7 && Characters.IsWord(text[j]))
        {
            j++;
        }

        ReadOnlySpan<char> word = text[(i + 1)..j];
        bool isYear = word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        return isYear || s_clitics.Contains(word) ? j - i : 1;
    }

    /// <summary>A surrogate pair or picture with the variation selectors, skin tones and joined pictures that follow it.</summary>
    private static int PictureLength(ReadOnlySpan<char> text, int i, int end)
    {
        int j = i + UnitLength(text, i, end);
        while (j < end)
        {
            bool isTone = j + 1 < end && text[j] == '\uD83C' && text[j + 1] is >= '\uDFFB' and <= '\uDFFF';
            if (isTone)
            {
                j += 2;
            }
            else if (text[j] == '\uFE0F')
            {
                j++;
            }
            else if (text[j] == '\u200D' && j + 1 < end)
            {
                j += 1 + UnitLength(text, j + 1, end);
            }
            else
            {
                break;
            }
        }

        return j - i;
    }

    private static int UnitLength(ReadOnlySpan<char> text, int i, int end) =>
        i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
}
