using Entente.Reading.Dating;

namespace Entente.Reading.Layout;

/// <summary>The lines "key: value" between two lines of three hyphens that may open a Markdown text.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private const int MostLines = 100;

    /// <summary>What the front matter says, and where the text starts after it; nothing and 0 without one.</summary>
    public static (PageMetadata Metadata, int Start) Read(string characters)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var start = 0;
        for (var number = 0; number < MostLines && start < characters.Length; number++)
        {
            var length = characters.AsSpan(start).IndexOf('\n');
            var line = characters.AsSpan(start, length < 0 ? characters.Length - start : length).Trim().ToString();
            start += length < 0 ? characters.Length - start : length + 1;
            if (number == 0 ? line != Fence : line == Fence)
            {
                return number == 0 ? (PageMetadata.None, 0) : (Of(fields), start);
            }

            if (number > 0 && !Take(line, fields))
            {
                break;
            }
        }

        return (PageMetadata.None, 0);
    }

    // Lists and nested values are passed over; a line that is neither is text between two rules.
    private static bool Take(string line, Dictionary<string, string> fields)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !line.AsSpan(0, colon).Contains(' '))
        {
            fields.TryAdd(line[..colon], line[(colon + 1)..].Trim().Trim('"', '\''));
            return true;
        }

        return line.Length == 0 || line[0] is '#' or '-' or '[' or ']';
    }

    private static PageMetadata Of(Dictionary<string, string> fields) => new()
    {
        Title = Value(fields, "title", "headline"),
        Description = Value(fields, "description", "summary", "subtitle"),
        Authors = Value(fields, "author", "authors", "by") is { } authors ? AuthorNames.Split(authors.Trim('[', ']')) : [],
        Outlet = Value(fields, "outlet", "publisher", "publication", "source", "site"),
        Published = Value(fields, "date", "published", "pubdate") is { } date ? PrintedDate.Find(date)?.Interval : null,
        Language = Value(fields, "lang", "language") is { Length: 2 } language ? language.ToLowerInvariant() : null,
    };

    private static string? Value(Dictionary<string, string> fields, params string[] keys) =>
        keys.Select(key => fields.GetValueOrDefault(key)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
