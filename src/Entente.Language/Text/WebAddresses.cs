using System.Buffers;

namespace Entente.Language.Text;

/// <summary>Recognises web and mail addresses, which stay whole.</summary>
internal static class WebAddresses
{
    // Longer local parts do not occur; the limit keeps text that looks like one long address linear.
    private const int LongestLocalPart = 80;
    private const int LongestHost = 80;

    private static readonly SearchValues<char> s_groupCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.-");

    private static readonly WordList s_domains = new(
        """
        com org net edu gov mil int info biz eu uk us ru cn in pk af ir tr kz uz de fr it es pl ua il jp kr au ca br za nz ch at be nl se no fi dk cz
        io co tv me asia html htm php asp pdf doc docx xls xlsx ppt exe txt jpg gif png zip url csv
        """);

    /// <summary>Length of the address that begins at <paramref name="start"/>, or 0; trailing punctuation is not part of it.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> rest = text[start..end];
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && rest.Length > 6))
        {
            return WithoutTrailingPunctuation(rest, rest.IndexOfAny("<>\"”"));
        }

        return MailLength(rest);
    }

    /// <summary>Length of a host or file name ("example.org", "report.pdf") that begins at <paramref name="start"/>, or 0.</summary>
    public static int HostLength(ReadOnlySpan<char> text, int start, int end)
    {
        int stop = Math.Min(end, start + LongestHost);
        int i = start;
        int lastDot = -1;
        for (; i < stop && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' || IsInnerDot(text, i, end)); i++)
        {
            lastDot = text[i] == '.' ? i : lastDot;
        }

        // Names of newsgroups have many parts and no domain ("sci.space.news").
        ReadOnlySpan<char> name = text[start..i];
        bool isGroup = name.Count('.') >= 2 && name.IndexOfAnyExcept(s_groupCharacters) < 0;
        bool isHost = lastDot > start + 1 && (isGroup || s_domains.Contains(text[(lastDot + 1)..i]));
        if (!isHost)
        {
            return 0;
        }

        bool hasPath = i < end - 1 && text[i] == '/';
        return hasPath ? WithoutTrailingPunctuation(text[start..end], -1) : i - start;
    }

    private static bool IsInnerDot(ReadOnlySpan<char> text, int i, int end) =>
        text[i] == '.' && i + 1 < end && char.IsAsciiLetterOrDigit(text[i + 1]);

    private static int MailLength(ReadOnlySpan<char> rest)
    {
        int at = rest[..Math.Min(rest.Length, LongestLocalPart)].IndexOf('@');
        if (at < 1 || at + 1 >= rest.Length || !char.IsAsciiLetterOrDigit(rest[at + 1]) || !IsLocalPart(rest[..at]))
        {
            return 0;
        }

        int i = at + 1;
        while (i < rest.Length && (char.IsAsciiLetterOrDigit(rest[i]) || rest[i] is '-' or '_' || IsInnerDot(rest, i, rest.Length)))
        {
            i++;
        }

        return i;
    }

    private static bool IsLocalPart(ReadOnlySpan<char> part)
    {
        foreach (char c in part)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_' or '+' or '%'))
            {
                return false;
            }
        }

        return true;
    }

    private static int WithoutTrailingPunctuation(ReadOnlySpan<char> address, int limit)
    {
        ReadOnlySpan<char> kept = limit < 0 ? address : address[..limit];
        kept = kept.TrimEnd(".,;:!?'’]}*");
        return kept.EndsWith(")") && !kept.Contains('(') ? kept.TrimEnd(").,;:").Length : kept.Length;
    }
}
