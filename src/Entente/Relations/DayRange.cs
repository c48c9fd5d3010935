using Entente.Documents;
using Entente.Evidence;

namespace Entente.Relations;

/// <summary>Days as numbers since 1970-01-01, both ends included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, not before the first.</param>
public readonly record struct DayRange(int First, int Last)
{
    /// <summary>Number of days, at least 1.</summary>
    public int Width => Last - First + 1;

    /// <summary>The days of an interval; null when an end is open.</summary>
    public static DayRange? Of(DateInterval? when) =>
        when is { From: { } from, To: { } to } ? new DayRange(ReportDays.NumberOf(from), ReportDays.NumberOf(to)) : null;

    /// <summary>Number of days that both have, at least 0.</summary>
    public int Shared(DayRange other) => Math.Max(0, Math.Min(Last, other.Last) - Math.Max(First, other.First) + 1);
}
