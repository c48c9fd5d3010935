using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Rows of event data that tell of a dyad, each an event of its own.</summary>
public sealed class TieRows
{
    private readonly List<TieEvent> _rows = [];
    private bool _isInOrder = true;

    /// <summary>Adds a row.</summary>
    /// <param name="day">Its day, counted from 1970.</param>
    /// <param name="score">Its score.</param>
    /// <param name="occurrences">How many events it stands for.</param>
    /// <param name="reports">How many reports it stands for.</param>
    /// <param name="document">The place of its document.</param>
    public void Add(int day, double score, int occurrences, int reports, int document)
    {
        var row = new TieEvent { Points = score * occurrences, Days = new DayRange(day, day), Occurrences = occurrences, Reports = reports, Document = document };
        _isInOrder &= _rows.Count == 0 || InOrder(_rows[^1], row) <= 0;
        _rows.Add(row);
    }

    /// <summary>The rows by day.</summary>
    internal TieEvent[] InOrder()
    {
        TieEvent[] rows = [.. _rows];
        if (!_isInOrder)
        {
            Array.Sort(rows, InOrder);
        }

        return rows;
    }

    // By everything that enters sums where the day is the same, so that the order of rows makes no difference to them.
    private static int InOrder(TieEvent one, TieEvent other) =>
        (one.Days.First, one.Document, one.Points, one.Occurrences, one.Reports).CompareTo((other.Days.First, other.Document, other.Points, other.Occurrences, other.Reports));
}
