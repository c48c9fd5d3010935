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
/// <param name="Types">Types any of which is right; one in what was found.</param>
internal sealed record StateTriple(string Source, string Target, IReadOnlyList<EventType> Types)
{
    /// <summary>A meeting has no direction: a visit and its reception, which CAMEO codes apart, are one.</summary>
    public StateTriple Undirected() => Types.Contains(EventType.Consult) && string.CompareOrdinal(Source, Target) > 0 ? new StateTriple(Target, Source, Types) : this;

    public string Key => $"{Source} {Target} {string.Join('|', Types.Select(RecordName.Of))}";
}

/// <summary>Scores events coded from raw text, with the actors of given dictionaries, against PETRARCH's gold sentences: sets of (state, state, type).</summary>
/// <remarks>
/// A gold triple counts when both sides have a code and its event code means a type. Codes for comments mean no event. Codes outside their scheme, which dictionaries
/// made for tests have, mean nothing known: the triple is left out, and nothing that is found between the same two states of that sentence is counted. Of every event,
/// whatever its status, each actor is paired with each recipient; where nobody receives, each of several actors with each.
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
            .SelectMany(found => DyadWriter.PairsOf(found)
                .Where(pair => pair.Target is not null)
                .Select(pair => (Source: StateOf(pair.Source.Actor, catalogue), Target: StateOf(pair.Target!.Actor, catalogue)))
                .Where(pair => pair.Source is not null && pair.Target is not null)
                .Select(pair => new StateTriple(pair.Source!, pair.Target!, [found.Type]).Undirected()))
            .DistinctBy(triple => triple.Key)];

    // Organisations and movements stand for no state; their codes begin with letters of their own.
    private static string? StateOf(ActorReference actor, ActorCatalogue catalogue) => actor.Country ?? (catalogue.Find(actor.Id) is { } listed && listed.Id == actor.Id ? actor.Id[..3] : null);

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
                    gold.Add(new StateTriple(source, target, types).Undirected());
                }
            }

            var missed = gold.DistinctBy(triple => triple.Key).ToList();
            var wrong = new List<StateTriple>();
            var right = new List<(StateTriple, StateTriple)>();
            foreach (var triple in found)
            {
                if (missed.Find(expected => expected.Source == triple.Source && expected.Target == triple.Target && expected.Types.Contains(triple.Types[0])) is { } expected)
                {
                    missed.Remove(expected);
                    right.Add((expected, triple));
                }
                else if (!unknown.Contains((triple.Source, triple.Target)))
                {
                    wrong.Add(triple);
                }
            }

            return new Comparison(right, missed, wrong, leftOut);
        }

        /// <summary>A gold triple that allows several types counts under the one that was found, else under the first.</summary>
        public void Count(LabelScores scores)
        {
            foreach (var (_, triple) in Right)
            {
                scores.Add(NameOf(triple), NameOf(triple));
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
