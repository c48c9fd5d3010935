namespace Entente.Time.Scanning;

/// <summary>Cuts text into words, numbers and signs; letters and digits part even without a space ("April22").</summary>
internal static class TokenScanner
{
    /// <summary>The tokens of <paramref name="text"/>, in order.</summary>
    public static List<TimeToken> Scan(string text)
    {
        var tokens = new List<TimeToken>((text.Length / 5) + 4);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static TimeToken Next(string text, int start)
    {
        var (end, kind) = Extent(text, start);
        var lower = kind == TokenKind.Sign ? Plain(text[start]).ToString() : text[start..end].ToLowerInvariant().Replace('’', '\'');
        var glued = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        return new(start, end, lower, kind, glued, char.IsUpper(text[start]));
    }

    private static (int End, TokenKind Kind) Extent(string text, int start)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            return (EndOfNumber(text, start), TokenKind.Number);
        }

        if (char.IsLetter(text[start]))
        {
            return (EndWhile(text, start, char.IsLetter), TokenKind.Word);
        }

        var clitic = Plain(text[start]) == '\'' ? EndWhile(text, start + 1, char.IsLetter) : start;
        return clitic - start is 2 or 3 && text[start + 1] is 's' or 'l' or 'd' or 'v' or 'r' && start > 0 && !char.IsWhiteSpace(text[start - 1])
            ? (clitic, TokenKind.Word)
            : (start + 1, TokenKind.Sign);
    }

    private static int EndOfNumber(string text, int start)
    {
        var end = EndWhile(text, start, char.IsAsciiDigit);
        while (end - start <= 9 && end + 3 < text.Length && text[end] == ',' && EndWhile(text, end + 1, char.IsAsciiDigit) == end + 4)
        {
            end += 4;
        }

        return end;
    }

    private static int EndWhile(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }

    private static char Plain(char sign) => sign switch
    {
        '–' or '—' or '‑' or '−' or '‒' or '~' or '～' => '-',
        '’' or '‘' or '`' => '\'',
        _ => sign,
    };
}
