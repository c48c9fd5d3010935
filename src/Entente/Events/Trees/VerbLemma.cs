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
        return isKnown(lemma) ? lemma : BaseForms(token.Text.ToLowerInvariant()).FirstOrDefault(isKnown) ?? lemma;
    }

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
