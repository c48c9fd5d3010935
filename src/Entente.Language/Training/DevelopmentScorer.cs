using System.Globalization;
using Entente.Language.Parsing;
using Entente.Language.Scoring;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Scores a network on development sets, from gold tokens.</summary>
internal static class DevelopmentScorer
{
    private static readonly NameKind[] s_kinds = [NameKind.Person, NameKind.Location, NameKind.Organisation];

    /// <summary>One line: attachment, tags, names by kind and roles, in per cent, as far as the set annotates them.</summary>
    public static string Describe(SentenceAnalyser analyser, IReadOnlyList<TreebankSentence> gold)
    {
        IReadOnlyList<TreebankSentence> predicted = Predict(analyser, gold);
        List<string> parts = [];
        if (gold[0].Heads.Contains(-1) && gold[0].Relations[0] != "_")
        {
            TreeScore trees = TreeScorer.Score(gold, predicted);
            parts.Add($"UAS {Percent(trees.Uas)} LAS {Percent(trees.LasWithSubtypes)} UPOS {Percent(trees.Upos)} XPOS {Percent(trees.Xpos)}");
        }

        if (gold.Any(sentence => sentence.Names is not null))
        {
            NameScore names = NameScorer.Score(gold, predicted, s_kinds);
            parts.Add($"names {Percent(names.Overall.F1)} (PER {Percent(names.ByKind[NameKind.Person].F1)} LOC {Percent(names.ByKind[NameKind.Location].F1)} ORG {Percent(names.ByKind[NameKind.Organisation].F1)})");
        }

        if (gold.Any(sentence => sentence.Predicates is not null))
        {
            RoleScore roles = RoleScorer.Score(gold, predicted);
            parts.Add($"predicates {Percent(roles.Predicates.F1)} roles {Percent(roles.Overall.F1)}");
        }

        return string.Join(' ', parts);
    }

    /// <summary>The sentences with their annotations replaced by the network's.</summary>
    public static IReadOnlyList<TreebankSentence> Predict(SentenceAnalyser analyser, IReadOnlyList<TreebankSentence> gold)
    {
        SentenceAnalysis[] found = analyser.Analyse([.. gold.Select(sentence => TokenSpans.Join(sentence.Forms))]);
        return [.. gold.Zip(found, (sentence, analysis) => sentence with
        {
            Pos = [.. analysis.Tags.Select(tag => tag.Pos)],
            PennTags = [.. analysis.Tags.Select(tag => tag.Penn)],
            Heads = analysis.Heads,
            Relations = analysis.Relations,
            Names = analysis.Names,
            Predicates = analysis.Predicates,
        })];
    }

    private static string Percent(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);
}
