using Entente.Documents;
using Entente.Events;
using Entente.Events.Pairs;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Exchange.Rows;
using Entente.Pipelines;
using Entente.Pipelines.Pairs;
using Entente.Pipelines.Scoring;

namespace Entente.Exchange.Plover;

/// <summary>Scores what is read in the texts of PLOVER's gold records.</summary>
/// <remarks>
/// "type" compares the type of each record with what the source does to the target where the text has both (<c>actorText</c>), else with the surest event of the text.
/// "state, state, type" compares, text by text, the records whose both sides have a code with the events coded, each actor paired with each recipient.
/// </remarks>
public sealed class PloverSuite(EventPipeline pipeline, PairReader pairs, PloverScheme scheme)
{
    /// <summary>Reads and scores the records.</summary>
    public SuiteScore Score(IReadOnlyList<PloverRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var labels = PloverTypes.LabelsOf(records);
        var coded = records.Select(record => record.Text).Distinct(StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(text => (Text: text, pipeline.Code(PlainDocument.Of(text) with { Language = "en" }).Events))
            .ToDictionary(one => one.Text, one => one.Events, StringComparer.Ordinal);
        var (types, quads) = (new LabelScores(), new LabelScores());
        var errors = new List<SuiteError>();
        foreach (var (record, type) in records.Zip(TypesOf(records, coded)))
        {
            string gold = PloverTypes.Current(record.Event);
            string[] found = type is { } known ? [PairLabelNames.TypeOf(labels, known)] : [];
            types.Add([gold], found);
            quads.Add(QuadOf(gold, labels), type is { } of ? [PairLabelNames.QuadOf(labels, of, scheme)] : []);
            if (!found.Contains(gold))
            {
                errors.Add(new SuiteError(record.Id, gold, found.FirstOrDefault() ?? "nothing", record.Text));
            }
        }

        return new SuiteScore
        {
            Examples = records.Count,
            Measures = [("type", types), ("quad", quads), .. Dyads(records, coded, labels)],
            Errors = errors,
        };
    }

    private EventType?[] TypesOf(IReadOnlyList<PloverRecord> records, Dictionary<string, IReadOnlyList<Event>> coded)
    {
        MarkedText?[] marked = [.. records.Select(MarkedOf)];
        var readings = new Queue<PairReading>(pairs.Read(marked.OfType<MarkedText>(), LabelConvention.Plover));
        return [.. records.Select((record, i) => marked[i] is null ? coded[record.Text].MaxBy(found => found.Confidence)?.Type : readings.Dequeue().Type)];
    }

    private static MarkedText? MarkedOf(PloverRecord record)
    {
        var (sources, targets) = (Places(record.Text, record.Sources), Places(record.Text, record.Targets));
        return sources.Count > 0 && targets.Count > 0 ? new MarkedText(record.Text, sources, targets) : null;
    }

    private static IReadOnlyList<TextSpan> Places(string text, IReadOnlyList<PloverActor> actors) =>
        [.. actors.Where(actor => actor.Text.Length > 0)
            .Select(actor => (Start: text.IndexOf(actor.Text, StringComparison.OrdinalIgnoreCase), actor.Text.Length))
            .Where(place => place.Start >= 0)
            .Select(place => new TextSpan(place.Start, place.Start + place.Length))];

    private IReadOnlyList<string> QuadOf(string type, PairLabels labels) => type == PairLabelNames.Yield
        ? [PairLabelNames.QuadOf(labels, EventType.Retreat, scheme)]
        : Vocabularies.RecordName.Parse<EventType>(type) is { } known ? [PairLabelNames.QuadOf(labels, known, scheme)] : [];

    private static IEnumerable<(string, LabelScores)> Dyads(IReadOnlyList<PloverRecord> records, Dictionary<string, IReadOnlyList<Event>> coded, PairLabels labels)
    {
        var scores = new LabelScores();
        foreach (var text in records.GroupBy(record => record.Text, StringComparer.Ordinal))
        {
            var gold = text.SelectMany(record => record.Sources.SelectMany(source => record.Targets.Select(target => (source.Code, target.Code, Type: PloverTypes.Current(record.Event)))))
                .Where(dyad => dyad.Item1.Length >= 3 && dyad.Item2.Length >= 3).Select(dyad => (dyad.Item1[..3], dyad.Item2[..3], dyad.Type)).Distinct().ToList();
            if (gold.Count == 0)
            {
                continue;
            }

            var found = coded[text.Key].SelectMany(one => DyadWriter.PairsOf(one).Select(pair => (pair.Source.Actor.Country, pair.Target?.Actor.Country, Type: PairLabelNames.TypeOf(labels, one.Type))))
                .Where(dyad => dyad.Item1 is not null && dyad.Item2 is not null).Select(dyad => (dyad.Item1!, dyad.Item2!, dyad.Type)).Distinct().ToList();
            foreach (var dyad in gold.Intersect(found))
            {
                scores.Add(dyad.Type, dyad.Type);
            }

            scores.Add([.. gold.Except(found).Select(dyad => dyad.Type)], []);
            scores.Add([], [.. found.Except(gold).Select(dyad => dyad.Type)]);
        }

        return scores.ByLabel.Count == 0 ? [] : [("state, state, type", scores)];
    }
}
