using System.Globalization;
using Entente.Evidence.Judgements;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Events;

/// <summary>Says in English which events are listed and what was decided.</summary>
internal static class EventWords
{
    /// <summary>"112 distinct events in 140 reports in which Russia and Pakistan take part, 2014 to 2022, not yet reviewed."</summary>
    public static string Says(EventQuery query, int distinct, int reports, Func<string, string> nameOf)
    {
        EventFilter filter = query.Filter;
        string[] clauses =
        [
            Parties(filter, nameOf),
            filter.Between is { } two ? $" between {nameOf(two.First)} and {nameOf(two.Second)}" : "",
            filter.Types.Count + filter.Modes.Count > 0 ? $" of type {Or([.. filter.Types.Select(RecordName.Of)])}{Mode(filter)}".Replace("type  ", "", StringComparison.Ordinal) : "",
            filter.Quads.Count > 0 ? $" of {Or([.. filter.Quads.Select(Plain)])}" : "",
            filter.Statuses.Count > 0 ? $", told as {Or([.. filter.Statuses.Select(Plain)])}" : "",
            filter.Voices.Count > 0 ? $", in the voice of the {Or([.. filter.Voices.Select(Plain)])}" : "",
            filter.Outlet is { } outlet ? $", by {outlet}" : "",
            filter.Document is not null ? ", in one document" : "",
            filter.Text is { } text ? $", with “{text}” in the sentence" : "",
            Place(filter, nameOf),
            Period(query),
            Confidence(filter),
            filter.WithoutCopies ? ", copies left out" : "",
            Review(filter.Review),
        ];
        return $"{Words.Count(distinct, "distinct event")} in {Words.Count(reports, "report")}{string.Concat(clauses)}.";
    }

    /// <summary>What a chip that takes a filter away says.</summary>
    public static string Chip(string name, string value, Func<string, string> nameOf) => name switch
    {
        "with" => nameOf(value),
        "by" => $"by {nameOf(value)}",
        "to" => $"to {nameOf(value)}",
        "from" => $"since {value}",
        "until" => $"up to {value}",
        "review" => value == "open" ? "not yet reviewed" : value,
        "confidence" => $"confidence ≥ {value}",
        "most" => $"confidence ≤ {value}",
        "q" => $"“{value}”",
        "document" => "one document",
        "place" => $"in {PlaceName(value, nameOf)}",
        "outside" => $"outside {PlaceName(value, nameOf)}",
        "between" => $"between {value}",
        "originals" => "without copies",
        _ => value.Replace('-', ' '),
    };

    /// <summary>What an action did: "Accepted", "Rejected", "Taken back".</summary>
    public static string Done(JudgementKind kind) => kind switch
    {
        JudgementKind.Accept => "Accepted",
        JudgementKind.Reject => "Rejected",
        JudgementKind.Relabel => "Relabelled",
        JudgementKind.Recast => "Roles changed",
        JudgementKind.Redate => "Date changed",
        JudgementKind.Merge => "Merged",
        JudgementKind.Split => "Split off",
        _ => "Taken back",
    };

    /// <summary>What an action did, told by what it came to: undoing an undo did the first thing again.</summary>
    /// <param name="judgement">A judgement of the action.</param>
    /// <param name="earlier">Finds a judgement of an earlier action.</param>
    public static string Done(Judgement judgement, Func<long, Judgement?> earlier)
    {
        (Judgement first, int undos) = Origin(judgement, earlier);
        return undos == 0 ? Done(first.Kind) : undos % 2 == 1 ? Done(JudgementKind.Undo) : $"{Done(first.Kind)} again";
    }

    /// <summary>Whether an action left what it is about taken back.</summary>
    public static bool IsTakenBack(Judgement judgement, Func<long, Judgement?> earlier) => judgement.Undoes is not null && Origin(judgement, earlier).Undos % 2 == 1;

    private static (Judgement First, int Undos) Origin(Judgement judgement, Func<long, Judgement?> earlier)
    {
        int undos = 0;
        while (judgement.Undoes is { } action && earlier(action) is { } found)
        {
            (judgement, undos) = (found, undos + 1);
        }

        return (judgement, undos);
    }

    /// <summary>A member of an enumeration as words.</summary>
    public static string Plain<T>(T member)
        where T : struct, Enum => RecordName.Of(member).Replace('-', ' ');

    private static string Parties(EventFilter filter, Func<string, string> nameOf)
    {
        string with = filter.With.Count > 0 ? $" in which {Words.List([.. filter.With.Select(nameOf)])} {(filter.With.Count == 1 ? "takes" : "take")} part" : "";
        string by = filter.By.Count > 0 ? $"{(with.Length > 0 ? "," : "")} done by {Or([.. filter.By.Select(nameOf)])}" : "";
        string to = filter.To.Count > 0 ? $"{(with.Length > 0 && by.Length == 0 ? "," : "")} {(by.Length > 0 ? "to" : "done to")} {Or([.. filter.To.Select(nameOf)])}" : "";
        return with + by + to;
    }

    /// <summary>A state by its name, when its id is given; any other place by its own, though it may mean a government elsewhere.</summary>
    public static string PlaceName(string place, Func<string, string> nameOf) => place.All(char.IsAsciiLetterUpper) ? nameOf(place) : place;

    private static string Place(EventFilter filter, Func<string, string> nameOf) =>
        (filter.Place is { } place ? $", in {PlaceName(place, nameOf)}" : "") + (filter.Outside is { } outside ? $"{(filter.Place is null ? "," : "")} outside {PlaceName(outside, nameOf)}" : "");

    private static string Mode(EventFilter filter) => filter.Modes.Count == 0 ? "" : $" in mode {Or(filter.Modes)}";

    private static string Period(EventQuery query) => query.Period switch
    {
        ({ } from, { } until) when from == until => $", {Words.Date(from)}",
        ({ } from, { } until) => $", {Words.Date(from)} to {Words.Date(until)}",
        ({ } from, null) => $", since {Words.Date(from)}",
        (null, { } until) => $", up to {Words.Date(until)}",
        _ => "",
    };

    private static string Confidence(EventFilter filter) => (filter.Confidence, filter.MostConfidence) switch
    {
        ({ } least, { } most) => $", with a confidence from {Number(least)} to {Number(most)}",
        ({ } least, null) => $", with a confidence of at least {Number(least)}",
        (null, { } most) => $", with a confidence of at most {Number(most)}",
        _ => "",
    };

    private static string Review(ReviewFilter review) => review switch
    {
        ReviewFilter.Open => ", not yet reviewed",
        ReviewFilter.Any => "",
        _ => $", {Plain(review)}",
    };

    private static string Number(double share) => share.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Or(IReadOnlyList<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} or {parts[^1]}";
}
