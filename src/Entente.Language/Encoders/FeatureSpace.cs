namespace Entente.Language.Encoders;

/// <summary>Everything against which a token is looked up.</summary>
internal sealed record FeatureSpace
{
    public required WordVectors Vectors { get; init; }

    /// <summary>Words with a trained row of their own.</summary>
    public required HashIndex Words { get; init; }

    public PhraseList Phrases { get; init; } = PhraseList.Empty;

    public int ShapeBuckets { get; init; } = 1024;

    public int AffixBuckets { get; init; } = 16384;

    public int GramBuckets { get; init; } = 32768;
}
