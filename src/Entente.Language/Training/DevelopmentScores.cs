using Entente.Language.Scoring;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Scores on one set, each null where the set does not annotate the task.</summary>
internal sealed record DevelopmentScores(TreeScore? Trees, NameScore? Names, RoleScore? Roles)
{
    // Groups are annotated in the training sets only.
    private static readonly NameKind[] s_kinds = [NameKind.Person, NameKind.Location, NameKind.Organisation];

    /// <summary>Compares predictions from gold tokens with the gold sentences.</summary>
    public static DevelopmentScores Of(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted) => new(
        gold.Any(sentence => sentence.Relations[0] != "_") ? TreeScorer.Score(gold, predicted) : null,
        gold.Any(sentence => sentence.Names is not null) ? NameScorer.Score(gold, predicted, s_kinds) : null,
        gold.Any(sentence => sentence.Predicates is not null) ? RoleScorer.Score(gold, predicted) : null);
}
