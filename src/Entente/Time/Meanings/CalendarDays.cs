using System.Globalization;
using Entente.Time.Calendars;
using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>A day with year, month and day.</summary>
internal sealed record FullDay(LocalDate Day) : Meaning
{
    public override int? Year => Day.Year;

    public override Value At(Vantage vantage) => new(DateInterval.OfDay(Day), UnitCalendar.Day(Day));
}

/// <summary>A day of a month whose year is not said ("4 March").</summary>
internal sealed record MonthDay(int Month, int Day) : Meaning
{
    public override bool Floats => true;

    public override Value At(Vantage vantage)
    {
        if (vantage.Day is not { } now)
        {
            return new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:D2}-{Day:D2}"));
        }

        var step = vantage.Narrative == NarrativeTime.Past ? -1 : 1;
        for (var year = now.Year; Math.Abs(year - now.Year) <= 8; year += step)
        {
            if (Exists(year) && Math.Sign(new LocalDate(year, Month, Day).CompareTo(now)) != -step)
            {
                return new FullDay(new(year, Month, Day)).At(vantage);
            }
        }

        return new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:D2}-{Day:D2}"));
    }

    public override Meaning In(int year) => Exists(year) ? new FullDay(new(year, Month, Day)) : this;

    private bool Exists(int year) => year is > 0 and < 9999 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month);
}

/// <summary>A day whose month is not said ("the 27th").</summary>
internal sealed record DayOfMonth(int Day) : Meaning
{
    public override bool Floats => true;

    public override Value At(Vantage vantage)
    {
        var open = string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{Day:D2}");
        if (vantage.Day is not { } now)
        {
            return new(null, open);
        }

        var step = vantage.Narrative == NarrativeTime.Past ? -1 : 1;
        for (var away = 0; away < 12; away++)
        {
            var month = new LocalDate(now.Year, now.Month, 1).PlusMonths(away * step);
            if (Day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) && Math.Sign(month.PlusDays(Day - 1).CompareTo(now)) != -step)
            {
                return new FullDay(month.PlusDays(Day - 1)).At(vantage);
            }
        }

        return new(null, open);
    }
}

/// <summary>A day of a month that another expression gives ("20th of next month").</summary>
internal sealed record DayWithin(int Day, Meaning Month) : Meaning
{
    public override Value At(Vantage vantage)
    {
        var month = Month.At(vantage);
        return month.Interval?.From is { } first && first.PlusDays(Day - 1) <= month.Interval.To
            ? new FullDay(first.PlusDays(Day - 1)).At(vantage)
            : new(month.Interval, $"{month.Timex}-{Day.ToString("D2", CultureInfo.InvariantCulture)}");
    }
}

/// <summary>How a weekday or month is pointed at.</summary>
internal enum Pointing
{
    /// <summary>Not at all: the nearest one in the direction of the narrative.</summary>
    Bare,
    /// <summary>"last": the one in the unit before this one.</summary>
    Last,
    /// <summary>"this": the one in this unit.</summary>
    This,
    /// <summary>"next": the one in the unit after this one.</summary>
    Next,
    /// <summary>"this past": the latest before the reference.</summary>
    Past,
    /// <summary>"coming": the first after the reference.</summary>
    Coming,
}

/// <summary>A day of the week.</summary>
internal sealed record Weekday(IsoDayOfWeek Name, Pointing Pointing, int WeeksOn = 0) : Meaning
{
    public override bool Floats => Pointing == Pointing.Bare;

    public override Value At(Vantage vantage)
    {
        if (vantage.Day is not { } now)
        {
            return new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(int)Name}"));
        }

        return new FullDay(UnitCalendar.Move(Pointed(now, vantage.Narrative), CalendarUnit.Week, WeeksOn)).At(vantage);
    }

    private LocalDate Pointed(LocalDate now, NarrativeTime narrative)
    {
        var ofThisWeek = UnitCalendar.Monday(now).PlusDays((int)Name - 1);
        return Pointing switch
        {
            Pointing.Last => ofThisWeek.PlusWeeks(-1),
            Pointing.This => ofThisWeek,
            Pointing.Next => ofThisWeek.PlusWeeks(1),
            Pointing.Past => ofThisWeek < now ? ofThisWeek : ofThisWeek.PlusWeeks(-1),
            Pointing.Coming => ofThisWeek > now ? ofThisWeek : ofThisWeek.PlusWeeks(1),
            _ when narrative == NarrativeTime.Past => ofThisWeek <= now ? ofThisWeek : ofThisWeek.PlusWeeks(-1),
            _ => ofThisWeek >= now ? ofThisWeek : ofThisWeek.PlusWeeks(1),
        };
    }
}

/// <summary>A day of the week in a week that another expression gives ("Friday of next week").</summary>
internal sealed record WeekdayWithin(IsoDayOfWeek Name, Meaning Week) : Meaning
{
    public override Value At(Vantage vantage) => Week.At(vantage).Interval?.From is { } day
        ? new FullDay(UnitCalendar.Monday(day).PlusDays((int)Name - 1)).At(vantage)
        : new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(int)Name}"));
}

/// <summary>A weekday printed with a date: the date counts, unless its year is open and the weekday can fix it.</summary>
internal sealed record WeekdayDate(IsoDayOfWeek Name, Meaning Date) : Meaning
{
    public override bool Floats => Date.Floats;

    public override int? Year => Date.Year;

    public override Value At(Vantage vantage)
    {
        var value = Date.At(vantage);
        if (!Date.Floats || value.Interval?.From?.DayOfWeek == Name)
        {
            return value;
        }

        var other = Date.At(vantage with { Narrative = vantage.Narrative == NarrativeTime.Past ? NarrativeTime.Future : NarrativeTime.Past });
        return other.Interval?.From?.DayOfWeek == Name ? other : Date is DayOfMonth day ? Matching(day, vantage) ?? value : value;
    }

    public override Meaning In(int year) => this with { Date = Date.In(year) };

    private Value? Matching(DayOfMonth day, Vantage vantage)
    {
        var at = vantage.Day;
        for (var tries = 0; tries < 30 && at is { } now; tries++)
        {
            var value = day.At(vantage with { Day = now });
            if (value.Interval?.From is not { } found || found.DayOfWeek == Name)
            {
                return value;
            }

            at = found.PlusDays(vantage.Narrative == NarrativeTime.Past ? -1 : 1);
        }

        return null;
    }
}

/// <summary>A day counted from the reference: yesterday is -1.</summary>
internal sealed record DayOffset(int Days) : Meaning
{
    public override Value At(Vantage vantage) => vantage.Day is { } now
        ? new FullDay(now.PlusDays(Days)).At(vantage)
        : new(null, UnitCalendar.Unknown(CalendarUnit.Day));
}
