namespace Entente.Language.Scoring;

/// <summary>Compares token and sentence boundaries in raw text by character offsets, as the CoNLL 2018 evaluation does.</summary>
public static class SegmentationScorer
{
    /// <summary>
    /// Scores sentences given as their tokens' spans (start, end) in one text. White space is no part of any token, so that
    /// a sentence reaches from the start of its first token to the end of its last.
    /// </summary>
    public static SegmentationScore Score(
        IReadOnlyList<IReadOnlyList<(int Start, int End)>> gold, IReadOnlyList<IReadOnlyList<(int Start, int End)>> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        return new SegmentationScore(
            Agreement.Of<(int Start, int End)>([.. predicted.SelectMany(tokens => tokens)], [.. gold.SelectMany(tokens => tokens)]),
            Agreement.Of<(int Start, int End)>(Extents(predicted), Extents(gold)));
    }

    private static List<(int Start, int End)> Extents(IReadOnlyList<IReadOnlyList<(int Start, int End)>> sentences) =>
        [.. sentences.Where(tokens => tokens.Count > 0).Select(tokens => (tokens[0].Start, tokens[^1].End))];
}
