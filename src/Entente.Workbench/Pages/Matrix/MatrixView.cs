using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Hosting;
using Entente.Workbench.Pages.Relations;

namespace Entente.Workbench.Pages.Matrix;

/// <summary>Dyads by period.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Rows">The dyads of this page.</param>
/// <param name="Count">Number of all dyads.</param>
/// <param name="Top">The value beyond which a cell has the deepest colour: that which one cell of twenty exceeds.</param>
/// <param name="Earlier">Number of events before the first bin that are left out because they are few.</param>
/// <param name="Parties">Ids of everybody who is in one.</param>
public sealed record MatrixView(DyadsAsked Asked, IReadOnlyList<DyadCourse> Rows, int Count, double Top, double Earlier, IReadOnlyList<string> Parties)
{
    /// <summary>Dyads a page.</summary>
    public const int DyadsAPage = 50;

    /// <summary>The deepest colour; colours go from −5 (conflict) over 0 to 5 (cooperation).</summary>
    public const int Steps = 5;

    /// <summary>Number of pages, at least 1.</summary>
    public int PageCount => Math.Max(1, (Count + DyadsAPage - 1) / DyadsAPage);

    /// <summary>What a cell shows.</summary>
    public double ValueOf(DyadSum sum) => Asked.Show switch
    {
        "cooperation" => sum.Cooperation,
        "conflict" => sum.Conflict,
        "events" => sum.Events,
        _ => sum.Net,
    };

    /// <summary>The colour of a cell: on square roots, since few cells hold most points.</summary>
    public int StepOf(double value) => Top <= 0 || value == 0 ? 0 : Math.Sign(value) * Math.Clamp((int)Math.Ceiling(Steps * Math.Sqrt(Math.Abs(value) / Top)), 1, Steps);

    /// <summary>Reads the matrix.</summary>
    /// <returns>It, or a problem of what was asked.</returns>
    internal static Outcome<MatrixView> Of(PageQuestion question)
    {
        Outcome<DyadsAsked> asked = DyadsAsked.Read(question, "actor", BinLength.Year);
        if (!asked.Succeeded)
        {
            return asked.Problem;
        }

        DyadCourses all = question.Study.DyadCourses(asked.Value.Filter, asked.Value.Scale);
        IReadOnlyList<DyadCourse> courses = RelationsView.Sorted(all.Dyads, asked.Value.Sort, question.Services.NameOf);
        var view = new MatrixView(
            asked.Value,
            [.. courses.Skip((asked.Value.Page - 1) * DyadsAPage).Take(DyadsAPage)],
            courses.Count,
            0,
            all.Earlier,
            [.. courses.SelectMany(course => new[] { course.Parties.First, course.Parties.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return view with { Top = view.TopOf() };
    }

    private double TopOf()
    {
        double[] values = [.. Rows.SelectMany(row => row.Sums).OfType<DyadSum>().Select(sum => Math.Abs(ValueOf(sum))).Where(value => value > 0).Order()];
        return values.Length == 0 ? 0 : values[(int)(0.95 * (values.Length - 1))];
    }
}
