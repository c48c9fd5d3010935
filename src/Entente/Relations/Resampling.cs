namespace Entente.Relations;

/// <summary>Draws of documents nested in sources: which sources are there is chance, and which of their documents (Davison and Hinkley 1997, section 3.8).</summary>
/// <remarks>
/// Each draw takes as many sources as there are, with replacement, and of each source drawn as many documents as it has, with replacement. A document
/// that is drawn m times weighs m; the mean of that over all draws is 1. Series drawn from one resampling can be compared draw by draw.
/// The weights of a document in all draws stand side by side, so that what it tells is added to all draws at once.
/// </remarks>
public sealed class Resampling
{
    // Draws that are made together: their weights of a document lie in one line of the cache.
    private const int Together = 8;
    private const int DocumentsOfPiece = 1 << 16;

    private readonly DocumentRoster _roster;
    private readonly byte[][] _weights;

    /// <summary>Draws <paramref name="count"/> times from the documents of these reports.</summary>
    public Resampling(IEnumerable<DyadReport> reports, int count, int seed)
        : this(RosterOf(reports), count, seed)
    {
    }

    /// <summary>Draws <paramref name="count"/> times from these documents.</summary>
    public Resampling(DocumentRoster roster, int count, int seed)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (_roster, Count, Seed, Lanes) = (roster, count, seed, DrawLanes.Filled(count));
        _weights = new byte[(roster.Count + DocumentsOfPiece - 1) / DocumentsOfPiece][];
        for (int piece = 0; piece < _weights.Length; piece++)
        {
            _weights[piece] = new byte[Lanes * Math.Min(DocumentsOfPiece, roster.Count - (piece * DocumentsOfPiece))];
        }

        int[][] sources = roster.BySource();
        int[] order = [.. sources.SelectMany(documents => documents)];
        int[] starts = new int[sources.Length + 1];
        for (int source = 0; source < sources.Length; source++)
        {
            starts[source + 1] = starts[source] + sources[source].Length;
        }

        Parallel.For(0, (count + Together - 1) / Together, batch => DrawBatch(order, starts, batch * Together));
    }

    /// <summary>Number of draws.</summary>
    public int Count { get; }

    /// <summary>Where chance starts.</summary>
    public int Seed { get; }

    /// <summary>Number of draws, filled up to whole vectors; what is beyond <see cref="Count"/> weighs nothing.</summary>
    internal int Lanes { get; }

    /// <summary>Where documents stand among all that are drawn from.</summary>
    public int[] PlacesOf(IReadOnlyList<string> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        int[] places = new int[documents.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = _roster.PlaceOf(documents[i]);
        }

        return places;
    }

    /// <summary>How often the documents at these places were drawn, on average over them.</summary>
    public double WeightOf(int draw, int[] places)
    {
        ArgumentNullException.ThrowIfNull(places);
        int sum = 0;
        foreach (int place in places)
        {
            sum += WeightsOf(place)[draw];
        }

        return (double)sum / places.Length;
    }

    /// <summary>How often a document was drawn, a lane each draw.</summary>
    internal ReadOnlySpan<byte> WeightsOf(int place) => _weights[place / DocumentsOfPiece].AsSpan(place % DocumentsOfPiece * Lanes, Lanes);

    private static DocumentRoster RosterOf(IEnumerable<DyadReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var roster = new DocumentRoster();
        foreach (DyadReport report in reports)
        {
            roster.Add(report.Outlet, report.Document);
        }

        return roster;
    }

    // Draws are made on documents in order of their sources, those of one side by side.
    private void DrawBatch(int[] order, int[] starts, int first)
    {
        byte[][] weights = new byte[Math.Min(Together, Count - first)][];
        for (int draw = 0; draw < weights.Length; draw++)
        {
            weights[draw] = new byte[order.Length];
            Draw(starts, weights[draw], new Chance(Seed, first + draw));
        }

        for (int i = 0; i < order.Length; i++)
        {
            int place = order[i];
            Span<byte> lanes = _weights[place / DocumentsOfPiece].AsSpan((place % DocumentsOfPiece * Lanes) + first, weights.Length);
            for (int draw = 0; draw < lanes.Length; draw++)
            {
                lanes[draw] = weights[draw][i];
            }
        }
    }

    private static void Draw(int[] starts, byte[] weights, Chance chance)
    {
        int sources = starts.Length - 1;
        for (int i = 0; i < sources; i++)
        {
            int source = chance.Next(sources);
            Span<byte> documents = weights.AsSpan(starts[source]..starts[source + 1]);
            for (int j = 0; j < documents.Length; j++)
            {
                ref byte weight = ref documents[chance.Next(documents.Length)];
                weight = (byte)Math.Min(weight + 1, byte.MaxValue);
            }
        }
    }
}
