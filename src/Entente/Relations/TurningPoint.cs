namespace Entente.Relations;

/// <summary>A bin with which an axis of a relation came to be on another footing.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Bin">The first bin of the new footing, counted from 0.</param>
/// <param name="Days">Its days.</param>
/// <param name="Before">Mean flow a bin from the turning point before to this.</param>
/// <param name="After">Mean flow a bin from here to the next turning point.</param>
/// <param name="Size"><paramref name="After"/> less <paramref name="Before"/>, with its band.</param>
/// <param name="Support">Share of resamplings, 0 to 1, that turn the same way here or in the covered bin before or after; null without resamplings.</param>
/// <param name="Events">What made it, strongest first: of a rise the acts with which it came, of a fall those that ceased.</param>
public sealed record TurningPoint(
    RelationAxis Axis, int Bin, DayRange Days, double Before, double After, Estimate Size, double? Support, IReadOnlyList<RelationEvent> Events)
{
    /// <summary>Whether there is more of it from here on.</summary>
    public bool IsRise => Size.Value > 0;
}
