namespace Entente.Relations;

/// <summary>Draws of documents nested in sources: which sources are there is chance, and which of their documents (Davison and Hinkley 1997, section 3.8).</summary>
/// <remarks>
/// Each draw takes as many sources as there are, with replacement, and of each source drawn as many documents as it has, with replacement. A document
/// that is drawn m times weighs m; the mean of that over all draws is 1. Series drawn from one resampling can be compared draw by draw.
/// </remarks>
public sealed class Resampling
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly byte[][] _weights;

    /// <summary>Draws <paramref name="count"/> times from the documents of these reports.</summary>
    public Resampling(IEnumerable<DyadReport> reports, int count, int seed)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var sources = reports.DistinctBy(report => report.Document)
            .GroupBy(report => report.Outlet, StringComparer.Ordinal).OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => source.Select(report => report.Document).Order(StringComparer.Ordinal).ToArray()).ToArray();
        int[][] places = [.. sources.Select(documents => documents.Select(Place).ToArray())];
        Seed = seed;
        _weights = new byte[count][];
        Parallel.For(0, count, draw => _weights[draw] = Draw(places, RandomOf(draw)));
    }

    /// <summary>Number of draws.</summary>
    public int Count => _weights.Length;

    /// <summary>Where chance starts.</summary>
    public int Seed { get; }

    /// <summary>Where documents stand among all that are drawn from.</summary>
    public int[] PlacesOf(IReadOnlyList<string> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return [.. documents.Select(document => _places[document])];
    }

    /// <summary>How often the documents at these places were drawn, on average over them.</summary>
    public double WeightOf(int draw, int[] places)
    {
        ArgumentNullException.ThrowIfNull(places);
        byte[] weights = _weights[draw];
        int sum = 0;
        foreach (int place in places)
        {
            sum += weights[place];
        }

        return (double)sum / places.Length;
    }

    /// <summary>A source of chance of its own for a draw, so that draws do not depend on their order.</summary>
    public Random RandomOf(int draw, int stream = 0) => new(unchecked((Seed * 7_919) + (draw * 104_729) + stream));

    private int Place(string document) => _places[document] = _places.Count;

    private byte[] Draw(int[][] sources, Random random)
    {
        byte[] weights = new byte[_places.Count];
        for (int i = 0; i < sources.Length; i++)
        {
            int[] documents = sources[random.Next(sources.Length)];
            for (int j = 0; j < documents.Length; j++)
            {
                ref byte weight = ref weights[documents[random.Next(documents.Length)]];
                weight = (byte)Math.Min(weight + 1, byte.MaxValue);
            }
        }

        return weights;
    }
}
