using Entente.Documents;
using Entente.Events;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Events;

/// <summary>What the address of the list of events asks for.</summary>
public sealed record EventQuery
{
    /// <summary>The parameters that restrict the list, in the order in which they are said.</summary>
    public static IReadOnlyList<string> Filters { get; } =
        ["with", "by", "to", "type", "mode", "quad", "status", "voice", "place", "outside", "between", "outlet", "document", "from", "until", "review", "confidence", "most", "q", "originals"];

    /// <summary>Which events.</summary>
    public required EventFilter Filter { get; init; }

    /// <summary>In which order.</summary>
    public EventSort Sort { get; init; }

    /// <summary>Which stretch, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Id of the event that keys act on, when one is named.</summary>
    public string? Current { get; init; }

    /// <summary>The action that was just taken, when one was.</summary>
    public long? Done { get; init; }

    /// <summary>The period of the filter as it was given; an end may be null.</summary>
    public (DateInterval? From, DateInterval? Until) Period { get; init; }

    /// <summary>Names that nobody is known by.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>What a question asks for.</summary>
    /// <returns>The query, or EN0001 with what is available for a value that cannot be used.</returns>
    internal static Outcome<EventQuery> Of(PageQuestion question)
    {
        var values = new QueryValues(question);
        var unknown = new List<string>();
        DateInterval? from = values.Days("from");
        DateInterval? until = values.Days("until");
        var query = new EventQuery
        {
            Filter = new EventFilter
            {
                With = Actors("with"),
                By = Actors("by"),
                To = Actors("to"),
                Types = values.Members<EventType>("type"),
                Modes = question.Queries("mode"),
                Quads = values.Members<QuadClass>("quad"),
                Statuses = values.Members<EventStatus>("status"),
                Voices = values.Members<VoiceKind>("voice"),
                Outlet = question.Query("outlet"),
                Document = question.Query("document"),
                Place = Place("place"),
                Outside = Place("outside"),
                Between = Between(),
                From = from?.From,
                Until = until?.To,
                Review = values.Member("review", ReviewFilter.Any),
                Confidence = values.Share("confidence"),
                MostConfidence = values.Share("most"),
                Text = question.Query("q"),
                WithoutCopies = question.Query("originals") is not null,
            },
            Sort = values.Member("sort", EventSort.Date),
            Page = values.Page(),
            Current = question.Query("current"),
            Done = values.Whole("done"),
            Period = (from, until),
            Unknown = unknown,
        };
        return values.Problem is { } problem ? problem : query;

        string? Place(string name) => question.Query(name)?.Trim() is { Length: > 0 } given ? PlaceName.Resolve(given, question.Services.Options.Catalogue) : null;

        // Those whom the catalogue does not know have a comma between them: ids have hyphens.
        DyadParties? Between() => question.Query("between")?.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } one, { Length: > 0 } other]
            ? new DyadParties(question.Services.Options.Catalogue.Find(one)?.Id ?? one, question.Services.Options.Catalogue.Find(other)?.Id ?? other)
            : values.Dyad("between");

        // A study may hold actors that the catalogue does not know.
        string[] Actors(string name) => [.. question.Queries(name).Select(given =>
        {
            if (question.Services.Options.Catalogue.Find(given) is { } actor)
            {
                return actor.Id;
            }

            unknown.Add(given);
            return given;
        })];
    }

    /// <summary>The address without what belongs to one stretch or moment of the list.</summary>
    public static Address Plain(Address here) => here.With("page", null).With("current", null).With("done", null);
}
