using Entente.Events.Dating;

namespace Entente.Events;

/// <summary>Tells apart the events of a sentence from one event told twice in it.</summary>
internal static class Tellings
{
    /// <summary>Of two tellings of one event in a sentence the surer stays: same type, same parties.</summary>
    public static List<CodedCandidate> Distinct(List<CodedCandidate> coded)
    {
        var kept = new List<CodedCandidate>();
        foreach (var candidate in coded.OrderByDescending(candidate => candidate.Confidence))
        {
            if (!kept.Exists(other => other.Candidate.Type == candidate.Candidate.Type && (other.Dyad == candidate.Dyad || IsHalf(candidate, other)) && Agree(other.Date, candidate.Date)))
            {
                kept.Add(candidate);
            }
        }

        return [.. kept.OrderBy(candidate => candidate.Candidate.Trigger.Head)];
    }

    /// <summary>The same act of the same actor without the other side ("visited Chad on his second <i>trip</i>").</summary>
    private static bool IsHalf(CodedCandidate candidate, CodedCandidate other) =>
        candidate.Recipients.Count == 0 && candidate.Candidate.Mode == other.Candidate.Mode && candidate.Actors.Count == 1 && other.Actors.Any(actor => actor.Actor.Id == candidate.Actors[0].Actor.Id);

    private static bool Agree(EventDate first, EventDate second) => first.When is null || second.When is null || first.When.Overlaps(second.When);
}
