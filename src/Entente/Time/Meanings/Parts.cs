using System.Globalization;
using Entente.Time.Calendars;
using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>A part of a stretch of the calendar.</summary>
internal enum Portion
{
    /// <summary>"early", "the beginning of".</summary>
    Early,
    /// <summary>"mid", "the middle of".</summary>
    Mid,
    /// <summary>"late", "the end of".</summary>
    Late,
    /// <summary>"earlier this month": from its start to the reference.</summary>
    Earlier,
    /// <summary>"later this month": from the reference to its end.</summary>
    Later,
    /// <summary>"the rest of": from the reference to its end.</summary>
    Rest,
}

/// <summary>A part of another stretch: halves of a month, thirds of anything longer, Monday to Wednesday as early in a week.</summary>
internal sealed record PartOf(Portion Portion, Meaning Whole) : Meaning
{
    public override bool Floats => Whole.Floats;

    public override int? Year => Whole.Year;

    public override Meaning In(int year) => this with { Whole = Whole.In(year) };

    public override Value At(Vantage vantage)
    {
        var whole = Whole.At(vantage);
        if (whole.Interval is not { From: { } from, To: { } to } interval)
        {
            return whole;
        }

        var (first, last) = Portion >= Portion.Earlier ? AroundNow(from, to, vantage.Day) : Cut(from, to, interval.Precision);
        return first > last ? whole : new(new(first, last, interval.Precision), whole.Timex);
    }

    private (LocalDate From, LocalDate To) AroundNow(LocalDate from, LocalDate to, LocalDate? now)
    {
        if (now is not { } today || today < from || today > to)
        {
            return (from, to);
        }

        return Portion == Portion.Earlier ? (from, today) : (today, to);
    }

    private (LocalDate From, LocalDate To) Cut(LocalDate from, LocalDate to, Precision precision) => (precision, Portion) switch
    {
        (Precision.Day, _) => (from, to),
        (Precision.Week, Portion.Early) => (from, from.PlusDays(2)),
        (Precision.Week, Portion.Mid) => (from.PlusDays(1), from.PlusDays(3)),
        (Precision.Week, _) => (from.PlusDays(3), to),
        (Precision.Month, Portion.Early) => (from, from.PlusDays(14)),
        (Precision.Month, Portion.Mid) => (from.PlusDays(9), from.PlusDays(19)),
        (Precision.Month, _) => (from.PlusDays(15), to),
        _ => Third(from, to),
    };

    private (LocalDate From, LocalDate To) Third(LocalDate from, LocalDate to)
    {
        var months = Period.Between(from, to.PlusDays(1), PeriodUnits.Months).Months;
        var third = (int)Math.Round(months / 3.0);
        return Portion switch
        {
            _ when months < 3 => (from, to),
            Portion.Early => (from, from.PlusMonths(third).PlusDays(-1)),
            Portion.Mid => (from.PlusMonths(third), from.PlusMonths(months - third).PlusDays(-1)),
            _ => (from.PlusMonths(months - third), to),
        };
    }
}

/// <summary>The n-th unit inside another stretch ("the third week of May", "the first Friday of next month"); -1 counts from the end.</summary>
/// <remarks>A week belongs to the month or year that holds its Thursday, as ISO 8601 has it.</remarks>
internal sealed record NthWithin(int Number, CalendarUnit Unit, IsoDayOfWeek? Weekday, Meaning Whole, int Count = 1) : Meaning
{
    public override bool Floats => Whole.Floats;

    public override int? Year => Whole.Year;

    public override Meaning In(int year) => this with { Whole = Whole.In(year) };

    public override Value At(Vantage vantage)
    {
        var whole = Whole.At(vantage);
        if (whole.Interval is not { From: { } from, To: { } to })
        {
            return whole;
        }

        var (first, stop) = Bounds(from, to);
        var start = Number > 0 ? Step(first, Number - 1) : Step(stop, -Count);
        var end = Step(start, Count).PlusDays(-1);
        if (start > to || end < from)
        {
            return whole;
        }

        return Finish(start, end, vantage);
    }

    private Value Finish(LocalDate start, LocalDate end, Vantage vantage)
    {
        if (Weekday is not null)
        {
            return new FullDay(start).At(vantage);
        }

        return Count == 1
            ? new FixedUnit(start, Unit).At(vantage)
            : new(new(start, end, Precision.Open), $"{UnitCalendar.Day(start)}/{UnitCalendar.Day(end)}");
    }

    private (LocalDate First, LocalDate Stop) Bounds(LocalDate from, LocalDate to)
    {
        if (Weekday is { } name)
        {
            return (Next(from, name), Next(to.PlusDays(1), name));
        }

        return Unit == CalendarUnit.Week
            ? (UnitCalendar.Monday(Next(from, IsoDayOfWeek.Thursday)), UnitCalendar.Monday(Next(to.PlusDays(1), IsoDayOfWeek.Thursday)))
            : (from, to.PlusDays(1));
    }

    private static LocalDate Next(LocalDate day, IsoDayOfWeek name) => day.PlusDays(((int)name - (int)day.DayOfWeek + 7) % 7);

    private LocalDate Step(LocalDate day, int count) => UnitCalendar.Move(day, Weekday is null ? Unit : CalendarUnit.Week, count);
}

/// <summary>A numbered ISO week of a year.</summary>
internal sealed record NumberedWeek(int Number, Meaning? Of) : Meaning
{
    public override Value At(Vantage vantage)
    {
        var year = (Of ?? new RelativeUnit(CalendarUnit.Year, 0)).At(vantage).Interval;
        return year is null
            ? new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-W{Number:D2}"))
            : new NthWithin(Number, CalendarUnit.Week, null, new FixedUnit(year.From!.Value, CalendarUnit.Year)).At(vantage);
    }
}

/// <summary>The unit that holds a stated day ("the week of 18 May").</summary>
internal sealed record UnitAround(CalendarUnit Unit, Meaning Day) : Meaning
{
    public override bool Floats => Day.Floats;

    public override int? Year => Day.Year;

    public override Meaning In(int year) => this with { Day = Day.In(year) };

    public override Value At(Vantage vantage) => Day.At(vantage).Interval?.From is { } day
        ? new FixedUnit(day, Unit).At(vantage)
        : new(null, UnitCalendar.Unknown(Unit));
}

/// <summary>The first day of another stretch.</summary>
internal sealed record StartOf(Meaning Whole) : Meaning
{
    public override Value At(Vantage vantage)
    {
        var whole = Whole.At(vantage);
        return whole.Interval?.From is { } from ? new(DateInterval.OfDay(from), UnitCalendar.Day(from)) : whole;
    }
}
