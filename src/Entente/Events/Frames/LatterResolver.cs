using Entente.Actors;
using Entente.Language;

namespace Entente.Events.Frames;

/// <summary>Resolves "the former" and "the latter" to the last two actors named before; the nearest antecedent of a pronoun would be another.</summary>
internal static class LatterResolver
{
    /// <summary>The mentions of a sentence, with one more for each "former" and "latter" that stands for a noun.</summary>
    public static IReadOnlyList<ActorMention> Resolve(Sentence sentence, IReadOnlyList<ActorMention> mentions)
    {
        var added = new List<ActorMention>();
        for (int i = 1; i < sentence.Count; i++)
        {
            bool stands = sentence[i].Text is "latter" or "former" && sentence[i - 1].Text is "the" or "The" && sentence[i].Relation is not ("amod" or "advmod")
                && !mentions.Any(mention => mention.First <= i && i + 1 < mention.End);
            if (stands && Meant(mentions, i, sentence[i].Text == "former" ? 1 : 0) is { } actor)
            {
                added.Add(new ActorMention { First = i - 1, End = i + 1, Head = i, Form = MentionForm.Description, Actors = actor.Actors, Confidence = 0.8 });
            }
        }

        return added.Count == 0 ? mentions : [.. mentions.Where(mention => !added.Exists(other => other.First < mention.End && mention.First < other.End)).Concat(added).OrderBy(mention => mention.First)];
    }

    private static ActorMention? Meant(IReadOnlyList<ActorMention> mentions, int before, int skip) =>
        mentions.Where(mention => mention.End <= before && mention.Form is not (MentionForm.Pronoun or MentionForm.Demonym) && mention.Actors.Count == 1)
            .Reverse()
            .DistinctBy(mention => mention.Actors[0].Id)
            .Skip(skip)
            .FirstOrDefault();
}
