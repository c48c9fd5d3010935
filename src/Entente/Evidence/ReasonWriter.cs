using Entente.Events;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Evidence;

/// <summary>Says in values what the score of two reports is made of.</summary>
internal static class ReasonWriter
{
    private const int MostWordsShown = 8;

    public static IReadOnlyList<Reason> Write(Report one, Report other)
    {
        var reasons = new List<Reason> { new(ReasonKind.Type, Types(one, other), Likeness.TypePoints(one.Type, other.Type) ?? 0) };
        Add(ReasonKind.Mode, Likeness.ModeScore(one, other), () => Both(one.Mode, other.Mode));
        Add(ReasonKind.Parties, PartyLikeness.Score(one, other) ?? 0, () => string.Join("; ", Parties(one, other)));
        reasons.Add(new Reason(ReasonKind.Date, Date(one, other), Likeness.DateScore(one.Days, other.Days)));
        Add(ReasonKind.Trigger, Likeness.TriggerScore(one, other), () => Both(one.Trigger, other.Trigger));
        Add(ReasonKind.Place, Likeness.PlaceScore(one, other), () => Both(one.Place, other.Place));
        Add(ReasonKind.Words, Likeness.WordsScore(one, other), () => Words(one, other));
        Add(ReasonKind.Sentence, Likeness.SentenceScore(one, other), () => "same words throughout");
        return reasons;

        void Add(ReasonKind kind, double points, Func<string> value)
        {
            if (points != 0)
            {
                reasons.Add(new Reason(kind, value(), Math.Round(points, 2)));
            }
        }
    }

    private static string Types(Report one, Report other) =>
        one.Type == other.Type ? RecordName.Of(one.Type) : $"{Both(RecordName.Of(one.Type), RecordName.Of(other.Type))}, neighbouring types";

    private static IEnumerable<string> Parties(Report one, Report other) =>
        from party in one.Parties
        from same in other.Parties
        where party.Key == same.Key
        select Both(Names(party), Names(same)) + (Names(party) != Names(same) && PartyLikeness.PointsOf(party, same) is < 1 ? $", for {party.Key}" : "");

    private static string Names(ReportParty party) => string.Join(", ", party.Names.Select(name => name.Id));

    private static string Words(Report one, Report other)
    {
        string common = string.Join(", ", CommonWords.Of(one.Words, other.Words).Take(MostWordsShown));
        return common.Length > 0 ? common : "none in common";
    }

    private static string Date(Report one, Report other)
    {
        if (one.Days.IsAny || other.Days.IsAny)
        {
            return one.Days == other.Days ? "no date in either" : "no date in one of them";
        }

        string days = Print(one.Days.And(other.Days));
        (ReportDays narrow, ReportDays wide) = one.Days.Width <= other.Days.Width ? (one.Days, other.Days) : (other.Days, one.Days);
        string span = narrow == wide ? days : $"{days} within {Print(wide)}";
        return one.DateText is null && other.DateText is null ? span : $"{span}, told as {Quoted(one)} and {Quoted(other)}";
    }

    private static string Quoted(Report report) => report.DateText is { } text ? $"\"{text}\"" : "undated in the text";

    private static string Print(ReportDays days)
    {
        if (days.IsDay)
        {
            return Day(days.First);
        }

        return $"{(days.First == int.MinValue ? "" : Day(days.First))}..{(days.Last == int.MaxValue ? "" : Day(days.Last))}";
    }

    private static string Day(int number) => LocalDatePattern.Iso.Format(ReportDays.DayOf(number));

    // In ordinal order, so that the two reports may come in either.
    private static string Both(string? one, string? other) =>
        one == other ? one ?? "" : string.CompareOrdinal(one, other) < 0 ? $"{one} and {other}" : $"{other} and {one}";
}
