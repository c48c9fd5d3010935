using Entente.Actors;
using Entente.Documents;

namespace Entente.Events.Discourse;

/// <summary>Somebody named in a text who could be a party.</summary>
/// <param name="Party">The party, a state as a whole when somebody of the state is named.</param>
/// <param name="Governs">Whether those who act for the state are named rather than somebody who lives in it.</param>
internal sealed record NamedParty(Participant Party, bool Governs);

/// <summary>Who could be a party, sentence by sentence, in what a document has said so far.</summary>
internal sealed class NamedParties
{
    private readonly List<IReadOnlyList<NamedParty>> _sentences = [];

    /// <summary>Notes a sentence; those of one document come in order.</summary>
    public void Note(SentenceAnalysis sentence) => _sentences.Add([.. sentence.Mentions.Where(IsParty).SelectMany(mention => mention.Actors, (mention, actor) => Of(sentence, mention, actor)).OfType<NamedParty>()]);

    /// <summary>Those named in the last <paramref name="count"/> sentences, the latest sentence first.</summary>
    public IEnumerable<NamedParty> Last(int count) => _sentences.TakeLast(count).Reverse().SelectMany(parties => parties);

    // Who is only a place in a state takes no part; nor does a pronoun name anybody.
    private static bool IsParty(ActorMention mention) => mention.Form != MentionForm.Pronoun && !(mention is { IsPlace: true, IsWithinState: true });

    private static NamedParty? Of(SentenceAnalysis sentence, ActorMention mention, ActorReference actor)
    {
        var meant = actor.Country is { } country ? new ActorReference(country, country, Sector.GOV, ActorKind.State) : actor;
        if (meant.Kind is not (ActorKind.State or ActorKind.Organisation or ActorKind.Alliance or ActorKind.ArmedGroup or ActorKind.Party))
        {
            return null;
        }

        var first = sentence.Sentence[mention.First];
        var last = sentence.Sentence[mention.End - 1];
        string text = sentence.Sentence.Text[(first.Start - sentence.Sentence.Start)..(last.End - sentence.Sentence.Start)];
        return new NamedParty(new Participant(meant, text, new TextSpan(first.Start, last.End).Shift(sentence.Offset)), Governs: !Sectors.IsOfSociety(actor.Sector) && !mention.IsPlace);
    }
}
