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
        Parallel.For(0, (count + Together - 1) / Together, batch => DrawBatch(sources, batch * Together));
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

    private void DrawBatch(int[][] sources, int first)
    {
        byte[][] weights = new byte[Math.Min(Together, Count - first)][];
        for (int draw = 0; draw < weights.Length; draw++)
        {
            weights[draw] = new byte[_roster.Count];
            Draw(sources, weights[draw], new Chance(Seed, first + draw));
        }

        for (int place = 0; place < _roster.Count; place++)
        {
            Span<byte> lanes = _weights[place / DocumentsOfPiece].AsSpan((place % DocumentsOfPiece * Lanes) + first, weights.Length);
            for (int draw = 0; draw < lanes.Length; draw++)
            {
                lanes[draw] = weights[draw][place];
            }
        }
    }

    private static void Draw(int[][] sources, byte[] weights, Chance chance)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            int[] documents = sources[chance.Next(sources.Length)];
            for (int j = 0; j < documents.Length; j++)
            {
                ref byte weight = ref weights[documents[chance.Next(documents.Length)]];
                weight = (byte)Math.Min(weight + 1, byte.MaxValue);
            }
        }
    }
}
