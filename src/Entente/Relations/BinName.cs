using Entente.Evidence;

namespace Entente.Relations;

/// <summary>What bins are called.</summary>
public static class BinName
{
    /// <summary>A bin: "2021-04", "2021-04-06", "week of 2021-04-05", "2021-Q2", "2021".</summary>
    public static string Of(DayRange days, BinLength length)
    {
        var day = ReportDays.DayOf(days.First);
        return length switch
        {
            BinLength.Day => Day(days.First),
            BinLength.Week => $"week of {Day(days.First)}",
            BinLength.Month => $"{day.Year:0000}-{day.Month:00}",
            BinLength.Quarter => $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}",
            _ => $"{day.Year:0000}",
        };
    }

    /// <summary>A day as YYYY-MM-DD.</summary>
    public static string Day(int number)
    {
        var day = ReportDays.DayOf(number);
        return $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";
    }
}
