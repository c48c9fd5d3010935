using Entente.Language.Treebanks;

namespace Entente.Language.Scoring;

/// <summary>Compares names with gold names, as the CoNLL 2003 shared task does: a name is right when its span and its kind are.</summary>
public static class NameScorer
{
    /// <summary>
    /// Scores the names of <paramref name="predicted"/>; sentences whose gold names nobody annotated are passed over, and so
    /// are kinds outside <paramref name="kinds"/> (all four when null), for gold data that does not mark every kind.
    /// </summary>
    /// <exception cref="ArgumentException">The two differ in sentences or in the number of their tokens.</exception>
    public static NameScore Score(
        IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted, IReadOnlyCollection<NameKind>? kinds = null)
    {
        Pairing.Check(gold, predicted);
        SortedDictionary<NameKind, Agreement> byKind = [];
        foreach (NameKind kind in kinds ?? Enum.GetValues<NameKind>())
        {
            Agreement agreement = default;
            for (int i = 0; i < gold.Count; i++)
            {
                if (gold[i].Names is { } goldNames)
                {
                    agreement += Agreement.Of(OfKind(predicted[i].Names ?? [], kind), OfKind(goldNames, kind));
                }
            }

            byKind[kind] = agreement;
        }

        return new NameScore(byKind);
    }

    private static List<Name> OfKind(IReadOnlyList<Name> names, NameKind kind) => [.. names.Where(name => name.Kind == kind)];
}
