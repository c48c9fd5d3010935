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
            filter.Types.Count + filter.Modes.Count > 0 ? $" of type {Or([.. filter.Types.Select(RecordName.Of)])}{Mode(filter)}".Replace("type  ", "", StringComparison.Ordinal) : "",
            filter.Quads.Count > 0 ? $" of {Or([.. filter.Quads.Select(Plain)])}" : "",
            filter.Statuses.Count > 0 ? $", told as {Or([.. filter.Statuses.Select(Plain)])}" : "",
            filter.Voices.Count > 0 ? $", in the voice of the {Or([.. filter.Voices.Select(Plain)])}" : "",
            filter.Outlet is { } outlet ? $", by {outlet}" : "",
            filter.Document is not null ? ", in one document" : "",
            filter.Text is { } text ? $", with “{text}” in the sentence" : "",
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
