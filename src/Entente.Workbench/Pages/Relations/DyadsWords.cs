using Entente.Evidence;
using Entente.Relations;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Relations;

/// <summary>What the pages of all dyads say besides.</summary>
internal static class DyadsWords
{
    /// <summary>A sentence on events that were left out because they are few and of long ago; nothing when there are none.</summary>
    public static string Earlier(double events, TimeBins bins) =>
        events <= 0 ? "" : $" {Words.Count((long)Math.Ceiling(events), "event")} from before {ReportDays.DayOf(bins.Window.First).Year} {(events <= 1 ? "is" : "are")} left out; fill in From to see them.";
}
