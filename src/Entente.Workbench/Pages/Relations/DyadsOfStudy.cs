using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Relations;

/// <summary>The events of all dyads, kept in memory where they are not too many, since pages of dyads differ only in how they sum them.</summary>
internal static class DyadsOfStudy
{
    private const int MostKept = 200_000;

    /// <summary>How all dyads moved.</summary>
    public static DyadCourses Courses(PageQuestion question, DyadCourseFilter filter, IntensityScale scale)
    {
        Study study = question.Study;
        List<DyadEvent>? kept = question.Services.Memo.Get("events of dyads", () => new Kept(study.DyadEvents(new DyadFilter()).Take(MostKept + 1).ToList()), found => found.Events?.Count ?? 1).Events;
        return kept is null ? study.DyadCourses(filter, scale) : DyadCourseReader.DyadCourses(kept, filter, scale);
    }

    // Also that there are too many is kept.
    private sealed class Kept(List<DyadEvent> found)
    {
        public List<DyadEvent>? Events { get; } = found.Count > MostKept ? null : found;
    }
}
