namespace Entente.Evidence.Judgements;

/// <summary>Tells the judgements that count from those that were taken back.</summary>
public static class ActiveJudgements
{
    /// <summary>The judgements that count, in order of their numbers; undos are left out.</summary>
    /// <param name="all">Judgements with all undos that bear on them, in any order.</param>
    /// <remarks>A judgement counts unless an undo that itself counts undoes its action. An undo names an earlier action, so that the latest are known first.</remarks>
    public static IReadOnlyList<Judgement> Of(IEnumerable<Judgement> all) => [.. Counting(all).Where(judgement => judgement.Undoes is null)];

    /// <summary>The actions that count no longer.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static IReadOnlySet<long> Undone(IEnumerable<Judgement> all) => Counting(all).Select(judgement => judgement.Undoes).OfType<long>().ToHashSet();

    private static List<Judgement> Counting(IEnumerable<Judgement> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var undone = new HashSet<long>();
        var counting = new List<Judgement>();
        foreach (Judgement judgement in all.OrderByDescending(judgement => judgement.Number).Where(judgement => !undone.Contains(judgement.Action)))
        {
            counting.Add(judgement);
            if (judgement.Undoes is { } action)
            {
                undone.Add(action);
            }
        }

        counting.Reverse();
        return counting;
    }
}
