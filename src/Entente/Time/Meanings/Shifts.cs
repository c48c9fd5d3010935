using Entente.Time.Calendars;
using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>A day a length of time away from another ("two weeks before the 3rd of May", "nine years ago").</summary>
/// <remarks>
/// Counted in days or weeks it is one day; counted in months or years it is the month or year it falls in, since nobody who says
/// "nine years ago" means the same day of the year.
/// </remarks>
internal sealed record Shifted(Length By, int Direction, Meaning From) : Meaning
{
    public override Value At(Vantage vantage)
    {
        var from = From.At(vantage).Interval;
        var start = Direction > 0 ? from?.To ?? from?.From : from?.From ?? from?.To;
        return start is { } day ? Shift.Value(By, Direction, day, from!.From == from.To) : new(null, By.Timex);
    }
}

/// <summary>Works out a day a length of time away from another.</summary>
internal static class Shift
{
    /// <summary>The stretch that lies <paramref name="by"/> away from <paramref name="day"/>; an exact <paramref name="day"/> gives an exact day when counted in days or weeks.</summary>
    public static Value Value(Length by, int direction, LocalDate day, bool exact)
    {
        if (by.Vague)
        {
            return Vague(by.Finest, direction, day);
        }

        var to = by.From(day, direction);
        var unit = by.Finest switch
        {
            CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Decade => by.Finest,
            CalendarUnit.Century => CalendarUnit.Decade,
            CalendarUnit.Quarter or CalendarUnit.Season or CalendarUnit.Half => CalendarUnit.Month,
            CalendarUnit.Week or CalendarUnit.Fortnight when !exact => CalendarUnit.Week,
            _ => CalendarUnit.Day,
        };
        if (unit == CalendarUnit.Decade)
        {
            unit = CalendarUnit.Year;
        }

        return new FixedUnit(to, unit).At(default);
    }

    // "A few" and "several" are read as two to seven of the unit.
    private static Value Vague(CalendarUnit unit, int direction, LocalDate day)
    {
        var near = UnitCalendar.Move(day, unit, 2 * direction);
        var far = UnitCalendar.Move(day, unit, 7 * direction);
        var interval = direction > 0 ? new DateInterval(near, far, Precision.Open) : new(far, near, Precision.Open);
        return new(interval, $"{UnitCalendar.Day(interval.From!.Value)}/{UnitCalendar.Day(interval.To!.Value)}");
    }
}

/// <summary>A length of time before or after something else in the text ("two days later").</summary>
internal sealed record AnchoredShift(Length By, int Direction, bool IsFromEvent = false) : AnchoredMeaning
{
    public override bool FromEvent => IsFromEvent;

    public override AnchoredMeaning Inverse => this with { Direction = -Direction };

    protected override string Open => By.Timex;

    public override Value From(DateInterval anchor)
    {
        var day = Direction > 0 ? anchor.To ?? anchor.From : anchor.From ?? anchor.To;
        return Shift.Value(By, Direction, day!.Value, anchor.From == anchor.To);
    }
}

/// <summary>The unit before, after or around something else in the text ("the following day", "that year").</summary>
internal sealed record AnchoredUnit(CalendarUnit Unit, int Offset, bool IsFromEvent = false) : AnchoredMeaning
{
    public override bool FromEvent => IsFromEvent;

    public override AnchoredMeaning Inverse => this with { Offset = -Offset };

    protected override string Open => UnitCalendar.Unknown(Unit);

    public override Value From(DateInterval anchor)
    {
        var day = Offset > 0 ? anchor.To ?? anchor.From : anchor.From ?? anchor.To;
        return new RelativeUnit(Unit, Offset).At(new(day, NarrativeTime.Past));
    }
}

/// <summary>A length of time that ends or starts at the reference ("the past three years", "the next two weeks").</summary>
internal sealed record Trailing(Length By, int Direction, bool Inclusive = false) : Meaning
{
    public override TimeKind Kind => TimeKind.Range;

    public override Value At(Vantage vantage)
    {
        if (vantage.Day is not { } now)
        {
            return new(null, By.Timex);
        }

        if (By.Vague)
        {
            return Recent(now);
        }

        var far = By.From(now, Direction);
        var (from, to) = Direction < 0 ? (far, now) : (Inclusive ? now : now.PlusDays(1), far);
        return to < from ? new(DateInterval.OfDay(now), By.Timex) : new(new(from, to, Precision.Open), By.Timex);
    }

    private Value Recent(LocalDate now)
    {
        var far = UnitCalendar.Move(now, By.Finest, 7 * Direction);
        return new(Direction < 0 ? new(far, now, Precision.Open) : new(now, far, Precision.Open), By.Timex);
    }
}

/// <summary>Whole units counted from the reference ("the next two decades", "the previous eleven quarters").</summary>
internal sealed record WholeUnits(CalendarUnit Unit, int Count, int Direction) : Meaning
{
    public override TimeKind Kind => TimeKind.Range;

    public override Value At(Vantage vantage)
    {
        var timex = Length.Of(Count, Unit).Timex;
        if (vantage.Day is not { } now)
        {
            return new(null, timex);
        }

        var near = new RelativeUnit(Unit, Direction).At(vantage).Interval!;
        var far = UnitCalendar.Containing(UnitCalendar.Move(UnitCalendar.Containing(now, Unit).From!.Value, Unit, Direction * Count), Unit);
        return new(Direction > 0 ? new(near.From, far.To, Precision.Open) : new(far.From, near.To, Precision.Open), timex);
    }
}

/// <summary>A length of time that starts on a stated day ("three days starting on Monday").</summary>
internal sealed record LengthFrom(Length By, Meaning Start) : Meaning
{
    public override TimeKind Kind => TimeKind.Range;

    public override Value At(Vantage vantage)
    {
        if (Start.At(vantage).Interval?.From is not { } from)
        {
            return new(null, By.Timex);
        }

        var end = By.From(from, 1).PlusDays(-1);
        return new(new(from, end < from ? from : end, Precision.Open), By.Timex);
    }
}
