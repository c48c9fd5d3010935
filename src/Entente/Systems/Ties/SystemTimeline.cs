using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Moves a window over a system. A step reads anew only the dyads with an event on days that enter or leave the window.</summary>
/// <remarks>A tie depends on the events of its dyad and the window alone, so that every snapshot equals one made from scratch.</remarks>
public sealed class SystemTimeline : IDisposable
{
    private readonly SystemMaterial _material;
    private readonly ThreadLocal<TieReader> _readers;
    private readonly SystemTie?[] _ties;
    private DayRange? _window;

    /// <summary>Starts with no window.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="resampling">Draws from its documents.</param>
    /// <param name="thresholds">What a tie needs to have a sign.</param>
    public SystemTimeline(SystemMaterial material, Resampling resampling, TieThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(resampling);
        ArgumentNullException.ThrowIfNull(thresholds);
        (_material, _ties) = (material, new SystemTie?[material.Dyads.Count]);
        _readers = new ThreadLocal<TieReader>(() => new TieReader(material, resampling, thresholds));
    }

    /// <summary>Number of ties read so far: what the steps have cost.</summary>
    public int Readings { get; private set; }

    /// <summary>The system in a window.</summary>
    public SystemSnapshot MoveTo(DayRange window)
    {
        int[] changed = [.. Changed(window).SelectMany(_material.Touched).Distinct()];
        Parallel.ForEach(changed, place => _ties[place] = _readers.Value!.Read(_material.Dyads[place], window));
        Readings += changed.Length;
        _window = window;
        return new SystemSnapshot(window, Array.FindAll(_ties, tie => tie is not null)!);
    }

    /// <inheritdoc/>
    public void Dispose() => _readers.Dispose();

    private IEnumerable<DayRange> Changed(DayRange window)
    {
        if (_window is not { } before)
        {
            return [window];
        }

        DayRange[] ends =
        [
            new(Math.Min(before.First, window.First), Math.Max(before.First, window.First) - 1),
            new(Math.Min(before.Last, window.Last) + 1, Math.Max(before.Last, window.Last)),
        ];
        return ends.Where(days => days.First <= days.Last);
    }
}
