using System.Globalization;
using Entente.Evidence;
using Entente.Relations;
using NodaTime;

namespace Entente.Workbench.Figures;

/// <summary>A mark on an axis of time.</summary>
/// <param name="Day">The day at whose beginning it stands.</param>
/// <param name="Label">Its words.</param>
public readonly record struct TimeTick(int Day, string Label);

/// <summary>Days to places on a horizontal axis, and the marks that read best on it.</summary>
/// <param name="days">All days of the axis.</param>
/// <param name="left">Where the first begins.</param>
/// <param name="right">Where the last ends.</param>
public sealed class TimeScale(DayRange days, double left, double right)
{
    // Units from fine to coarse: so many days, months; the first whose marks have room is taken.
    private static readonly (int Days, int Months)[] s_units = [(1, 0), (7, 0), (0, 1), (0, 3), (0, 6), (0, 12), (0, 24), (0, 60), (0, 120), (0, 240), (0, 600), (0, 1200)];

    /// <summary>Where a day begins.</summary>
    public double At(int day) => left + ((right - left) * (day - days.First) / days.Width);

    /// <summary>Where a stretch of days begins and how wide it is, cut to the axis.</summary>
    public (double X, double Width) Of(DayRange stretch)
    {
        double from = Math.Clamp(At(stretch.First), left, right);
        return (from, Math.Clamp(At(stretch.Last + 1), left, right) - from);
    }

    /// <summary>Marks at sensible days, months or years, none closer to the next than <paramref name="least"/>.</summary>
    public IReadOnlyList<TimeTick> Ticks(double least)
    {
        double dayWidth = (right - left) / days.Width;
        (int Days, int Months) unit = s_units.FirstOrDefault(unit => (unit.Days + (unit.Months * 30.4)) * dayWidth >= least, s_units[^1]);
        var ticks = new List<TimeTick>();
        for (LocalDate day = StartOf(ReportDays.DayOf(days.First), unit); ReportDays.NumberOf(day) <= days.Last; day = day.PlusDays(unit.Days).PlusMonths(unit.Months))
        {
            if (ReportDays.NumberOf(day) >= days.First)
            {
                ticks.Add(new(ReportDays.NumberOf(day), Label(day, unit, ticks.Count == 0)));
            }
        }

        return ticks;
    }

    private static LocalDate StartOf(LocalDate day, (int Days, int Months) unit) => unit switch
    {
        { Days: 7 } => TimeBins.StartOf(day, BinLength.Week),
        { Days: > 0 } => day,
        { Months: < 12 } => new LocalDate(day.Year, ((day.Month - 1) / unit.Months * unit.Months) + 1, 1),
        _ => new LocalDate(Math.Max(1, day.Year / (unit.Months / 12) * (unit.Months / 12)), 1, 1),
    };

    // The year stands where it begins, and at the first mark.
    private static string Label(LocalDate day, (int Days, int Months) unit, bool first)
    {
        string month = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(day.Month);
        return unit switch
        {
            { Months: >= 12 } => Year(day),
            { Months: > 0 } => day.Month == 1 || first ? $"{month} {Year(day)}" : month,
            _ => first || (day.Month == 1 && day.Day <= 7) ? $"{day.Day} {month} {Year(day)}" : $"{day.Day} {month}",
        };
    }

    private static string Year(LocalDate day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
