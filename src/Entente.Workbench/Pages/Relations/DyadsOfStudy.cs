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
        List<DyadEvent>? kept = question.Services.Memo.Get("events of dyads", () => AllOf(study), found => found?.Count ?? 1);
        return kept is null ? study.DyadCourses(filter, scale) : DyadCourseReader.DyadCourses(kept, filter, scale);
    }

    // Null when there are too many.
    private static List<DyadEvent>? AllOf(Study study) => study.DyadEvents(new DyadFilter()).Take(MostKept + 1).ToList() is { Count: <= MostKept } all ? all : null;
}
