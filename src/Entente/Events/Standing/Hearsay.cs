using Entente.Actors;
using Entente.Documents;
using Entente.Events.Discourse;

namespace Entente.Events.Standing;

/// <summary>Tells deeds that only the other side vouches for: what an enemy, a victim or a witness says that somebody did is alleged until somebody else says so.</summary>
internal static class Hearsay
{
    /// <summary>The candidate as alleged, where it is a hostile deed told as a fact by a side of the quarrel that did not do it.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="actors">Who acts.</param>
    /// <param name="recipients">To whom.</param>
    /// <param name="voice">Who vouches for it.</param>
    /// <param name="mentions">Who is named in the sentence.</param>
    public static Candidate Read(Candidate candidate, IReadOnlyList<Participant> actors, IReadOnlyList<Participant> recipients, Voice voice, IReadOnlyList<ActorMention> mentions)
    {
        bool isDeed = candidate.Type is EventType.Assault or EventType.Coerce or EventType.Mobilize && candidate.Standing.Status == EventStatus.Actual;
        if (!isDeed || voice.Kind != VoiceKind.QuotedSpeaker)
        {
            return candidate;
        }

        var speaker = mentions.SelectMany(mention => mention.Actors).FirstOrDefault(actor => actor.Id == voice.Id);
        bool isSufferer = speaker is not null && !actors.Any(actor => IsOneSide(actor.Actor, speaker)) && recipients.Any(recipient => IsOneSide(recipient.Actor, speaker));
        bool isWitness = speaker is not null && Sectors.IsOfSociety(speaker.Sector) && actors.All(actor => Sectors.IsOfState(actor.Actor.Sector));
        return isSufferer || isWitness ? candidate with { Standing = candidate.Standing with { Status = EventStatus.Alleged } } : candidate;
    }

    private static bool IsOneSide(ActorReference one, ActorReference other) => (one.Country ?? one.Id) == (other.Country ?? other.Id) && Sectors.IsOfSociety(one.Sector) == Sectors.IsOfSociety(other.Sector);
}
