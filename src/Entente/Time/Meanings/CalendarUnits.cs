using System.Globalization;
using Entente.Time.Calendars;
using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>A stated unit of the calendar: a year, a month with its year, a decade, a quarter.</summary>
internal sealed record FixedUnit(LocalDate Start, CalendarUnit Unit) : Meaning
{
    public override int? Year => Start.Year;

    public override Value At(Vantage vantage)
    {
        var interval = UnitCalendar.Containing(Start, Unit);
        return new(interval, UnitCalendar.Timex(interval, Unit));
    }
}

/// <summary>A unit counted from the one that holds the reference: last month is -1.</summary>
internal sealed record RelativeUnit(CalendarUnit Unit, int Offset) : Meaning
{
    public override Value At(Vantage vantage)
    {
        if (vantage.Day is not { } now)
        {
            return new(null, UnitCalendar.Unknown(Unit));
        }

        var start = UnitCalendar.Containing(now, Unit).From!.Value;
        var interval = UnitCalendar.Containing(UnitCalendar.Move(start, Unit, Offset), Unit);
        return new(interval, UnitCalendar.Timex(interval, Unit));
    }
}

/// <summary>"Over the weekend": the latest one begun, or the next one to end when the text looks ahead.</summary>
internal sealed record NearestWeekend : Meaning
{
    public override Value At(Vantage vantage)
    {
        var begun = vantage.Day is not { DayOfWeek: var day } || day >= IsoDayOfWeek.Saturday;
        return new RelativeUnit(CalendarUnit.Weekend, begun || vantage.Narrative == NarrativeTime.Future ? 0 : -1).At(vantage);
    }
}

/// <summary>A stretch of history known by name, within days that are agreed on.</summary>
internal sealed record NamedStretch(LocalDate From, LocalDate To) : Meaning
{
    public override int? Year => From.Year;

    public override Value At(Vantage vantage) => new(new(From, To, Precision.Open), $"{UnitCalendar.Day(From)}/{UnitCalendar.Day(To)}");
}

/// <summary>A month without its year.</summary>
internal sealed record BareMonth(int Month, Pointing Pointing) : Meaning
{
    public override bool Floats => Pointing == Pointing.Bare;

    public override Value At(Vantage vantage)
    {
        if (vantage.Day is not { } now)
        {
            return new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:D2}"));
        }

        return In(YearFrom(now, vantage.Narrative)).At(vantage);
    }

    public override Meaning In(int year) => new FixedUnit(new(year, Month, 1), CalendarUnit.Month);

    private int YearFrom(LocalDate now, NarrativeTime narrative) => Pointing switch
    {
        Pointing.This => now.Year,
        Pointing.Last or Pointing.Past => Month < now.Month ? now.Year : now.Year - 1,
        Pointing.Next or Pointing.Coming => Month > now.Month ? now.Year : now.Year + 1,
        _ when narrative == NarrativeTime.Past => Month <= now.Month ? now.Year : now.Year - 1,
        _ => Month >= now.Month ? now.Year : now.Year + 1,
    };
}

/// <summary>A season of the Northern Hemisphere, whole months: spring is March to May, winter December to February.</summary>
/// <param name="Start">First month: 3, 6, 9 or 12.</param>
/// <param name="StartYear">Year of its first month, if said.</param>
/// <param name="Pointing">How it is pointed at.</param>
internal sealed record Season(int Start, int? StartYear, Pointing Pointing) : Meaning
{
    public override bool Floats => StartYear is null && Pointing == Pointing.Bare;

    public override int? Year => StartYear;

    public override Meaning In(int year) => this with { StartYear = year };

    public override Value At(Vantage vantage)
    {
        if (StartYear is { } year)
        {
            return Of(year);
        }

        return vantage.Day is { } now ? Of(YearFrom(now, vantage.Narrative)) : new(null, "XXXX-" + UnitCalendar.SeasonCode(Start));
    }

    private Value Of(int year)
    {
        var interval = UnitCalendar.Containing(new(year, Start, 1), CalendarUnit.Season);
        return new(interval, UnitCalendar.Timex(interval, CalendarUnit.Season));
    }

    private int YearFrom(LocalDate now, NarrativeTime narrative)
    {
        // A winter still running in January or February began the year before.
        var running = Start == 12 && now.Month <= 2;
        var latest = now.Month >= Start ? now.Year : now.Year - 1;
        var inside = running || (now.Month >= Start && now.Month < Start + 3);
        return Pointing switch
        {
            Pointing.This => running ? now.Year - 1 : now.Year,
            Pointing.Last or Pointing.Past => inside ? latest - 1 : latest,
            Pointing.Next or Pointing.Coming => latest + 1,
            _ when narrative == NarrativeTime.Past || inside => latest,
            _ => latest + 1,
        };
    }
}

/// <summary>The n-th quarter or half of a year that another expression gives, or of the nearest year when none is said.</summary>
internal sealed record YearPart(CalendarUnit Unit, int Number, Meaning? Of) : Meaning
{
    public override bool Floats => Of is null;

    public override int? Year => Of?.Year;

    public override Meaning In(int year) => Of is null ? this with { Of = new FixedUnit(new(year, 1, 1), CalendarUnit.Year) } : this;

    public override Value At(Vantage vantage)
    {
        var letter = Unit == CalendarUnit.Half ? 'H' : 'Q';
        if (Of is null && vantage.Day is null)
        {
            return new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-{letter}{Number}"));
        }

        if (Of is not null)
        {
            return Of.At(vantage) is { Interval.From: { } start } ? Part(start.Year) : new(null, string.Create(CultureInfo.InvariantCulture, $"XXXX-{letter}{Number}"));
        }

        var now = vantage.Day!.Value;
        var ofThisYear = Part(now.Year);
        return vantage.Narrative == NarrativeTime.Past
            ? ofThisYear.Interval!.From <= now ? ofThisYear : Part(now.Year - 1)
            : ofThisYear.Interval!.To >= now ? ofThisYear : Part(now.Year + 1);
    }

    private Value Part(int year)
    {
        var months = Unit == CalendarUnit.Half ? 6 : 3;
        return new FixedUnit(new(year, ((Number - 1) * months) + 1, 1), Unit).At(default);
    }
}

/// <summary>The present ("now", "currently").</summary>
internal sealed record Present : Meaning
{
    public override Value At(Vantage vantage) => new(vantage.Day is { } now ? DateInterval.OfDay(now) : null, "PRESENT_REF");
}

/// <summary>The near past, of no stated length ("recently").</summary>
internal sealed record NearPast : Meaning
{
    public override Value At(Vantage vantage) => new(vantage.Day is { } now ? new(null, now, Precision.Open) : null, "PAST_REF");
}
