using Entente.Problems;
using NodaTime;
using NodaTime.Text;

namespace Entente.Workbench.Hosting;

/// <summary>A day in a query: YYYY-MM-DD, or a month or year for its first or last day.</summary>
internal static class QueryDay
{
    /// <summary>The day, null when the parameter is missing, or EN0001.</summary>
    /// <param name="question">The question.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="last">Whether a month or year stands for its last day rather than its first.</param>
    public static Outcome<LocalDate?> Read(PageQuestion question, string name, bool last = false)
    {
        if (question.Query(name)?.Trim() is not { Length: > 0 } text)
        {
            return (LocalDate?)null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return (LocalDate?)day.Value;
        }

        if (LocalDatePattern.Iso.Parse(text + "-01") is { Success: true } month)
        {
            return (LocalDate?)(last ? month.Value.PlusMonths(1).PlusDays(-1) : month.Value);
        }

        return LocalDatePattern.Iso.Parse(text + "-01-01") is { Success: true } year
            ? (LocalDate?)(last ? year.Value.PlusYears(1).PlusDays(-1) : year.Value)
            : ProblemCatalogue.UnusableArgument.For($"{name}={text}", "this is no day", "2021-08-25, 2021-08 or 2021");
    }
}
