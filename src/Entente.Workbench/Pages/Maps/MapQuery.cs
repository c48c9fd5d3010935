using System.Globalization;
using Entente.Events;
using Entente.Problems;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Maps;

/// <summary>Which events are asked for on the map.</summary>
public sealed record MapQuery
{
    /// <summary>Which events; statuses are actual and ongoing unless others are asked for.</summary>
    public required EventFilter Filter { get; init; }

    /// <summary>Coded events, imported ones, or both.</summary>
    public EventOrigin Origin { get; init; }

    /// <summary>Statuses that were asked for.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Whether the whole world is drawn rather than the part with events.</summary>
    public bool WholeWorld { get; init; }

    /// <summary>Everything that the events depend on, as one text.</summary>
    internal string Key => string.Create(CultureInfo.InvariantCulture,
        $"map {string.Join(',', Filter.With)} {string.Join(',', Filter.Types)} {string.Join(',', Filter.Statuses)} {Filter.From} {Filter.Until} {Origin} {WholeWorld}");

    /// <summary>The list of the coded events that are asked for, further restricted.</summary>
    internal Address EventsWith(params IEnumerable<(string Name, string? Value)> further) => Address.Of(At.Events.Path,
    [
        .. Filter.With.Select(id => ("with", (string?)id)),
        .. Filter.Types.Select(type => ("type", (string?)RecordName.Of(type))),
        .. Filter.Statuses.Select(status => ("status", (string?)RecordName.Of(status))),
        ("from", Filter.From?.ToString("uuuu-MM-dd", null)),
        ("until", Filter.Until?.ToString("uuuu-MM-dd", null)),
        .. further,
    ]);

    /// <summary>The filter in English: " of India and Pakistan, of type CONSULT, from 1 August 2021".</summary>
    public string Says(Func<string, string> nameOf)
    {
        string actors = Filter.With.Count == 0 ? "" : $" of {Words.List([.. Filter.With.Select(nameOf)])}";
        string types = Filter.Types.Count == 0 ? "" : $" of type {Words.List([.. Filter.Types.Select(RecordName.Of)])}";
        string from = Filter.From is { } first ? $" from {Words.Day(first)}" : "";
        return $"{actors}{types}{from}{(Filter.Until is { } last ? $" until {Words.Day(last)}" : "")}";
    }

    /// <summary>What a request asks for, or EN0001, EN0202 or EN0608.</summary>
    internal static Outcome<MapQuery> Of(PageQuestion question)
    {
        var values = new QueryValues(question);
        IReadOnlyList<EventStatus> statuses = values.Members<EventStatus>("status");
        var query = new MapQuery
        {
            Filter = new EventFilter
            {
                With = values.Actors("actor"),
                Types = values.Members<EventType>("type"),
                Statuses = statuses.Count > 0 ? statuses : [EventStatus.Actual, EventStatus.Ongoing],
                From = values.Day("from", last: false),
                Until = values.Day("to", last: true),
            },
            Origin = values.Member("origin", EventOrigin.All),
            Statuses = statuses,
            WholeWorld = values.Word("view", "events", "world") == "world",
        };
        return values.Problem is { } problem ? problem
            : query.Filter.From > query.Filter.Until ? ProblemCatalogue.EmptyWindow.For($"from={question.Query("from")} to={question.Query("to")}")
            : query;
    }
}
