using System.Collections.Frozen;

namespace Entente.Language.Treebanks;

/// <summary>Tells words for nationalities, faiths and political camps from other capitalised words.</summary>
internal static class GroupWords
{
    private static readonly string[] s_endings = ["ian", "ean", "can", "ese", "ish", "aqi", "ani", "emi", "eni", "aeli", "gali", "epali", "mali", "nni", "wiite", "hiite", "hi'ite", "ist", "crat"];

    private static readonly FrozenSet<string> s_words = FrozenSet.ToFrozenSet(
    [
        "afghan", "african", "arab", "arabic", "azeri", "balt", "baluch", "basque", "bedouin", "berber", "bosniak", "breton", "bulgar",
        "catholic", "chechen", "chinese", "christian", "conservative", "copt", "coptic", "cossack", "croat", "cypriot", "czech", "dane", "dinka",
        "druze", "dutch", "emirati", "english", "fijian", "filipino", "finn", "french", "frenchman", "frenchmen", "fulani", "german", "greek",
        "hausa", "hazara", "hebrew", "hindu", "hispanic", "hutu", "icelandic", "igbo", "inuit", "islamic", "islamist", "israelite", "jew", "jewish",
        "kachin", "karen", "kashmiri", "kazakh", "kosovar", "kurd", "kurdish", "kuwaiti", "kyrgyz", "labour", "lao", "latino", "lett", "liberal",
        "magyar", "malay", "manchu", "maori", "mongol", "moor", "moro", "moslem", "mujahedeen", "mujahideen", "muslim", "nazi", "norman", "omani",
        "orthodox", "pashtun", "philippine", "pole", "protestant", "punjabi", "qatari", "republican", "roma", "saudi", "scot", "scots", "scottish",
        "semitic", "serb", "shi'a", "shi'ite", "shia", "shiite", "sikh", "sindhi", "sinhala", "sinhalese", "slav", "slavic", "slovak", "slovene",
        "somali", "soviet", "spaniard", "swahili", "swede", "swiss", "tajik", "tamil", "tatar", "thai", "tibetan", "turk", "turkic",
        "turkmen", "tutsi", "uighur", "ukrainian", "uyghur", "uzbek", "welsh", "yazidi", "yoruba", "zionist", "zulu",
    ]);

    /// <summary>Whether <paramref name="word"/>, singular or plural, names a group.</summary>
    public static bool Names(string word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]))
        {
            return false;
        }

        string lower = word.ToLowerInvariant();
        return IsGroup(lower) || (lower[^1] == 's' && IsGroup(lower[..^1]));
    }

    private static bool IsGroup(string lower) =>
        s_words.Contains(lower) || (lower.Length > 4 && s_endings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal)));
}
