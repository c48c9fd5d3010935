using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Relations;

/// <summary>Where the last segment of a sequence may begin, and what that costs: sums of squares around means in units of a variance, reckoned for several beginnings at once.</summary>
internal sealed class SegmentStarts
{
    private readonly double[] _sums;
    private readonly double[] _squares;

    // Of each beginning that is left: its place, the least total up to it, the sums before it, and the end from which on it is out.
    private readonly double[] _places;
    private readonly double[] _best;
    private readonly double[] _sumsBefore;
    private readonly double[] _squaresBefore;
    private readonly int[] _droppedAt;
    private readonly double[] _totals;
    private int _count;
    private int _nextDrop = int.MaxValue;

    public SegmentStarts(IReadOnlyList<double> values, double variance)
    {
        double deviation = Math.Sqrt(variance);
        _sums = new double[values.Count + 1];
        _squares = new double[values.Count + 1];
        for (int i = 0; i < values.Count; i++)
        {
            double value = values[i] / deviation;
            _sums[i + 1] = _sums[i] + value;
            _squares[i + 1] = _squares[i] + (value * value);
        }

        // Filled up to whole vectors; lanes beyond the count are reckoned too, and come to no total below infinity.
        int most = (values.Count / Vector<double>.Count * Vector<double>.Count) + Vector<double>.Count;
        (_places, _best, _sumsBefore, _squaresBefore, _totals) = (new double[most], new double[most], new double[most], new double[most], new double[most]);
        _droppedAt = new int[most];
        Array.Fill(_best, double.PositiveInfinity);
    }

    /// <summary>A segment may begin here too.</summary>
    /// <param name="start">Where.</param>
    /// <param name="best">The least total up to there.</param>
    public void Add(int start, double best)
    {
        (_places[_count], _best[_count], _sumsBefore[_count], _squaresBefore[_count], _droppedAt[_count]) = (start, best, _sums[start], _squares[start], int.MaxValue);
        _count++;
    }

    /// <summary>The least total when the last segment ends before <paramref name="end"/>, the penalty of its beginning left out, and where it begins: the first place of several.</summary>
    public (double Total, int Start) Best(int end)
    {
        Leave(end);
        Span<Vector<double>> totals = MemoryMarshal.Cast<double, Vector<double>>(_totals.AsSpan());
        ReadOnlySpan<Vector<double>> places = MemoryMarshal.Cast<double, Vector<double>>(_places.AsSpan());
        ReadOnlySpan<Vector<double>> best = MemoryMarshal.Cast<double, Vector<double>>(_best.AsSpan());
        ReadOnlySpan<Vector<double>> sumsBefore = MemoryMarshal.Cast<double, Vector<double>>(_sumsBefore.AsSpan());
        ReadOnlySpan<Vector<double>> squaresBefore = MemoryMarshal.Cast<double, Vector<double>>(_squaresBefore.AsSpan());
        var (sum, square, length) = (new Vector<double>(_sums[end]), new Vector<double>(_squares[end]), new Vector<double>(end));
        var leasts = new Vector<double>(double.PositiveInfinity);
        for (int i = 0; i * Vector<double>.Count < _count; i++)
        {
            Vector<double> inside = sum - sumsBefore[i];
            totals[i] = best[i] + (square - squaresBefore[i] - (inside * inside / (length - places[i])));
            leasts = Vector.Min(leasts, totals[i]);
        }

        double least = leasts[0];
        for (int lane = 1; lane < Vector<double>.Count; lane++)
        {
            least = Math.Min(least, leasts[lane]);
        }

        return (least, (int)_places[_totals.AsSpan(0, _count).IndexOf(least)]);
    }

    /// <summary>Gives up the beginnings whose total, without the penalty, is above <paramref name="total"/>, as soon as what follows can be a segment.</summary>
    /// <remarks>What is worse without a penalty than the best with one can never come to be better (Killick, Fearnhead and Eckley 2012, theorem 3.1).</remarks>
    public void Drop(double total, int from)
    {
        Span<Vector<double>> totals = MemoryMarshal.Cast<double, Vector<double>>(_totals.AsSpan());
        var most = new Vector<double>(total);
        for (int place = 0; place * Vector<double>.Count < _count; place++)
        {
            if (!Vector.GreaterThanAny(totals[place], most))
            {
                continue;
            }

            int end = Math.Min(_count, (place + 1) * Vector<double>.Count);
            for (int i = place * Vector<double>.Count; i < end; i++)
            {
                if (_totals[i] > total)
                {
                    _droppedAt[i] = Math.Min(_droppedAt[i], from);
                    _nextDrop = Math.Min(_nextDrop, from);
                }
            }
        }
    }

    private void Leave(int end)
    {
        if (end < _nextDrop)
        {
            return;
        }

        int kept = 0;
        _nextDrop = int.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            if (_droppedAt[i] > end)
            {
                if (kept != i)
                {
                    (_places[kept], _best[kept], _sumsBefore[kept], _squaresBefore[kept], _droppedAt[kept]) = (_places[i], _best[i], _sumsBefore[i], _squaresBefore[i], _droppedAt[i]);
                }

                _nextDrop = Math.Min(_nextDrop, _droppedAt[i]);
                kept++;
            }
        }

        _best.AsSpan(kept, _count - kept).Fill(double.PositiveInfinity);
        _count = kept;
    }
}
