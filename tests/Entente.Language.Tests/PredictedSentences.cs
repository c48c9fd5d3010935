using Entente.Language.Treebanks;

namespace Entente.Language.Tests;

/// <summary>Gold sentences with their annotations replaced by an analysis, for the scorers.</summary>
internal static class PredictedSentences
{
    public static IReadOnlyList<TreebankSentence> Of(IReadOnlyList<TreebankSentence> gold, AnalysedText analysed)
        => [.. gold.Zip(analysed.Sentences, (sentence, analysis) => sentence with
        {
            Pos = [.. analysis.Tokens.Select(token => token.Pos)],
            PennTags = [.. analysis.Tokens.Select(token => token.PennTag)],
            Lemmas = [.. analysis.Tokens.Select(token => token.Lemma)],
            Heads = [.. analysis.Tokens.Select(token => token.Head)],
            Relations = [.. analysis.Tokens.Select(token => token.Relation)],
            Names = analysis.Names,
            Predicates = analysis.Predicates,
        })];
}
