using System.Globalization;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Problems;
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
        ["with", "by", "to", "type", "mode", "quad", "status", "voice", "outlet", "document", "from", "until", "review", "confidence", "most", "q", "originals"];

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
        var reader = new Reader(question);
        ActorCatalogue catalogue = question.Services.Options.Catalogue;
        DateInterval? from = reader.Days("from");
        DateInterval? until = reader.Days("until");
        var query = new EventQuery
        {
            Filter = new EventFilter
            {
                With = reader.Actors("with", catalogue),
                By = reader.Actors("by", catalogue),
                To = reader.Actors("to", catalogue),
                Types = reader.Members<EventType>("type"),
                Modes = question.Queries("mode"),
                Quads = reader.Members<QuadClass>("quad"),
                Statuses = reader.Members<EventStatus>("status"),
                Voices = reader.Members<VoiceKind>("voice"),
                Outlet = question.Query("outlet"),
                Document = question.Query("document"),
                From = from?.From,
                Until = until?.To,
                Review = reader.Member<ReviewFilter>("review"),
                Confidence = reader.Share("confidence"),
                MostConfidence = reader.Share("most"),
                Text = question.Query("q"),
                WithoutCopies = question.Query("originals") is not null,
            },
            Sort = reader.Member<EventSort>("sort"),
            Page = reader.Number("page") ?? 1,
            Current = question.Query("current"),
            Done = reader.Number("done"),
            Period = (from, until),
            Unknown = reader.Unknown,
        };
        return reader.Problem is { } problem ? problem : query;
    }

    /// <summary>The address without what belongs to one stretch or moment of the list.</summary>
    public static Address Plain(Address here) => here.With("page", null).With("current", null).With("done", null);

    private sealed class Reader(PageQuestion question)
    {
        private const int MostPages = 1_000_000;

        public Problem? Problem { get; private set; }

        public List<string> Unknown { get; } = [];

        public string[] Actors(string name, ActorCatalogue catalogue) => [.. question.Queries(name).Select(given =>
        {
            if (catalogue.Find(given) is { } actor)
            {
                return actor.Id;
            }

            Unknown.Add(given);
            return given;
        })];

        public T[] Members<T>(string name)
            where T : struct, Enum => [.. question.Queries(name).Select(given => Parse<T>(name, given))];

        public T Member<T>(string name)
            where T : struct, Enum => question.Query(name) is { } given ? Parse<T>(name, given) : default;

        public DateInterval? Days(string name)
        {
            if (question.Query(name) is not { } given)
            {
                return null;
            }

            DateInterval? days = DayText.Parse(given);
            return days ?? Refuse<DateInterval?>(name, given, "a day, a month or a year: 2021-08-25, 2021-08, 2021");
        }

        public double? Share(string name)
        {
            if (question.Query(name) is not { } given)
            {
                return null;
            }

            return double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1 ? share : Refuse<double?>(name, given, "0 to 1");
        }

        public int? Number(string name)
        {
            if (question.Query(name) is not { } given)
            {
                return null;
            }

            return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostPages
                ? number
                : Refuse<int?>(name, given, "a number from 1");
        }

        private T Parse<T>(string name, string given)
            where T : struct, Enum => RecordName.Parse<T>(given) ?? Refuse<T>(name, given, string.Join(", ", RecordName.All<T>()));

        private T? Refuse<T>(string name, string given, string available)
        {
            Problem ??= ProblemCatalogue.UnusableArgument.For($"{name}={given}", available: available);
            return default;
        }
    }
}
