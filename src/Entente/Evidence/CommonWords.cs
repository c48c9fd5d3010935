namespace Entente.Evidence;

/// <summary>What two lists of stems in ordinal order share.</summary>
internal static class CommonWords
{
    public static bool Any(IReadOnlyList<string> one, IReadOnlyList<string> other) => Count(one, other, most: 1) > 0;

    /// <summary>How many words they share; counting ends at <paramref name="most"/>.</summary>
    public static int Count(IReadOnlyList<string> one, IReadOnlyList<string> other, int most = int.MaxValue)
    {
        // Spans rather than lists: this is where most of the time of clustering goes.
        ReadOnlySpan<string> mine = one as string[] ?? [.. one];
        ReadOnlySpan<string> theirs = other as string[] ?? [.. other];
        int count = 0;
        for (int i = 0, j = 0; count < most && i < mine.Length && j < theirs.Length;)
        {
            int order = string.CompareOrdinal(mine[i], theirs[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return count;
    }

    public static IEnumerable<string> Of(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Where(word => other.Contains(word, StringComparer.Ordinal));
}
