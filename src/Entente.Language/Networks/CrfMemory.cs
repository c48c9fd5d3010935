namespace Entente.Language.Networks;

/// <summary>Working memory of a <see cref="ChainCrf"/>, tokens × labels each.</summary>
internal sealed class CrfMemory
{
    public double[] Alpha { get; private set; } = [];

    public double[] Beta { get; private set; } = [];

    public double[] Potentials { get; private set; } = [];

    public int[] Origins { get; private set; } = [];

    /// <summary>Exponentials of the transitions, labels × labels.</summary>
    public double[] Factors { get; private set; } = [];

    public void Reserve(int tokens, int labels)
    {
        int count = tokens * labels;
        if (Alpha.Length < count)
        {
            int grown = count + (count / 2);
            (Alpha, Beta, Potentials, Origins) = (new double[grown], new double[grown], new double[grown], new int[grown]);
        }

        if (Factors.Length < labels * labels)
        {
            Factors = new double[labels * labels];
        }
    }
}
