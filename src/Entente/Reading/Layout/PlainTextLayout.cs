using Entente.Documents;

namespace Entente.Reading.Layout;

/// <summary>Splits plain text into paragraphs: at blank lines, and at line ends where lines are not wrapped by hand.</summary>
internal static class PlainTextLayout
{
    private const int ShortestWrapColumn = 40;
    private const int LongestWrapColumn = 120;

    public static PageLayout Of(string characters)
    {
        var lines = Lines(characters);
        var wrapped = IsWrapped(lines);
        var blocks = new List<Block>();
        var open = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            open = open < 0 ? index : open;
            if (!wrapped || index + 1 == lines.Count || !Continues(characters, lines[index], lines[index + 1]))
            {
                var span = new TextSpan(lines[open].Start, lines[index].End);
                blocks.Add(new Block(span, characters[span.Start..span.End]));
                open = -1;
            }
        }

        return new("text/plain", new SourceText(characters), blocks, PageMetadata.None);
    }

    /// <summary>The lines that are not blank, without the white space around them.</summary>
    private static List<TextSpan> Lines(string characters)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < characters.Length;)
        {
            var length = characters.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? characters.Length : start + length;
            var line = characters.AsSpan(start, end - start);
            var lead = line.Length - line.TrimStart().Length;
            var kept = line.Trim().Length;
            if (kept > 0)
            {
                lines.Add(new(start + lead, start + lead + kept));
            }

            start = end + 1;
        }

        return lines;
    }

    // Hand-wrapped text has many lines, all within a page's width, and most of them close to it.
    private static bool IsWrapped(List<TextSpan> lines)
    {
        if (lines.Count < 4)
        {
            return false;
        }

        var lengths = lines.ConvertAll(line => line.Length);
        var longest = lengths.Max();
        return longest is >= ShortestWrapColumn and <= LongestWrapColumn
            && lengths.Count(length => length * 10 > longest * 7) * 2 > lengths.Count;
    }

    private static bool Continues(string characters, TextSpan line, TextSpan next)
    {
        var between = characters.AsSpan(line.End, next.Start - line.End);
        var breaks = between.Count('\n');
        return (breaks == 1 || (breaks == 0 && between.Count('\r') == 1)) && line.Length >= ShortestWrapColumn;
    }
}
