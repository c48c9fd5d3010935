using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Exchange.Rows;
using Entente.Pipelines;
using Entente.Pipelines.Scoring;
using Entente.Vocabularies;

namespace Entente.Exchange.Petrarch;

/// <summary>Who does what to whom, each by state, as the suite compares it.</summary>
/// <param name="Source">First three letters of who acts.</param>
/// <param name="Target">First three letters of whom it is done to.</param>
/// <param name="Types">Types any of which is right; in what was found the type, and what it is the plan of.</param>
internal sealed record StateTriple(string Source, string Target, IReadOnlyList<EventType> Types)
{
    public string Key => $"{Source} {Target} {string.Join('|', Types.Select(RecordName.Of))}";

    /// <summary>Whether what was found is this; a meeting has no direction: a visit and its reception, which CAMEO codes apart, are one.</summary>
    public bool Fits(StateTriple found) => Types.Intersect(found.Types).Any()
        && ((Source == found.Source && Target == found.Target) || (Types.Contains(EventType.Consult) && Source == found.Target && Target == found.Source));
}

/// <summary>Scores events coded from raw text, with the actors of given dictionaries, against PETRARCH's gold sentences: sets of (state, state, type).</summary>
/// <remarks>
/// A gold triple counts when both sides have a code and its event code means a type. Codes for comments mean no event. Codes outside their scheme, which dictionaries
/// made for tests have, mean nothing known: the triple is left out, and nothing that is found between the same two states of that sentence is counted. Of every event,
/// whatever its status, each actor is paired with each recipient; where nobody receives, those named before the words that tell it with those named after, and
/// where all stand on one side each with each. These dictionaries know no tense: what PLOVER codes as AGREE or CONCEDE because it is still to come counts as the act too.
/// </remarks>
public static class PetrarchSuite
{
    /// <summary>Codes and scores the sentences.</summary>
    /// <param name="sentences">The gold.</param>
    /// <param name="pipeline">A pipeline whose catalogue is <paramref name="catalogue"/>.</param>
    /// <param name="catalogue">The dictionaries' actors.</param>
    /// <param name="codes">What codes mean.</param>
    /// <param name="scheme">The scheme of the gold codes.</param>
    public static SuiteScore Score(IReadOnlyList<PetrarchSentence> sentences, EventPipeline pipeline, ActorCatalogue catalogue, PetrarchCodes codes, GoldScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(codes);
        scheme = PetrarchCodes.SchemeOf(scheme, sentences);
        var scores = new LabelScores();
        var errors = new List<SuiteError>();
        var leftOut = new List<string>();
        var found = sentences.AsParallel().AsOrdered().Select(sentence => TriplesOf(pipeline.Code(DocumentOf(sentence)), catalogue)).ToList();
        foreach (var (sentence, triples) in sentences.Zip(found))
        {
            if (sentence.Error is { } error)
            {
                leftOut.Add($"{sentence.Id}: {error}");
                continue;
            }

            var comparison = Comparison.Of(sentence, triples, codes, scheme);
            comparison.Count(scores);
            leftOut.AddRange(comparison.LeftOut);
            if (comparison.Missed.Count + comparison.Wrong.Count > 0)
            {
                errors.Add(new SuiteError(sentence.Id, Join(comparison.Missed), Join(comparison.Wrong), sentence.Text));
            }
        }

        return new SuiteScore { Examples = sentences.Count, LeftOut = leftOut, Measures = [("state, state, type", scores)], Errors = errors };
    }

    private static string Join(IReadOnlyList<StateTriple> triples) => triples.Count == 0 ? "nothing" : string.Join("; ", triples.Select(triple => triple.Key));

    private static Document DocumentOf(PetrarchSentence sentence) =>
        PlainDocument.Of(sentence.Text, sentence.Id, sentence.Date is { } day ? DateInterval.OfDay(day) : null) with { Language = "en" };

    private static List<StateTriple> TriplesOf(CodedDocument coded, ActorCatalogue catalogue) =>
        [.. coded.Events
            .SelectMany(found => PairsOf(found)
                .SelectMany(pair => StatesOf(pair.Source.Actor, catalogue).SelectMany(source => StatesOf(pair.Target.Actor, catalogue).Select(target => new StateTriple(source, target, TypesOf(found))))))
            .DistinctBy(triple => triple.Key)];

