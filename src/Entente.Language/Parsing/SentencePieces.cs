namespace Entente.Language.Parsing;

/// <summary>Cuts overlong sentences into pieces that are analysed apart, since the cost of a tree grows with the square of its length.</summary>
internal sealed class SentencePieces
{
    /// <summary>Tokens of the longest piece; prose has no sentence this long.</summary>
    public const int LongestPiece = 256;

    private const string Attachment = "parataxis";
    private readonly int[] _counts;

    private SentencePieces(IReadOnlyList<TokenSpans> pieces, int[] counts)
    {
        Pieces = pieces;
        _counts = counts;
    }

    public IReadOnlyList<TokenSpans> Pieces { get; }

    public static SentencePieces Of(IReadOnlyList<TokenSpans> sentences)
    {
        List<TokenSpans> pieces = new(sentences.Count);
        int[] counts = new int[sentences.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            TokenSpans sentence = sentences[i];
            for (int first = 0; first < sentence.Count; first += LongestPiece, counts[i]++)
            {
                Range range = first..Math.Min(sentence.Count, first + LongestPiece);
                pieces.Add(sentence.Count <= LongestPiece ? sentence : new TokenSpans(sentence.Text, sentence.Starts[range], sentence.Ends[range]));
            }
        }

        return new SentencePieces(pieces, counts);
    }

    /// <summary>One analysis for each sentence; later pieces hang on the root of the first.</summary>
    public SentenceAnalysis[] Join(SentenceAnalysis[] pieces)
    {
        if (pieces.Length == _counts.Length)
        {
            return pieces;
        }

        SentenceAnalysis[] joined = new SentenceAnalysis[_counts.Length];
        int next = 0;
        for (int i = 0; i < joined.Length; i++)
        {
            joined[i] = pieces[next++];
            for (int piece = 1; piece < _counts[i]; piece++)
            {
                joined[i] = Append(joined[i], pieces[next++]);
            }
        }

        return joined;
    }

    /// <summary>One array of numbers for each sentence, its pieces' one after the other.</summary>
    public IReadOnlyList<Half[]> Join(Half[][] pieces)
    {
        int next = 0;
        return [.. _counts.Select(count => count == 1 ? pieces[next++] : [.. Enumerable.Range(0, count).SelectMany(_ => pieces[next++])])];
    }

    private static SentenceAnalysis Append(SentenceAnalysis first, SentenceAnalysis second)
    {
        int shift = first.Heads.Length;
        int root = Array.IndexOf(first.Heads, -1);
        return new SentenceAnalysis(
            [.. first.Tags, .. second.Tags],
            [.. first.Heads, .. second.Heads.Select(head => head < 0 ? root : head + shift)],
            [.. first.Relations, .. second.Heads.Zip(second.Relations, (head, relation) => head < 0 ? Attachment : relation)],
            [.. first.Names, .. second.Names.Select(name => new Name(name.Kind, name.First + shift, name.End + shift))],
            [.. first.Predicates, .. second.Predicates.Select(predicate => Shift(predicate, shift))])
        {
            States = [.. first.States, .. second.States],
        };
    }

    private static Predicate Shift(Predicate predicate, int shift) =>
        new(predicate.Token + shift, [.. predicate.Arguments.Select(argument => new Argument(argument.Role, argument.Token + shift))]);
}
