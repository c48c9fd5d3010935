using Entente.Language.Encoders;

namespace Entente.Language.Relations;

/// <summary>Hashes of feature names, the same on every machine.</summary>
public static class FeatureHash
{
    /// <summary>The hash of a name.</summary>
    public static ulong Of(ReadOnlySpan<char> name) => WordHash.Of(name);

    /// <summary>The hash of the same fact under a labelling convention.</summary>
    internal static ulong Under(ulong hash, int convention) => WordHash.Finish(hash + ((ulong)(convention + 1) * 0x9E3779B97F4A7C15));
}
