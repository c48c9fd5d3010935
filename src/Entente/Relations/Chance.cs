namespace Entente.Relations;

/// <summary>A fast source of chance: SplitMix64 (Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA).</summary>
/// <remarks>Each stream starts from a scrambled number of its own, so that draws do not depend on their order or on threads.</remarks>
internal struct Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state;

    /// <summary>Starts a stream.</summary>
    /// <param name="seed">Where chance starts.</param>
    /// <param name="stream">Which stream of that seed.</param>
    /// <param name="kind">What it is for: streams of different kinds have nothing in common.</param>
    public Chance(int seed, long stream, int kind = 0) => _state = Scramble(Scramble(Scramble((uint)seed + Golden) + (ulong)stream) + (uint)kind);

    /// <summary>A number from 0 up to but without <paramref name="end"/>; the bias, below <paramref name="end"/> in 2³², is left (Lemire 2019).</summary>
    public int Next(int end)
    {
        _state += Golden;
        return (int)(((Scramble(_state) >> 32) * (ulong)end) >> 32);
    }

    private static ulong Scramble(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
