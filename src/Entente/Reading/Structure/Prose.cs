using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Reading.Structure;

/// <summary>Small facts about the wording of a piece.</summary>
internal static partial class Prose
{
    /// <summary>Whether it reads like a paragraph: long, or a full sentence of some length.</summary>
    public static bool IsParagraph(Piece piece) =>
        piece.Line.Length > 220 || (piece.Line.Length > 90 && EndsSentence(piece.Line));

    /// <summary>Whether the text ends as sentences do.</summary>
    public static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', '\'', ')', '*', ' ') is [.., '.' or '!' or '?' or '…'];

    /// <summary>Letters and digits alone, lower case, words one space apart: what stays the same when a sentence is set again.</summary>
    public static string Normalised(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                result.Append(char.ToLowerInvariant(character));
            }
            else if (result.Length > 0 && result[^1] != ' ' && character is not ('\'' or '’'))
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>Whether all of <paramref name="text"/> is a person's name as printed: two to five capitalised words.</summary>
    public static bool IsPersonName(string text) => PersonName().IsMatch(text.Trim()) && !NotAName().IsMatch(text);

    public const string NamePattern = @"(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Gen|Lt|Col|Amb)\.? )?(?:\p{Lu}[\p{L}'’.-]+)(?: (?:(?:al|bin|ibn|de|van|von|der|da|el|ul)[ -])?\p{Lu}[\p{L}'’.-]*){1,4}";

    [GeneratedRegex("^" + NamePattern + "$")]
    private static partial Regex PersonName();

    [GeneratedRegex(@"\b(?:The|Press|News|Agency|Desk|Staff|Report|Daily|Times|Post|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Updated|Published|Contact|Us|Home|About|Privacy|Policy|Terms)\b")]
    private static partial Regex NotAName();
}
