using Entente.Time;
using NodaTime;

namespace Entente.Tests.Time;

/// <summary>How many expressions of the specifications were found, with the right span and the right value.</summary>
internal sealed class DateTally(string name)
{
    public string Name { get; } = name;

    public int Expressions { get; private set; }

    public int Found { get; private set; }

    public int Spans { get; private set; }

    public int Valued { get; private set; }

    public int Values { get; private set; }

    public int Contained { get; private set; }

    public int Silent { get; private set; }

    public int Disturbed { get; private set; }

    public void Add(RecognizerCase specification, IReadOnlyList<TimeExpression> found)
    {
        if (specification.Expected.Count == 0)
        {
            Silent++;
            Disturbed += found.Count > 0 ? 1 : 0;
        }

        foreach (var expected in specification.Expected.Where(RecognizerCase.IsOfDays))
        {
            var near = found.Where(one => one.Span.Start < expected.End && expected.Start < one.Span.End).ToList();
            Expressions++;
            Found += near.Count > 0 ? 1 : 0;
            Spans += near.Any(one => one.Span.Start == expected.Start && one.Span.End == expected.End) ? 1 : 0;
            AddValue(expected, [.. near.Select(one => Anchor(one, specification.Reference).Interval)]);
        }
    }

    public static DateTally Sum(DateTally one, DateTally other) => new(one.Name)
    {
        Expressions = one.Expressions + other.Expressions,
        Found = one.Found + other.Found,
        Spans = one.Spans + other.Spans,
        Valued = one.Valued + other.Valued,
        Values = one.Values + other.Values,
        Contained = one.Contained + other.Contained,
        Silent = one.Silent + other.Silent,
        Disturbed = one.Disturbed + other.Disturbed,
    };

    public override string ToString() =>
        $"{Name}: found {Found}/{Expressions}, exact span {Spans}/{Expressions}, value {Values}/{Valued} (+{Contained} wider or with the last unit included), disturbed {Disturbed}/{Silent} without a date";

    private static TimeExpression Anchor(TimeExpression one, DateInterval? reference) => reference is null ? one : one.Resolve(reference);

    private void AddValue(ExpectedDate expected, List<DateInterval?> found)
    {
        if (expected.Candidates.Count == 0 || expected.Type is not ("date" or "daterange"))
        {
            return;
        }

        Valued++;
        if (found.Any(interval => expected.Candidates.Any(candidate => Same(expected, interval, candidate))))
        {
            Values++;
        }
        else if (found.Any(interval => expected.Candidates.Any(candidate => Holds(interval, candidate))))
        {
            Contained++;
        }
    }

    // A stretch of the source ends before its end when it is a calendar unit and on it when a day was said; either is accepted.
    private static bool Same(ExpectedDate expected, DateInterval? interval, (LocalDate? From, LocalDate? To) candidate) =>
        interval is not null && interval.From == candidate.From
        && (interval.To == candidate.To || (expected.Type == "daterange" && interval.To == candidate.To?.PlusDays(-1)));

    private static bool Holds(DateInterval? interval, (LocalDate? From, LocalDate? To) candidate) =>
        interval is { From: { } from, To: { } to } && candidate is { From: { } first, To: { } last } && from <= first && last <= to.PlusDays(1) && Period.DaysBetween(from, to) - Period.DaysBetween(first, last) <= 366;
}
