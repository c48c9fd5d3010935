using Entente.Actors;
using Entente.Documents;

namespace Entente.Events.Discourse;

/// <summary>Somebody named in a text who could be a party.</summary>
/// <param name="Party">The party, a state as a whole when somebody of the state is named.</param>
/// <param name="Governs">Whether those who act for the state are named rather than somebody who lives in it.</param>
/// <param name="IsSubject">Whether something is said of the party.</param>
internal sealed record NamedParty(Participant Party, bool Governs, bool IsSubject);

/// <summary>Who could be a party, sentence by sentence, in what a document has said so far.</summary>
internal sealed class NamedParties
{
    private readonly List<IReadOnlyList<NamedParty>> _sentences = [];
    private readonly List<IReadOnlyList<Participant>> _groups = [];

    /// <summary>Notes a sentence; those of one document come in order.</summary>
    public void Note(SentenceAnalysis sentence)
    {
        _sentences.Add([.. sentence.Mentions.Where(IsParty).SelectMany(mention => mention.Actors, (mention, actor) => Of(sentence, mention, actor)).OfType<NamedParty>()]);
        _groups.Add([.. sentence.Mentions.Where(mention => mention.Form != MentionForm.Pronoun).SelectMany(mention => mention.Actors, (mention, actor) => (Mention: mention, Actor: actor))
            .Where(named => named.Actor is { Kind: ActorKind.Agent, Sector: not (Sector.REF or Sector.NGO) } && Sectors.IsOfSociety(named.Actor.Sector)).Select(named => PartyOf(sentence, named.Mention, named.Actor))]);
    }

    /// <summary>The group that lives in <paramref name="state"/>, or in no state that is told, and was named last in the last <paramref name="count"/> sentences, as one of that state; null when there is none.</summary>
    public Participant? LastGroup(string state, int count) => _groups.TakeLast(count).SelectMany(groups => groups).LastOrDefault(group => group.Actor.Country is null || group.Actor.Country == state) is { } group
        ? group with { Actor = group.Actor with { Id = state, Country = state } }
        : null;

    /// <summary>Those named in the last <paramref name="count"/> sentences, the latest sentence first.</summary>
    public IEnumerable<NamedParty> Last(int count) => _sentences.TakeLast(count).Reverse().SelectMany(parties => parties);

    /// <summary>The parties that fit among the subjects of the latest of the last <paramref name="count"/> sentences that has any such.</summary>
    public List<Participant> LastSubjects(int count, Func<Participant, bool> fits) =>
        _sentences.TakeLast(count).Reverse().Select(named => named.Where(party => party.IsSubject && fits(party.Party)).Select(party => party.Party).DistinctBy(party => party.Actor.Id).ToList()).FirstOrDefault(subjects => subjects.Count > 0) ?? [];

    // Who is only a place in a state takes no part; nor does a pronoun name anybody.
    private static bool IsParty(ActorMention mention) => mention.Form != MentionForm.Pronoun && !(mention is { IsPlace: true, IsWithinState: true });

    private static NamedParty? Of(SentenceAnalysis sentence, ActorMention mention, ActorReference actor)
    {
        var meant = actor.Country is { } country ? new ActorReference(country, country, Sector.GOV, ActorKind.State) : actor;
        if (meant.Kind is not (ActorKind.State or ActorKind.Organisation or ActorKind.Alliance or ActorKind.ArmedGroup or ActorKind.Party))
        {
            return null;
        }

        return new NamedParty(PartyOf(sentence, mention, meant), Governs: !Sectors.IsOfSociety(actor.Sector) && !mention.IsPlace,
            IsSubject: sentence.Sentence[mention.Head].Relation is "nsubj" or "nsubj:pass" || sentence.Sentence[mention.Head] is { Relation: "nmod:poss", Head: var thing and >= 0 } && sentence.Sentence[thing].Relation is "nsubj" or "nsubj:pass");
    }

    private static Participant PartyOf(SentenceAnalysis sentence, ActorMention mention, ActorReference actor)
    {
        var first = sentence.Sentence[mention.First];
        var last = sentence.Sentence[mention.End - 1];
        string text = sentence.Sentence.Text[(first.Start - sentence.Sentence.Start)..(last.End - sentence.Sentence.Start)];
        return new Participant(actor, text, new TextSpan(first.Start, last.End).Shift(sentence.Offset));
    }
}
