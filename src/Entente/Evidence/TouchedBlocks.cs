namespace Entente.Evidence;

/// <summary>Says which part of a collection of reports must be clustered anew when reports come and go.</summary>
public static class TouchedBlocks
{
    /// <summary>The beginnings of paths under which clusters may change; under every other they stay as they are.</summary>
    /// <param name="removed">Paths of the reports that went.</param>
    /// <param name="added">Paths of the reports that came.</param>
    /// <param name="countNow">Number of reports now whose path begins so.</param>
    /// <remarks>
    /// A report changes the block it falls into; when the number of reports under a beginning crosses <see cref="EventClusterer.MostReports"/>, the blocks under it
    /// are drawn anew.
    /// </remarks>
    public static IReadOnlyList<string> Find(IEnumerable<string> removed, IEnumerable<string> added, Func<string, int> countNow)
    {
        ArgumentNullException.ThrowIfNull(removed);
        ArgumentNullException.ThrowIfNull(added);
        ArgumentNullException.ThrowIfNull(countNow);
        return Find(removed, added, countNow, EventClusterer.MostReports);
    }

    /// <summary>As above, with blocks of at most <paramref name="most"/> reports.</summary>
    internal static IReadOnlyList<string> Find(IEnumerable<string> removed, IEnumerable<string> added, Func<string, int> countNow, int most)
    {
        var touched = new List<string>();
        Descend([.. removed.Select(path => new Change(path, -1)), .. added.Select(path => new Change(path, 1))], 0);
        return touched;

        void Descend(IEnumerable<Change> changes, int step)
        {
            foreach (var part in changes.GroupBy(change => ReportPath.Beginning(change.Path, step), StringComparer.Ordinal).OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                int now = countNow(part.Key);
                int before = now - part.Sum(change => change.By);
                if (Math.Min(now, before) <= most || step + 1 == ReportPath.Steps)
                {
                    touched.Add(part.Key);
                }
                else
                {
                    Descend(part, step + 1);
                }
            }
        }
    }

    private sealed record Change(string Path, int By);
}
