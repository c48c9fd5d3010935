using Entente.Actors;
using Entente.Events.Frames;
using Entente.Events.Trees;
using Entente.Events.Triggers;
using Entente.Language;

namespace Entente.Events.Places;

/// <summary>Tokens that name a place, with the state it is or lies in.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last.</param>
/// <param name="Id">The state, when the place is one.</param>
/// <param name="Country">The state it lies in, if known.</param>
internal readonly record struct PlaceReading(int First, int End, string? Id, string? Country);

/// <summary>Finds where something took place: locatives of the trigger's words, then of its clause, then of the sentence.</summary>
internal sealed class PlaceReader(SentenceTree tree, MentionIndex mentions)
{
    private const int Depth = 3;

    public PlaceReading? Read(Trigger trigger)
    {
        var heads = new List<int>(trigger.Tokens);
        heads.AddRange(trigger.Tokens.SelectMany(token => tree.ChildrenOf(token, "obj")));
        int at = trigger.Head;
        for (int step = 0; step < 6 && at >= 0; step++, at = tree.Heads[at])
        {
            int clause = tree.ClauseOf(at);
            heads.Add(clause);
            at = clause;
            // What another clause tells of itself ("after he had met him in Geneva") is not where this one happened.
            if (tree.Relations[at] is not ("xcomp" or "ccomp" or "conj"))
            {
                break;
            }
        }

        return heads.Distinct().SelectMany(head => tree.ChildrenOf(head, "obl", "nmod")).Select(child => At(child, trigger)).FirstOrDefault(place => place is not null);
    }

    private PlaceReading? At(int child, Trigger trigger)
    {
        // "On the border", but not "on Chad".
        bool locative = tree.CaseOf(child) is "in" or "at" or "near" or "inside" or "outside" or "off" or "along" or "across" or "around" or "throughout" or "within"
            || (tree.CaseOf(child) == "on" && IsPlaceNoun(child));
        return locative && !tree.IsTime[child] && !trigger.Tokens.Contains(child) ? Resolve(child, 0) : null;
    }

    /// <summary>The place that a noun phrase names: a name; a name inside it ("a hotel in Geneva"); a place noun with whose it is ("the Syrian border").</summary>
    private PlaceReading? Resolve(int head, int depth)
    {
        var name = tree.Sentence.Names.FirstOrDefault(name => name.Kind == NameKind.Location && name.First <= head && head < name.End);
        var mention = mentions.At(head).FirstOrDefault(mention => mention.Form is MentionForm.Name or MentionForm.Metonym && mention.Actors is [{ Country: not null } or { Kind: ActorKind.State }] && (mention.IsPlace || mention.Actors[0].Kind == ActorKind.State));
        if (mention is not null)
        {
            string country = mention.Actors[0].Country ?? mention.Actors[0].Id;
            return new(mention.First, mention.End, mention.IsWithinState ? null : country, country);
        }

        if (name.Length > 0)
        {
            return new(name.First, name.End, null, CountryBeside(head));
        }

        foreach (int child in depth < Depth ? tree.ChildrenOf(head, "nmod", "appos") : [])
        {
            if (tree.Relations[child] == "appos" || tree.CaseOf(child) is "of" or "in" or "at" or "near")
            {
                if (Resolve(child, depth + 1) is { } inside)
                {
                    return inside with { Country = inside.Country ?? CountryBeside(head) };
                }
            }
        }

        return IsPlaceNoun(head) && CountryBeside(head) is { } owner ? Extent(head) with { Country = owner } : null;
    }

    /// <summary>The state that owns or follows a place: "the <i>Syrian</i> town", "Osh, <i>Kyrgyzstan</i>", "the border with <i>Chad</i>".</summary>
    private string? CountryBeside(int head) =>
        tree.ChildrenOf(head, "amod", "nmod:poss", "compound", "appos", "nmod", "flat", "obl")
            .Where(child => tree.Relations[child] is not "nmod" || tree.FullRelations[child] == "nmod:poss" || tree.CaseOf(child) is "" or "of" or "in" or "with")
            .SelectMany(mentions.At)
            .SelectMany(mention => mention.Actors)
            .Select(actor => actor.Country ?? (actor.Kind == ActorKind.State ? actor.Id : null))
            .FirstOrDefault(country => country is not null);

    private bool IsPlaceNoun(int token) => tree.Lemmas[token] is "border" or "frontier" or "coast" or "capital" or "town" or "city" or "village" or "province" or "region" or "district"
        or "waters" or "water" or "airspace" or "territory" or "soil" or "north" or "south" or "east" or "west" or "port" or "island" or "camp" or "embassy" or "consulate" or "airport" or "base" or "valley";

    /// <summary>A place noun with what stands right before it.</summary>
    private PlaceReading Extent(int head)
    {
        int first = head;
        foreach (int child in tree.ChildrenOf(head, "amod", "compound", "nmod:poss"))
        {
            first = Math.Min(first, child);
        }

        return new(first, head + 1, null, null);
    }
}
