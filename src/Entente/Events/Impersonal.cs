using Entente.Events.Trees;

namespace Entente.Events;

/// <summary>"It was agreed to coordinate": who agreed is who talked in the sentences before.</summary>
internal static class Impersonal
{
    /// <summary>How many sentences back the talks may have been told.</summary>
    private const int Reach = 4;

    public static Candidate Fill(Candidate candidate, SentenceTree tree, IReadOnlyList<CodedCandidate> earlier, int sentenceIndex)
    {
        bool open = candidate.Absorbed is null && candidate.Roles.Actors.Count == 0 && candidate.Type is EventType.Agree or EventType.Support or EventType.Accuse or EventType.Request
            && tree.ChildrenOf(candidate.Trigger.Head, "nsubj", "expl").Any(subject => tree.Lemmas[subject] == "it");
        if (!open)
        {
            return candidate;
        }

        var talks = earlier.LastOrDefault(other => other.SentenceIndex >= sentenceIndex - Reach && other.Candidate.Type == EventType.Consult && other.Actors.Count + other.Recipients.Count > 1);
        return talks is null ? candidate : candidate with { Parties = [.. talks.Actors, .. talks.Recipients] };
    }
}