    private static IEnumerable<(Participant Source, Participant Target)> PairsOf(Event found)
    {
        var (before, after) = (found.Actors.Where(actor => actor.Span.Start < found.TriggerSpan.Start).ToList(), found.Actors.Where(actor => actor.Span.Start >= found.TriggerSpan.Start).ToList());
        return found.Recipients.Count == 0 && before.Count > 0 && after.Count > 0
            ? before.SelectMany(source => after.Select(target => (source, target)))
            : DyadWriter.PairsOf(found).Where(pair => pair.Target is not null).Select(pair => (pair.Source, pair.Target!));
    }

    private static IReadOnlyList<EventType> TypesOf(Event found) => found switch
    {
        { Status: EventStatus.Planned, Type: EventType.Agree } => [EventType.Agree, EventType.Consult, EventType.Aid, EventType.Cooperate],
        { Status: EventStatus.Planned, Type: EventType.Concede } => [EventType.Concede, EventType.Retreat],
        _ => [found.Type],
    };

    // Organisations and movements stand for no state; their codes begin with letters of their own. A name may stand for several.
    private static IEnumerable<string> StatesOf(ActorReference actor, ActorCatalogue catalogue) =>
        actor.Country is { } country ? [country]
        : catalogue.Find(actor.Id) is { } listed && listed.Id == actor.Id ? actor.Id.Split(PetrarchActors.Several).Select(code => code[..3])
        : [];

    private sealed record Comparison(IReadOnlyList<(StateTriple Gold, StateTriple Found)> Right, IReadOnlyList<StateTriple> Missed, IReadOnlyList<StateTriple> Wrong, IReadOnlyList<string> LeftOut)
    {
        public static Comparison Of(PetrarchSentence sentence, List<StateTriple> found, PetrarchCodes codes, GoldScheme scheme)
        {
            var gold = new List<StateTriple>();
            var unknown = new HashSet<(string, string)>();
            var leftOut = new List<string>();
            foreach (var triple in sentence.Triples.Where(triple => triple.Source.Length > 0 && triple.Target.Length > 0))
            {
                (string source, string target) = (triple.Source[..3].ToUpperInvariant(), triple.Target[..3].ToUpperInvariant());
                if (codes.Read(triple.Code, scheme) is not { } types)
                {
                    unknown.UnionWith([(source, target), (target, source)]);
                    leftOut.Add($"{sentence.Id}: {source} {target} {triple.Code} is outside the scheme");
                }
                else if (types.Count > 0)
                {
                    gold.Add(new StateTriple(source, target, types));
                }
            }

            var expected = new List<StateTriple>();
            gold.ForEach(triple => expected.AddRange(expected.Exists(known => known.Types.SequenceEqual(triple.Types) && known.Fits(triple)) ? [] : [triple]));
            var right = expected.Where(triple => found.Exists(triple.Fits)).Select(triple => (triple, found.Find(triple.Fits)!)).ToList();
            var missed = expected.Where(triple => !found.Exists(triple.Fits)).ToList();
            var wrong = found.Where(triple => !expected.Exists(known => known.Fits(triple)) && !unknown.Contains((triple.Source, triple.Target))).ToList();
            return new Comparison(right, missed, wrong, leftOut);
        }

        /// <summary>A gold triple that allows several types counts under the one that was found, else under the first.</summary>
        public void Count(LabelScores scores)
        {
            foreach (var (expected, found) in Right)
            {
                string name = RecordName.Of(expected.Types.Intersect(found.Types).First());
                scores.Add(name, name);
            }

            var unpaired = Wrong.ToList();
            foreach (var triple in Missed)
            {
                var instead = unpaired.Find(other => other.Source == triple.Source && other.Target == triple.Target);
                scores.Add([NameOf(triple)], instead is null ? [] : [NameOf(instead)]);
                unpaired.Remove(instead!);
            }

            unpaired.ForEach(triple => scores.Add([], [NameOf(triple)]));
        }

        private static string NameOf(StateTriple triple) => RecordName.Of(triple.Types[0]);
    }
}
