using Entente.Language;

namespace Entente.Events.Trees;

/// <summary>The lemma of a verb that the language core has never seen: endings alone do not tell "shelled" (shell) from "tanned" (tan).</summary>
internal static class VerbLemma
{
    /// <summary>The lemma in lower case; when no known word, the first base form of the written word that is known.</summary>
    /// <param name="token">The verb.</param>
    /// <param name="isKnown">Whether a lemma is a verb that the lexicon has.</param>
    public static string Of(Token token, Func<string, bool> isKnown)
    {
        string lemma = token.Lemma.ToLowerInvariant();
        string form = token.Text.ToLowerInvariant();
        return isKnown(lemma) && !LacksDoubling(lemma, form) ? lemma : BaseForms(form).FirstOrDefault(known => isKnown(known) && !LacksDoubling(known, form)) ?? lemma;
    }

    /// <summary>Of one syllable, vowel and single consonant at the end, a verb doubles the consonant before -ed and -ing: "raped" is not of "rap".</summary>
    private static bool LacksDoubling(string verb, string form) =>
        verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb.Count(IsVowel) == 1
        && (form == verb + "ed" || form == verb + "ing");

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static IEnumerable<string> BaseForms(string form)
    {
        foreach (string ending in new[] { "ed", "ing", "es", "s" })
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = form[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                if (stem.Length > 2 && stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }
    }
}
