namespace Entente.Reading.Pdf;

/// <summary>Decides what becomes of a hyphen at the end of a line: it was put there to break a word, or it belongs to the word.</summary>
internal sealed class PdfHyphens
{
    private static readonly char[] s_edges = ['.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '"', '“', '”', '‘', '’', '\'', '«', '»', '…', '—', '–'];
    private static readonly HashSet<string> s_leads = new(StringComparer.OrdinalIgnoreCase) { "self", "ex", "all", "well", "half", "vice", "cross", "long", "short", "high", "low", "so" };
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of the document, of which those that are broken nowhere tell how the others are written.</summary>
    public PdfHyphens(IEnumerable<PdfLine> lines)
    {
        foreach (var line in lines)
        {
            _words.UnionWith(line.Text.Split(' ').SkipLast(EndsBroken(line.Text) ? 1 : 0).Select(word => word.Trim(s_edges)));
        }
    }

    /// <summary>Whether a line ends within a word or right after a hyphen.</summary>
    public static bool EndsBroken(string line) => line is [.., var letter, '-' or '\u2010' or '\u00AD'] && char.IsLetterOrDigit(letter);

    /// <summary>Whether the hyphen at the end of <paramref name="line"/> goes when <paramref name="next"/> follows.</summary>
    public bool Goes(string line, string next)
    {
        if (line[^1] == '\u00AD')
        {
            return true;
        }

        if (!char.IsLower(next[0]))
        {
            return false;
        }

        var head = line[(line.LastIndexOf(' ') + 1)..^1].TrimStart(s_edges);
        var tail = next.Split(' ', 2)[0].TrimEnd(s_edges);
        return _words.Contains(head + tail) || (!_words.Contains($"{head}-{tail}") && !s_leads.Contains(head));
    }
}
