using System.Collections.Frozen;

namespace Entente.Actors.Names;

/// <summary>Latin letters with marks and the plain letters they are printed as elsewhere; a table, since the program runs without the culture data that decomposition needs.</summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Plain = Build(
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặə", "cçćĉċč", "dďđð", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧ", "hĥħḥ", "iìíîïĩīĭįıǐịỉ", "jĵ", "kķǩ", "lĺļľłŀ",
        "nñńņňŋ", "oòóôõöøōŏőǒơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųưǔụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżžẓ");

    /// <summary>The plain letters for a letter, or null when it has no marks or is not Latin.</summary>
    public static string? Without(char letter) => Plain.GetValueOrDefault(letter);

    private static FrozenDictionary<char, string> Build(params string[] groups)
    {
        var plain = new Dictionary<char, string> { ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "Ae", ['œ'] = "oe", ['Œ'] = "Oe", ['þ'] = "th", ['Þ'] = "Th" };
        foreach (string group in groups)
        {
            string small = group[..1];
            string capital = small.ToUpperInvariant();
            foreach (char letter in group.AsSpan(1))
            {
                plain[letter] = small;
                char upper = char.ToUpperInvariant(letter);
                if (upper != letter)
                {
                    plain[upper] = letter == 'ı' ? "I" : capital;
                }
            }
        }

        // The Turkish pair: "ı" has the plain capital I, "İ" the plain small i.
        plain.Remove('I');
        plain['İ'] = "I";
        return plain.ToFrozenDictionary();
    }
}
