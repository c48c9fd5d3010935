using Entente.Time.Calendars;
using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>From one stretch to another, both included.</summary>
/// <remarks>When one end names no year, the other gives it: the left end lies at most a year before the right one, the right end follows the left.</remarks>
internal sealed record Between(Meaning First, Meaning Last) : Meaning
{
    public override TimeKind Kind => TimeKind.Range;

    public override Value At(Vantage vantage)
    {
        var (first, last) = Ends(vantage);
        var timex = $"{first.Timex}/{last.Timex}";
        var (from, to) = (first.Interval?.From, last.Interval?.To);
        return from is null || to is null || from > to ? new(null, timex) : new(new(from, to, Precision.Open), timex);
    }

    private (Value First, Value Last) Ends(Vantage vantage)
    {
        if (First.Floats && Last.Year is { } year)
        {
            var last = Last.At(vantage);
            var first = First.In(year).At(vantage);
            return first.Interval?.From > last.Interval?.To ? (First.In(year - 1).At(vantage), last) : (first, last);
        }

        var left = First.Floats && Last.Floats && vantage is { Narrative: NarrativeTime.Future } ? Running(vantage) ?? First.At(vantage) : First.At(vantage);
        return Last.Floats && left.Interval?.From is { } start ? (left, Last.At(new(start, NarrativeTime.Future))) : (left, Last.At(vantage));
    }

    // What lies ahead "from May to September" may have begun already.
    private Value? Running(Vantage vantage)
    {
        var begun = First.At(vantage with { Narrative = NarrativeTime.Past });
        return begun.Interval?.From is { } start && Last.At(new(start, NarrativeTime.Future)).Interval?.To >= vantage.Day ? begun : null;
    }
}

/// <summary>How an open range stands to the stretch it names.</summary>
internal enum Bound
{
    /// <summary>From its first day on.</summary>
    Since,
    /// <summary>From the day after it on.</summary>
    After,
    /// <summary>Up to its last day.</summary>
    Until,
    /// <summary>Up to the day before it.</summary>
    Before,
}

/// <summary>A range with one stated end ("since 2014", "until May").</summary>
/// <param name="Bound">Which end is stated and whether it belongs.</param>
/// <param name="Of">The stretch that bounds it.</param>
internal sealed record OpenRange(Bound Bound, Meaning Of) : Meaning
{
    public override TimeKind Kind => TimeKind.Range;

    public override Value At(Vantage vantage)
    {
        var of = Of.At(vantage);
        var timex = Bound <= Bound.After ? of.Timex + "/.." : "../" + of.Timex;
        var (from, to) = Bound switch
        {
            Bound.Since => (of.Interval?.From, null),
            Bound.After => (of.Interval?.To?.PlusDays(1), (LocalDate?)null),
            Bound.Until => (null, of.Interval?.To),
            _ => (null, of.Interval?.From?.PlusDays(-1)),
        };
        return from is null && to is null ? new(null, timex) : new(new(from, to, Precision.Open), timex);
    }
}

/// <summary>A length of time tied to no day.</summary>
internal sealed record Duration(Length By) : Meaning
{
    public override TimeKind Kind => TimeKind.Duration;

    public override Value At(Vantage vantage) => new(null, By.Timex);
}

/// <summary>Something that recurs ("every Friday").</summary>
internal sealed record Recurring(string Timex) : Meaning
{
    public override TimeKind Kind => TimeKind.Set;

    public override Value At(Vantage vantage) => new(null, Timex);
}

/// <summary>A stretch whose days depend on a practice that text does not tell (a fiscal year).</summary>
internal sealed record VagueYear(string Prefix, int? Stated, int Offset) : Meaning
{
    public override Value At(Vantage vantage)
    {
        var year = Stated ?? (vantage.Day?.Year + Offset);
        // A fiscal or school year may start in the year before and end in the year after the one that names it.
        return year is { } named
            ? new(new(new(named - 1, 1, 1), new(named + 1, 12, 31), Precision.Open), $"{Prefix}{named}")
            : new(null, Prefix + "XXXX");
    }
}
