using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Vocabularies;

namespace Entente.Pipelines.Scoring.Passages;

/// <summary>Which sides must agree.</summary>
public enum PassageSides
{
    /// <summary>Who acts, and to whom.</summary>
    Both,
    /// <summary>Whoever is coded: an event may leave out to whom.</summary>
    Told,
    /// <summary>Who acts.</summary>
    Actor,
    /// <summary>Neither.</summary>
    None,
}

/// <summary>Finds which coded events are those of a passage's sheet.</summary>
/// <param name="catalogue">Says which ids can be coded at all.</param>
/// <remarks>
/// A coded event is right when a noted event of its sentence, or of the next on either side, has its type, one of its actors and one of its recipients; in
/// reciprocal events a second actor stands for a recipient. Sides agree by id or by state; a noted id may be another name of an actor, and an organ acts
/// for its body ("un-security-council" for "un"). Each noted event is matched once: triggers that overlap go first,
/// then those in one sentence, then the nearest. Where a sheet names only bodies that no catalogue of this program has, overlapping triggers are enough.
/// </remarks>
public sealed class PassageMatcher(ActorCatalogue catalogue)
{
    private const int NextSentence = 1;

    /// <summary>For each coded event the place of the noted event that it is, or −1.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="coded">The passage as coded.</param>
    /// <param name="sides">Which sides must agree.</param>
    public IReadOnlyList<int> Match(Passage passage, CodedDocument coded, PassageSides sides = PassageSides.Both)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(coded);
        TextSpan[] triggers = [.. passage.Events.Select(told => TriggerOf(passage, told, coded))];
        var pairs = new List<(int Found, int Gold, int Distance)>();
        for (int found = 0; found < coded.Events.Count; found++)
        {
            for (int gold = 0; gold < triggers.Length; gold++)
            {
                if (DistanceOf(coded, coded.Events[found], triggers[gold]) is { } distance && Agrees(coded.Events[found], passage.Events[gold], sides, distance == 0))
                {
                    pairs.Add((found, gold, distance));
                }
            }
        }

        int[] matched = [.. Enumerable.Repeat(-1, coded.Events.Count)];
        foreach (var (found, gold, _) in pairs.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Found).ThenBy(pair => pair.Gold))
        {
            if (matched[found] < 0 && !matched.Contains(gold))
            {
                matched[found] = gold;
            }
        }

        return matched;
    }

    /// <summary>Where the noted words stand: of several places the one nearest to their sentence.</summary>
    private static TextSpan TriggerOf(Passage passage, PassageEvent told, CodedDocument coded)
    {
        var best = new TextSpan(0, 0);
        int nearest = int.MaxValue;
        for (int start = passage.Text.IndexOf(told.Trigger, StringComparison.Ordinal); start >= 0; start = passage.Text.IndexOf(told.Trigger, start + 1, StringComparison.Ordinal))
        {
            var place = new TextSpan(start, start + told.Trigger.Length);
            int distance = Math.Abs(SentenceOf(coded, place) - told.Sentence);
            if (distance < nearest)
            {
                (best, nearest) = (place, distance);
            }
        }

        return best;
    }

    /// <summary>0 when the triggers overlap, else characters between them, more in another sentence; null when too far apart.</summary>
    private static int? DistanceOf(CodedDocument coded, Event found, TextSpan trigger)
    {
        if (found.TriggerSpan.Start < trigger.End && trigger.Start < found.TriggerSpan.End)
        {
            return 0;
        }

        int sentences = Math.Abs(SentenceOf(coded, found.TriggerSpan) - SentenceOf(coded, trigger));
        int characters = Math.Max(found.TriggerSpan.Start - trigger.End, trigger.Start - found.TriggerSpan.End) + 1;
        return sentences > NextSentence ? null : characters + (sentences * coded.Document.Source.Length);
    }

    private static int SentenceOf(CodedDocument coded, TextSpan span) => coded.Sentences.Count(sentence => sentence.End <= span.Start);

    private bool Agrees(Event found, PassageEvent told, PassageSides sides, bool sameWords)
    {
        if (RecordName.Of(found.Type) != told.Type)
        {
            return false;
        }

        bool reciprocal = told.Recipients.Count == 0;
        bool isOneSided = found.Recipients.Count == 0 && found.Actors.Count == 1;
        string[] second = sides == PassageSides.Actor || (sides == PassageSides.Told && isOneSided) ? [] : reciprocal && told.Actors.Count > 1 ? [.. told.Actors] : [.. told.Recipients];
        return sides == PassageSides.None || found.Actors.Any(actor => told.Actors.Any(one => IsSide(actor, one, sameWords)
            && (second.Length == 0 || (sameWords && second.All(IsUnknown)) || Others(found, actor).Any(other => second.Any(id => (!reciprocal || id != one) && IsSide(other, id, sameWords))))));
    }

    private static IEnumerable<Participant> Others(Event found, Participant actor) =>
        found.Recipients.Count > 0 ? found.Recipients : found.Actors.Where(other => other != actor);

    private bool IsSide(Participant party, string id, bool sameWords)
    {
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        string state = colon < 0 ? id : id[..colon];
        return party.Actor.Id == state || party.Actor.Country == state || IsOfBody(party, Known(state)) || (sameWords && IsUnknown(id));
    }

    /// <summary>Whether it is the body or an organ of it, whose id begins with the body's.</summary>
    private static bool IsOfBody(Participant party, Actor? body) => body is { Kind: ActorKind.Organisation or ActorKind.Alliance or ActorKind.ArmedGroup or ActorKind.Party }
        && (party.Actor.Id == body.Id || party.Actor.Id.StartsWith(body.Id + "-", StringComparison.Ordinal));

    /// <summary>The actor that a sheet means: ids of sheets are also names in kebab case ("african-union").</summary>
    private Actor? Known(string id) => catalogue.Find(id) ?? catalogue.Find(id.Replace('-', ' '));

    /// <summary>Whether nobody can be coded with this id, and it stands in no state.</summary>
    private bool IsUnknown(string id) => !id.Contains(':', StringComparison.Ordinal) && Known(id) is null;
}
