using System.Globalization;
using Entente.Events;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Evidence;

/// <summary>Where a report stands among all reports: steps from its parties to its trigger, made of its own content alone.</summary>
/// <remarks>Reports are compared within a block: the shortest beginning of the path that at most <see cref="EventClusterer.MostReports"/> reports share.</remarks>
public static class ReportPath
{
    /// <summary>Number of steps.</summary>
    public const int Steps = 6;

    /// <summary>Ends each step.</summary>
    public const char End = '/';

    private const string Wide = "-";
    private const int LongestYear = 366;
    private const int MostNamedParties = 2;

    /// <summary>The whole path; every step ends with <see cref="End"/>.</summary>
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return string.Concat(Enumerable.Range(0, Steps).Select(step => Step(report, step)));
    }

    /// <summary>One step of the path.</summary>
    /// <param name="report">The report.</param>
    /// <param name="step">Its number: 0 parties, family and year; 1 month; 2 day; 3 type and status; 4 ids of all who take part; 5 trigger.</param>
    public static string Step(Report report, int step)
    {
        ArgumentNullException.ThrowIfNull(report);
        string text = step switch
        {
            0 => $"{Parties(report)}|{RecordName.Of(TypeRelation.FamilyOf(report.Type))}|{Year(report.Days)}",
            1 => Month(report.Days),
            2 => Day(report.Days),
            3 => $"{RecordName.Of(report.Type)}|{RecordName.Of(StatusClasses.Of(report.Status))}",
            4 => string.Join('+', report.Parties.SelectMany(party => party.Names).Select(name => name.Id)),
            _ => string.Join('+', report.TriggerWords),
        };
        return text.Replace(End, '|') + End;
    }

    /// <summary>The beginning of a whole path up to and with a step.</summary>
    public static string Beginning(string path, int step)
    {
        ArgumentNullException.ThrowIfNull(path);
        int end = -1;
        for (int i = 0; i <= step; i++)
        {
            end = path.IndexOf(End, end + 1);
        }

        return path[..(end + 1)];
    }

    private static string Parties(Report report) => report.Parties.Count switch
    {
        0 => Wide,
        <= MostNamedParties => string.Join('+', report.Parties.Select(party => party.Key)),
        _ => "*",
    };

    private static string Year(ReportDays days) =>
        days.Width > LongestYear ? Wide : ReportDays.DayOf(days.Last).Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(ReportDays days)
    {
        if (days.Width > LongestYear)
        {
            return Wide;
        }

        LocalDate last = ReportDays.DayOf(days.Last);
        LocalDate first = ReportDays.DayOf(days.First);
        bool within = days.Width <= ReportDays.Lag + 1 || (first.Year == last.Year && first.Month == last.Month);
        return within ? last.Month.ToString("00", CultureInfo.InvariantCulture) : Wide;
    }

    private static string Day(ReportDays days) =>
        days.Width <= ReportDays.Lag + 1
            ? ReportDays.DayOf(days.Last).Day.ToString("00", CultureInfo.InvariantCulture)
            : days.IsAny ? Wide : string.Create(CultureInfo.InvariantCulture, $"{days.First}..{days.Last}");
}
