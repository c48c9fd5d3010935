namespace Entente.Relations.Sources;

/// <summary>Shares of what pieces tell that are about topics.</summary>
internal sealed class AttentionMeasure
{
    private readonly int[] _events;
    private readonly int[][] _about;
    private readonly PieceDraws _draws;
    private readonly int _least;

    /// <summary>Counts what each piece tells.</summary>
    /// <param name="reports">Reports of own pieces.</param>
    /// <param name="topics">What the shares are of.</param>
    /// <param name="pieces">Number of all pieces.</param>
    /// <param name="draws">Draws of pieces.</param>
    /// <param name="least">The fewest pieces a share may rest on.</param>
    public AttentionMeasure(IEnumerable<SourceReport> reports, SourceTopic[] topics, int pieces, PieceDraws draws, int least)
    {
        (_draws, _least) = (draws, least);
        _events = new int[pieces];
        _about = [.. topics.Select(_ => new int[pieces])];
        // A piece counts a distinct event once, and about a topic when any of its reports is.
        foreach (var told in reports.GroupBy(report => (report.Piece, report.Event)))
        {
            _events[told.Key.Piece]++;
            for (int topic = 0; topic < topics.Length; topic++)
            {
                _about[topic][told.Key.Piece] += told.Any(topics[topic].IsIn) ? 1 : 0;
            }
        }
    }

    /// <summary>The share of each topic in what the pieces that count tell.</summary>
    public SourceMeasure[] Of(bool[] counts)
    {
        int[] pieces = [.. Enumerable.Range(0, _events.Length).Where(piece => counts[piece] && _events[piece] > 0)];
        return [.. _about.Select(about => new SourceMeasure(pieces.Length < _least ? null : ShareOf(about, pieces), pieces.Length))];
    }

    private Estimate ShareOf(int[] about, int[] pieces)
    {
        return Estimate.Of(Share(null) ?? 0, [.. Enumerable.Range(0, _draws.Count).Select(draw => Share(_draws[draw])).OfType<double>()]);

        double? Share(byte[]? weights)
        {
            (long mine, long all) = (0, 0);
            foreach (int piece in pieces)
            {
                int weight = weights?[piece] ?? 1;
                mine += weight * about[piece];
                all += weight * _events[piece];
            }

            return all > 0 ? (double)mine / all : null;
        }
    }
}
