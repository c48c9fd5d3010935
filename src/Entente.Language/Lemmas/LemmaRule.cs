namespace Entente.Language.Lemmas;

/// <summary>How a form becomes its lemma: optionally in small letters, cut at the end, with another ending put on.</summary>
/// <param name="KeepsCase">Whether the lemma keeps the form's capitals, as names do.</param>
/// <param name="Cut">Number of characters taken off the end.</param>
/// <param name="Ending">Characters put on instead.</param>
internal readonly record struct LemmaRule(bool KeepsCase, int Cut, string Ending) : IComparable<LemmaRule>
{
    /// <summary>The rule that turns <paramref name="form"/> into <paramref name="lemma"/>.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        bool keepsCase = lemma != lemma.ToLowerInvariant();
        string start = keepsCase ? form : form.ToLowerInvariant();
        int common = start.AsSpan().CommonPrefixLength(lemma);
        return new LemmaRule(keepsCase, start.Length - common, lemma[common..]);
    }

    /// <summary>The lemma of <paramref name="form"/>; the form itself, not a copy, when the rule changes nothing.</summary>
    public string Apply(string form)
    {
        string start = KeepsCase ? form : form.ToLowerInvariant();
        if ((Cut == 0 && Ending.Length == 0) || Cut > start.Length)
        {
            return start;
        }

        string lemma = string.Concat(start.AsSpan(0, start.Length - Cut), Ending);
        return lemma.Length == 0 ? start : lemma;
    }

    public int CompareTo(LemmaRule other) =>
        (KeepsCase, Cut).CompareTo((other.KeepsCase, other.Cut)) is not 0 and int order ? order : string.CompareOrdinal(Ending, other.Ending);
}
