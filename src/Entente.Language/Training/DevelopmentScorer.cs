using System.Globalization;
using Entente.Language.Parsing;
using Entente.Language.Scoring;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Scores a network on development sets, from gold tokens.</summary>
internal static class DevelopmentScorer
{
    /// <summary>One line: attachment, tags, names by kind and roles, in per cent, as far as the set annotates them.</summary>
    public static string Describe(SentenceAnalyser analyser, IReadOnlyList<TreebankSentence> gold)
    {
        DevelopmentScores scores = DevelopmentScores.Of(gold, Predict(analyser, gold));
        List<string> parts = [];
        if (scores.Trees is { } trees)
        {
            parts.Add($"UAS {Percent(trees.Uas)} LAS {Percent(trees.LasWithSubtypes)} UPOS {Percent(trees.Upos)} XPOS {Percent(trees.Xpos)}");
        }

        if (scores.Names is { } names)
        {
            parts.Add($"names {Percent(names.Overall.F1)} ({string.Join(' ', names.ByKind.Select(pair => $"{NameTags.LabelOf(pair.Key)} {Percent(pair.Value.F1)}"))})");
        }

        if (scores.Roles is { } roles)
        {
            parts.Add($"predicates {Percent(roles.Predicates.F1)} roles {Percent(roles.Overall.F1)}");
        }

        return string.Join(' ', parts);
    }

    private static IReadOnlyList<TreebankSentence> Predict(SentenceAnalyser analyser, IReadOnlyList<TreebankSentence> gold)
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
