namespace Entente.Relations;

/// <summary>Flow and level of both axes in every resampling.</summary>
internal sealed class SeriesDraws(int count, int bins)
{
    private readonly double[][] _flows = Rows(count, bins);
    private readonly double[][] _levels = Rows(count, bins);

    public int Count => count;

    public double[] Flow(RelationAxis axis, int draw) => _flows[(draw * 2) + (int)axis];

    public double[] Level(RelationAxis axis, int draw) => _levels[(draw * 2) + (int)axis];

    public IEnumerable<double> FlowsAt(RelationAxis axis, int bin) => Enumerable.Range(0, count).Select(draw => Flow(axis, draw)[bin]);

    public IEnumerable<double> LevelsAt(RelationAxis axis, int bin) => Enumerable.Range(0, count).Select(draw => Level(axis, draw)[bin]);

    private static double[][] Rows(int count, int bins)
    {
        double[][] rows = new double[count * 2][];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new double[bins];
        }

        return rows;
    }
}
