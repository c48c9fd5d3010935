using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Reading.Pdf;

/// <summary>Finds running heads, running feet and page numbers: lines at the edge of a page that come again on another page, but for their numbers.</summary>
internal static partial class PdfMargins
{
    private const double ZoneShare = 0.14;
    private const double SamePlace = 12;
    private const int MostRows = 4;
    private const int MostParts = 6;

    /// <summary>The lines of each page that are no text.</summary>
    public static IReadOnlyList<IReadOnlySet<PdfLine>> Find(IReadOnlyList<PdfPage> pages)
    {
        var edges = pages.Select(EdgesOf).ToList();
        var places = new Dictionary<(string Key, int Place), (int Page, bool Again)>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var line in edges[page].SelectMany(edge => edge).SelectMany(row => row))
            {
                var place = (KeyOf(line), PlaceOf(line));
                places[place] = places.TryGetValue(place, out var seen) ? (seen.Page, seen.Again || seen.Page != page) : (page, false);
            }
        }

        return [.. pages.Select((page, number) => Find(page, edges[number], line => IsRepeated(line, number)))];

        bool IsRepeated(PdfLine line, int page) => Enumerable.Range(PlaceOf(line) - 1, 3).Any(
            place => places.TryGetValue((KeyOf(line), place), out var seen) && (seen.Again || seen.Page != page));
    }

    private static int PlaceOf(PdfLine line) => (int)Math.Clamp(line.Top / SamePlace, -1_000_000, 1_000_000);

    private static HashSet<PdfLine> Find(PdfPage page, List<PdfLine[]>[] edges, Predicate<PdfLine> isRepeated)
    {
        var found = new HashSet<PdfLine>(page.Lines.Where(line => line.IsUpright), ReferenceEqualityComparer.Instance);
        foreach (var row in edges.SelectMany(edge => edge.TakeWhile(row => row.All(line => isRepeated(line) || Alone().IsMatch(line.Text)))))
        {
            found.UnionWith(row);
        }

        return found;
    }

    // Rows near the upper edge from the top down, and near the lower edge from the bottom up.
    private static List<PdfLine[]>[] EdgesOf(PdfPage page)
    {
        var rows = new List<List<PdfLine>>();
        foreach (var line in page.Lines.Where(line => !line.IsUpright).OrderBy(line => line.Top))
        {
            if (rows.Count > 0 && rows[^1][0].IsBeside(line))
            {
                rows[^1].Add(line);
            }
            else
            {
                rows.Add([line]);
            }
        }

        var zone = page.Height * ZoneShare;
        var head = rows.Take(MostRows).TakeWhile(row => row[0].Bottom < zone && row.Count <= MostParts).Select(row => row.ToArray()).ToList();
        var foot = rows.Skip(head.Count).Reverse().Take(MostRows).TakeWhile(row => row[0].Top > page.Height - zone && row.Count <= MostParts).Select(row => row.ToArray()).ToList();
        return [head, foot];
    }

    private static string KeyOf(PdfLine line)
    {
        var key = new StringBuilder(line.Text.Length);
        foreach (var each in line.Text)
        {
            if (!char.IsDigit(each))
            {
                key.Append(char.ToLowerInvariant(each));
            }
            else if (key.Length == 0 || key[^1] != '#')
            {
                key.Append('#');
            }
        }

        return key.ToString();
    }

    // "12", "– 12 –", "Page 3 of 10", "3/10", "xiv", and the address that a browser prints below a page.
    [GeneratedRegex(@"^(?:[\W_]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[\W_]*|[ivxl]{1,7}|(?:https?|file)://\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
