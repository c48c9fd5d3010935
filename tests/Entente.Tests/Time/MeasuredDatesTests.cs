using Entente.Time;
using NodaTime;
using Xunit.Abstractions;

namespace Entente.Tests.Time;

/// <summary>Figures on data beside the repository; <c>docs/time.md</c> quotes them.</summary>
public class MeasuredDatesTests(ITestOutputHelper output)
{
    private static readonly string[] Files =
        ["DateTimeModel", "DateParser", "DatePeriodParser", "DateExtractor", "DatePeriodExtractor", "HolidayParser", "HolidayExtractor", "DurationParser"];

    [SharedDataFact("time")]
    public void Recognizer_cases_keep_their_floors()
    {
        var total = new Tally("all files");
        foreach (var file in Files)
        {
            var tally = new Tally(file);
            foreach (var specification in RecognizerCase.Load(Path.Combine(SharedData.Folder("time")!, file + ".json")))
            {
                tally.Add(specification, TimeExpressionFinder.Find(specification.Text, specification.Reference));
            }

            output.WriteLine(tally.ToString());
            total.Add(tally);
        }

        output.WriteLine(total.ToString());
        (total.Spans / (double)total.Expressions).ShouldBeGreaterThan(0.93);
        (total.Values / (double)total.Valued).ShouldBeGreaterThan(0.84);
    }

    private sealed class Tally(string name)
    {
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

        public void Add(Tally other)
        {
            (Expressions, Found, Spans) = (Expressions + other.Expressions, Found + other.Found, Spans + other.Spans);
            (Valued, Values, Contained) = (Valued + other.Valued, Values + other.Values, Contained + other.Contained);
            (Silent, Disturbed) = (Silent + other.Silent, Disturbed + other.Disturbed);
        }

        public override string ToString() =>
            $"{name}: found {Found}/{Expressions}, exact span {Spans}/{Expressions}, value {Values}/{Valued} (+{Contained} wider or with the last unit included), disturbed {Disturbed}/{Silent} without a date";

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
}
