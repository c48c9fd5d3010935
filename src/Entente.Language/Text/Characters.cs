using System.Globalization;

namespace Entente.Language.Text;

/// <summary>Kinds of characters as tokenisation sees them.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => c < 128
        ? c <= ' ' || c == 127
        : char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`' or '‘';

    /// <summary>Letters, digits and the marks that belong to the letter before them.</summary>
    public static bool IsWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    public static bool IsUpper(char c) => c < 128 ? char.IsAsciiLetterUpper(c) : char.IsUpper(c);

    public static bool IsLower(char c) => c < 128 ? char.IsAsciiLetterLower(c) : char.IsLower(c);

    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '"' or '”' or '’' or '\'' or '»' or '›';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
