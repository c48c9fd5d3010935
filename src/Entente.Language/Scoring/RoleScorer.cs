using Entente.Language.Treebanks;

namespace Entente.Language.Scoring;

/// <summary>Compares predicates and arguments with gold ones, by head tokens, as the dependency task of CoNLL 2009 does.</summary>
/// <remarks>An argument of a predicate that was missed, or that is none, counts as missed or wrong.</remarks>
public static class RoleScorer
{
    /// <summary>Scores the predicates of <paramref name="predicted"/>; sentences whose gold predicates nobody annotated are passed over.</summary>
    /// <exception cref="ArgumentException">The two differ in sentences or in the number of their tokens.</exception>
    public static RoleScore Score(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted)
    {
        Pairing.Check(gold, predicted);
        Agreement predicates = default;
        SortedDictionary<Role, Agreement> byRole = [];
        for (int i = 0; i < gold.Count; i++)
        {
            if (gold[i].Predicates is not { } goldPredicates)
            {
                continue;
            }

            IReadOnlyList<Predicate> found = predicted[i].Predicates ?? [];
            predicates += Agreement.Of([.. found.Select(predicate => predicate.Token)], goldPredicates.Select(predicate => predicate.Token).ToList());
            foreach (Role role in Enum.GetValues<Role>())
            {
                byRole[role] = byRole.GetValueOrDefault(role) + Agreement.Of(OfRole(found, role), OfRole(goldPredicates, role));
            }
        }

        return new RoleScore(predicates, byRole);
    }

    private static List<(int Predicate, int Argument)> OfRole(IReadOnlyList<Predicate> predicates, Role role) =>
    [
        .. predicates.SelectMany(predicate => predicate.Arguments
            .Where(argument => argument.Role == role)
            .Select(argument => (predicate.Token, argument.Token)))
            .Distinct(),
    ];
}
