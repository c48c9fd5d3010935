namespace Entente.Language;

/// <summary>Walks over the dependency tree of a sentence.</summary>
public static class TreeNavigation
{
    /// <summary>Indices of the tokens that <paramref name="index"/> governs directly, in order.</summary>
    public static IEnumerable<int> ChildrenOf(this Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.Heads[i] == index)
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether <paramref name="index"/> stands in the subtree of <paramref name="ancestor"/>, itself included.</summary>
    public static bool IsWithin(this Sentence sentence, int index, int ancestor)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        // A tree is walked in at most Count steps; the bound keeps a malformed hand-built sentence from looping.
        for (int step = 0; index >= 0 && step <= sentence.Count; step++)
        {
            if (index == ancestor)
            {
                return true;
            }

            index = sentence.Heads[index];
        }

        return false;
    }

    /// <summary>The contiguous extent of a subtree: first token and one past the last token that <paramref name="index"/> dominates.</summary>
    public static (int First, int End) ExtentOf(this Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        int first = index;
        int end = index + 1;
        for (int i = 0; i < sentence.Count; i++)
        {
            if ((i < first || i >= end) && sentence.IsWithin(i, index))
            {
                first = Math.Min(first, i);
                end = Math.Max(end, i + 1);
            }
        }

        return (first, end);
    }
}
