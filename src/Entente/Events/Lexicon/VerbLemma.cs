namespace Entente.Events.Lexicon;

/// <summary>Finds the dictionary form of inflected verbs that the language core never met and guessed wrongly ("bombed" as "bom"), by the verbs that are known.</summary>
internal static class VerbLemma
{
    /// <summary>The lemma, or the known verb whose regular form the word is when the lemma is no known verb.</summary>
    /// <param name="form">The word in small letters.</param>
    /// <param name="tag">Its Penn Treebank tag.</param>
    /// <param name="lemma">Its lemma as guessed.</param>
    /// <param name="verbs">Verbs that are known.</param>
    public static string Of(string form, string tag, string lemma, IReadOnlySet<string> verbs) =>
        tag is not ("VBD" or "VBN" or "VBG" or "VBZ") || (verbs.Contains(lemma) && !LacksDoubling(lemma, form)) ? lemma : Bases(form, tag).FirstOrDefault(verb => verbs.Contains(verb) && !LacksDoubling(verb, form), lemma);

    /// <summary>Of one syllable, vowel and single consonant at the end, a verb doubles the consonant before -ed and -ing: "raped" is not of "rap".</summary>
    private static bool LacksDoubling(string verb, string form) =>
        verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb.Count(IsVowel) == 1
        && (form == verb + "ed" || form == verb + "ing");

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static IEnumerable<string> Bases(string form, string tag)
    {
        string ending = tag switch { "VBG" => "ing", "VBZ" => "s", _ => "ed" };
        if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal))
        {
            yield break;
        }

        string stem = form[..^ending.Length];
        yield return stem;
        if (tag == "VBZ")
        {
            yield return stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + "y" : stem.TrimEnd('e');
            yield break;
        }

        yield return stem + "e";
        if (stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }

        if (tag != "VBG" && stem[^1] == 'i')
        {
            yield return stem[..^1] + "y";
        }
    }
}
