using System.Collections.Frozen;

namespace Entente.Reading.Pages;

/// <summary>How deep the tags of a page nest, counted without building its tree.</summary>
internal static class NestingDepth
{
    private static readonly FrozenSet<string> Unclosed = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "area", "base", "br", "col", "embed", "hr", "img",
        "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "option", "!doctype");

    /// <summary>Whether start tags are ever more than <paramref name="limit"/> ahead of end tags.</summary>
    public static bool Exceeds(ReadOnlySpan<char> characters, int limit)
    {
        var lookup = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        while (characters.IndexOf('<') is var at and >= 0)
        {
            characters = characters[(at + 1)..];
            var closes = characters is ['/', ..];
            var name = Name(closes ? characters[1..] : characters);
            if (name.IsEmpty || lookup.Contains(name))
            {
                continue;
            }

            depth = Math.Max(0, depth + (closes ? -1 : 1));
            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> characters)
    {
        var length = 0;
        while (length < characters.Length && length < 20 && char.IsAsciiLetterOrDigit(characters[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(characters[0]) ? characters[..length] : [];
    }
}
