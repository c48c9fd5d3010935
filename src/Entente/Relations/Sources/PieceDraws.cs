namespace Entente.Relations.Sources;

/// <summary>Draws of pieces within their sources: the sources are given, which of their pieces there are is chance (Davison and Hinkley 1997, section 3.2).</summary>
/// <remarks>A source stands for itself here and is not drawn: what is asked is how this one differs from those others, not what another choice of sources would tell.</remarks>
internal sealed class PieceDraws
{
    private readonly byte[][] _weights;

    /// <summary>Draws.</summary>
    /// <param name="strata">Places of the pieces of each source, in an order that their content decides.</param>
    /// <param name="pieces">Number of all pieces.</param>
    /// <param name="count">Number of draws.</param>
    /// <param name="seed">Where chance starts.</param>
    public PieceDraws(IReadOnlyList<int[]> strata, int pieces, int count, int seed)
    {
        _weights = new byte[count][];
        Parallel.For(0, count, draw =>
        {
            var random = new Random(unchecked((seed * 7_919) + (draw * 104_729)));
            byte[] weights = new byte[pieces];
            foreach (int[] stratum in strata)
            {
                for (int i = 0; i < stratum.Length; i++)
                {
                    ref byte weight = ref weights[stratum[random.Next(stratum.Length)]];
                    weight = (byte)Math.Min(weight + 1, byte.MaxValue);
                }
            }

            _weights[draw] = weights;
        });
    }

    /// <summary>Number of draws.</summary>
    public int Count => _weights.Length;

    /// <summary>How often each piece was drawn.</summary>
    public byte[] this[int draw] => _weights[draw];
}
