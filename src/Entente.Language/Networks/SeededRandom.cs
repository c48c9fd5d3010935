namespace Entente.Language.Networks;

/// <summary>A small fast generator with a fixed sequence for a seed (SplitMix64: Steele, Lea and Flood 2014).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong NextBits()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Uniform in [0, 1).</summary>
    public float NextUnit() => (NextBits() >> 40) * (1f / (1 << 24));

    /// <summary>Uniform in [0, bound).</summary>
    public int NextBelow(int bound) => (int)(NextBits() % (ulong)bound);

    /// <summary>Standard normal, by the Box–Muller transform.</summary>
    public float NextNormal()
    {
        double radius = Math.Sqrt(-2 * Math.Log(1 - NextUnit()));
        return (float)(radius * Math.Cos(2 * Math.PI * NextUnit()));
    }

    /// <summary>Puts the list in a random order (Fisher–Yates).</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (int i = list.Count - 1; i > 0; i--)
        {
            int j = NextBelow(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
