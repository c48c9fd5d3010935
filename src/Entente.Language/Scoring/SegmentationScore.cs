namespace Entente.Language.Scoring;

/// <summary>Tokens and sentences found in raw text; one is right when it covers exactly the same characters as a gold one.</summary>
/// <param name="Tokens">Agreement on tokens.</param>
/// <param name="Sentences">Agreement on sentences.</param>
public sealed record SegmentationScore(Agreement Tokens, Agreement Sentences)
{
    /// <summary>Two parts taken together.</summary>
    public static SegmentationScore operator +(SegmentationScore left, SegmentationScore right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Tokens + right.Tokens, left.Sentences + right.Sentences);
    }

    /// <summary>Two parts taken together.</summary>
    public static SegmentationScore Add(SegmentationScore left, SegmentationScore right) => left + right;
}
