using System.Globalization;

namespace Entente.Time.Scanning;

/// <summary>The tokens of a text, as the rules look at them: any index may be asked about, those outside hold nothing.</summary>
internal sealed class Phrase(string text, TimeOptions options)
{
    // Looked at some hundred times each: an array gives them out without copying.
    private static readonly TimeToken s_nothing = new(0, 0, "", TokenKind.Sign, false, false);

    private readonly TimeToken[] tokens = [.. TokenScanner.Scan(text)];

    /// <summary>The choices of the caller.</summary>
    public TimeOptions Options => options;

    /// <summary>Number of tokens.</summary>
    public int Count => tokens.Length;

    /// <summary>How many rules that take a date inside a date are at work; bounds recursion on hostile text.</summary>
    public int Depth { get; set; }

    /// <summary>How many readings have been tried; what the linear running time is checked by.</summary>
    public long Steps { get; set; }

    /// <summary>The token where a range or a preposition has made sure that a date starts, even inside "2014-2018"; -1 for none.</summary>
    public int Expected { get; set; } = -1;

    /// <summary>The token at <paramref name="at"/>, empty outside the text.</summary>
    public ref readonly TimeToken this[int at] => ref (uint)at < (uint)tokens.Length ? ref tokens[at] : ref s_nothing;

    /// <summary>Whether the token is this word or sign.</summary>
    public bool Is(int at, string lower) => this[at].Lower == lower;

    /// <summary>Whether the token is one of these.</summary>
    public bool IsAny(int at, params ReadOnlySpan<string> words) => words.Contains(this[at].Lower);

    /// <summary>Whether these tokens stand here in a row.</summary>
    public bool Has(int at, params ReadOnlySpan<string> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (!Is(at + i, row[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index after one of <paramref name="words"/>, or the same index when none stands here.</summary>
    public int Skip(int at, params ReadOnlySpan<string> words) => at < Count && words.Contains(this[at].Lower) ? at + 1 : at;

    /// <summary>The whole number here, if it has at most <paramref name="digits"/> digits.</summary>
    public int? Number(int at, int digits = 4)
    {
        var token = this[at];
        return token.Kind == TokenKind.Number && token.Lower.Length <= digits && !token.Lower.Contains(',', StringComparison.Ordinal)
            ? int.Parse(token.Lower, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Number of digits of the number here.</summary>
    public int Digits(int at) => this[at].Kind == TokenKind.Number ? this[at].Lower.Length : 0;

    /// <summary>Whether a token follows the one before it without a space.</summary>
    public bool Glued(int at) => at < Count && this[at].Glued;

    /// <summary>Whether a number may start here: it is not the tail of a code, a sum of money, a fraction or a longer number.</summary>
    public bool StartsClean(int at)
    {
        if (at == Expected)
        {
            return true;
        }

        if (!Glued(at) || at == 0)
        {
            return !IsAny(at - 1, "$", "€", "£", "¥", "#", "№");
        }

        var before = this[at - 1];
        if (before.Kind != TokenKind.Sign)
        {
            return false;
        }

        var ends = before.Lower is "-" or "/" or "." or "," or ":" && Glued(at - 1) && this[at - 2].Kind == TokenKind.Number;
        return !ends && before.Lower is not ("$" or "€" or "£" or "¥" or "#" or "+" or "&" or "@" or "_");
    }

    /// <summary>Whether a sentence starts at this token.</summary>
    public bool StartsSentence(int at) => at == 0 || IsAny(at - 1, ".", "!", "?", "\"", "“", ":", "(");
}
