using Entente.Time.Calendars;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>A feast, in a stated year or the nearest one.</summary>
internal sealed record Feast(FeastRule Rule, Pointing Pointing, int? Stated, int Offset = 0) : Meaning
{
    public override bool Floats => Stated is null && Pointing == Pointing.Bare;

    public override int? Year => Stated;

    public override Meaning In(int year) => this with { Stated = year };

    public override Value At(Vantage vantage)
    {
        if (Stated is { } year)
        {
            return new FullDay(Rule(year)).At(vantage);
        }

        return vantage.Day is { } now ? new FullDay(Nearest(now, vantage.Narrative)).At(vantage) : new(null, UnitCalendar.Unknown(CalendarUnit.Day));
    }

    private LocalDate Nearest(LocalDate now, NarrativeTime narrative)
    {
        var ofThisYear = Rule(now.Year);
        var ahead = Pointing is Pointing.Next or Pointing.Coming || (Pointing == Pointing.Bare && narrative == NarrativeTime.Future);
        return Pointing == Pointing.This ? Rule(now.Year + Offset)
            : ahead ? ofThisYear >= now ? ofThisYear : Rule(now.Year + 1)
            : ofThisYear <= now ? ofThisYear : Rule(now.Year - 1);
    }
}
