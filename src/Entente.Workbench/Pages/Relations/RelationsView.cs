using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Relations;

/// <summary>All dyads of a study.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Dyads">The dyads of this page of the list.</param>
/// <param name="Count">Number of all dyads.</param>
/// <param name="Events">Number of events of all dyads.</param>
/// <param name="Earlier">Number of events before the first bin that are left out because they are few.</param>
/// <param name="Parties">Ids of everybody who is in one.</param>
public sealed record RelationsView(DyadsAsked Asked, IReadOnlyList<DyadRow> Dyads, int Count, double Events, double Earlier, IReadOnlyList<string> Parties)
{
    /// <summary>Dyads a page.</summary>
    public const int DyadsAPage = 60;

    /// <summary>Number of pages, at least 1.</summary>
    public int PageCount => Math.Max(1, (Count + DyadsAPage - 1) / DyadsAPage);

    /// <summary>Reads the dyads.</summary>
    /// <returns>Them, or a problem of what was asked.</returns>
    internal static Outcome<RelationsView> Of(PageQuestion question)
    {
        Outcome<DyadsAsked> asked = DyadsAsked.Read(question, "party", null);
        if (!asked.Succeeded)
        {
            return asked.Problem;
        }

        DyadCourses all = question.Study.DyadCourses(asked.Value.Filter, asked.Value.Scale);
        IReadOnlyList<DyadCourse> courses = Sorted(all.Dyads, asked.Value.Sort, question.Services.NameOf);
        return new RelationsView(
            asked.Value,
            [.. courses.Skip((asked.Value.Page - 1) * DyadsAPage).Take(DyadsAPage).Select(course => new DyadRow(course, course.LastTurn()))],
            courses.Count,
            courses.Sum(course => course.Total.Events),
            all.Earlier,
            [.. courses.SelectMany(course => new[] { course.Parties.First, course.Parties.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Dyads with most reports first, by how far their net points changed, or by name; names break ties.</summary>
    internal static IReadOnlyList<DyadCourse> Sorted(IReadOnlyList<DyadCourse> courses, string sort, Func<string, string> nameOf) =>
    [
        .. courses.OrderByDescending(course => sort switch { "change" => Math.Abs(course.Change), "name" => 0, _ => course.Total.Reports })
            .ThenBy(course => nameOf(course.Parties.First), StringComparer.Ordinal).ThenBy(course => nameOf(course.Parties.Second), StringComparer.Ordinal),
    ];
}

/// <summary>A dyad in the list.</summary>
/// <param name="Course">It.</param>
/// <param name="Turn">Where it turned last, if it did.</param>
public sealed record DyadRow(DyadCourse Course, DyadTurn? Turn);
