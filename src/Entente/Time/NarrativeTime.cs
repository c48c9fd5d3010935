namespace Entente.Time;

/// <summary>Which way a clause points, for expressions that fit both the past and the future ("on Friday", "in April").</summary>
public enum NarrativeTime
{
    /// <summary>It tells what happened: the nearest fitting day not after the reference date.</summary>
    Past,
    /// <summary>It tells what is to come: the nearest fitting day not before the reference date.</summary>
    Future,
}
