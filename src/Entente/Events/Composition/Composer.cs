using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Standing;
using Entente.Events.Trees;

namespace Entente.Events.Composition;

/// <summary>
/// Joins a predicate and what it governs into the one type that the code book has for both: an agreed withdrawal is CONCEDE, a refused
/// meeting REJECT, a demanded release REQUEST. "Status before type": one type is better than a type with a qualifier.
/// </summary>
internal sealed class Composer(SentenceTree tree)
{
    public List<Candidate> Compose(List<Candidate> candidates)
    {
        // Outer predicates come first, so that what they absorb is known before it governs anything itself.
        var ordered = candidates.OrderBy(candidate => Depth(candidate.Trigger.Head)).ToList();
        for (int outer = 0; outer < ordered.Count; outer++)
        {
            for (int inner = outer + 1; inner < ordered.Count; inner++)
            {
                if (ordered[outer].Absorbed is null && ordered[inner].Absorbed is null && Governs(ordered[outer], ordered[inner]))
                {
                    (ordered[outer], ordered[inner]) = Join(ordered[outer], ordered[inner]);
                }
            }
        }

        return [.. ordered.Select(Settle).OrderBy(candidate => candidate.Trigger.Head)];
    }

    private (Candidate Outer, Candidate Inner) Join(Candidate outer, Candidate inner) => outer.Type switch
    {
        EventType.Reject when IsDenial(outer, inner) => (outer with { Absorbed = "denied" }, inner with { Standing = new StandingReading(EventStatus.Denied, inner.Standing.IsWish, outer.Trigger.Head) }),
        EventType.Agree when IsConcession(inner.Type) => (Take(outer, inner) with { Type = EventType.Concede, Mode = null }, inner with { Absorbed = "agreed" }),
        EventType.Agree when IsCooperative(inner.Type) => (Take(outer, inner), inner with { Absorbed = "agreed" }),
        EventType.Agree when inner.Type == EventType.Mobilize && inner.Roles.HasBothSides => (outer, inner with { Absorbed = "agreed" }),
        EventType.Agree when IsAimed(outer, inner) => (outer with { Absorbed = "a promise of harm" }, inner with { Standing = Planned(outer, inner) }),
        EventType.Agree => (outer, inner with { Standing = Planned(outer, inner) }),
        EventType.Request => (Take(outer, inner) with { Mode = Complementary(inner.Type) }, inner with { Absorbed = "requested" }),
        EventType.Reject => (Take(outer, inner) with { Mode = Complementary(inner.Type) }, inner with { Absorbed = "rejected" }),
        EventType.Threaten when inner.Type != EventType.Threaten => (Take(outer, inner) with { Mode = ThreatenedBy(inner) }, inner with { Absorbed = "threatened" }),
        EventType.Accuse when outer.Mode != "disapprove" => (outer, inner with
        {
            Standing = new StandingReading(EventStatus.Alleged, inner.Standing.IsWish, outer.Trigger.Head),
            Roles = inner.Roles.Actors.Count > 0 && !inner.Roles.Actors.Intersect(outer.Roles.Actors).Any() ? inner.Roles : new Roles(outer.Roles.Recipients, inner.Roles.Recipients),
        }),
        _ => (outer, inner),
    };

    /// <summary>"Denied that it had shelled the town" tells what did not happen; "denied them visas" refuses.</summary>
    private bool IsDenial(Candidate outer, Candidate inner) => tree.Lemmas[outer.Trigger.Head] == "deny" && tree.IsVerb(outer.Trigger.Head) && tree.IsVerb(inner.Trigger.Head);

    /// <summary>Whether what is promised harms those whom the promise seems to be made to.</summary>
    private static bool IsAimed(Candidate outer, Candidate inner) =>
        outer.Roles.Actors.Sum(mention => mention.Actors.Count) < 2 && !outer.Roles.Recipients.Except(inner.Roles.Recipients).Any();

    private static StandingReading Planned(Candidate outer, Candidate inner) =>
        inner.Standing.Status == EventStatus.Actual ? new StandingReading(EventStatus.Planned, outer.Standing.IsWish, outer.Trigger.Head) : inner.Standing;

    private static Candidate Take(Candidate outer, Candidate inner) =>
        outer.Roles.Recipients.Count > 0 || outer.Roles.Actors.Sum(mention => mention.Actors.Count) > 1
            ? outer
            : outer with { Roles = outer.Roles with { Recipients = [.. inner.Roles.Recipients.Concat(inner.Roles.Actors).Except(outer.Roles.Actors)] } };

    /// <summary>What is planned but not agreed with anybody still takes the type that says so alone.</summary>
    private Candidate Settle(Candidate candidate)
    {
        if (candidate.Absorbed is not null)
        {
            return candidate;
        }

        if (candidate.Standing is { Status: EventStatus.Denied, IsRefusal: true } && IsGoodWill(candidate.Type) && !candidate.Trigger.IsNominal)
        {
            return candidate with { Type = EventType.Reject, Mode = Complementary(candidate.Type), Roles = Refused(candidate), Standing = default };
        }

        // "Called on Chad to change course": what is asked for is no event of its own, so that it is a change.
        if (candidate is { Type: EventType.Request, Mode: null } && tree.IsVerb(candidate.Trigger.Head) && tree.ChildOf(candidate.Trigger.Head, "xcomp", "ccomp", "advcl") is var asked and >= 0 && tree.IsVerb(asked) && asked > candidate.Trigger.Head && tree.ChildrenOf(asked, "mark").Any(mark => tree.Lemmas[mark] is "to" or "that"))
        {
            return candidate with { Mode = "change" };
        }

        if (candidate is { Type: EventType.Reject, Mode: null } && tree.ChildrenOf(candidate.Trigger.Head, "obj").Any(thing => tree.Lemmas[thing] is "call" or "demand" or "appeal" or "request" && tree.ChildOf(thing, "acl") > thing))
        {
            return candidate with { Mode = "change" };
        }

        if (candidate.Standing.Status != EventStatus.Planned)
        {
            return candidate;
        }

        return candidate.Type switch
        {
            EventType.Consult or EventType.Aid or EventType.Cooperate => candidate with { Type = EventType.Agree, Mode = null },
            EventType.Retreat => candidate with { Type = EventType.Concede, Mode = null },
            _ => candidate,
        };
    }

    /// <summary>Of those who would have met only who stands before the verb refuses; the others are refused.</summary>
    private static Roles Refused(Candidate candidate)
    {
        if (candidate.Trigger.Sense.Frame != Frame.Mutual)
        {
            return candidate.Roles;
        }

        var sides = candidate.Roles.Actors.ToLookup(mention => mention.First < candidate.Trigger.Head);
        return new([.. sides[true]], [.. sides[false], .. candidate.Roles.Recipients]);
    }

    private static bool IsGoodWill(EventType type) => IsCooperative(type) || IsConcession(type);

    private static bool IsConcession(EventType type) => type is EventType.Retreat or EventType.Concede;

    private static bool IsCooperative(EventType type) => type is EventType.Consult or EventType.Aid or EventType.Cooperate or EventType.Support or EventType.Agree;

    /// <summary>The mode of a request or refusal by what is asked or refused.</summary>
    public static string Complementary(EventType type) => type switch
    {
        EventType.Consult => "meet",
        EventType.Aid or EventType.Cooperate or EventType.Support => "assist",
        EventType.Retreat or EventType.Concede => "yield",
        _ => "change",
    };

    private static string ThreatenedBy(Candidate inner) => inner.Type switch
    {
        EventType.Sanction => inner.Mode == "expel" ? "expel" : "relations",
        EventType.Coerce => inner.Mode is "arrest" ? "arrest" : inner.Mode is "deport" ? "expel" : inner.Mode is "seize" ? "territory" : "restrict",
        EventType.Assault or EventType.Mobilize => "violence",
        _ => "relations",
    };

    /// <summary>Whether the inner predicate is what the outer one is about: its complement, or the object of its words.</summary>
    private bool Governs(Candidate outer, Candidate inner)
    {
        int at = inner.Trigger.Head;
        for (int step = 0; step < 6; step++)
        {
            int governor = tree.Heads[at];
            if (governor < 0 || !IsComplement(at, governor, outer))
            {
                return false;
            }

            if (outer.Trigger.Tokens.Contains(governor))
            {
                return true;
            }

            at = governor;
        }

        return false;
    }

    private bool IsComplement(int token, int governor, Candidate outer) => tree.Relations[token] switch
    {
        "xcomp" or "ccomp" or "obj" => true,
        "conj" => !(tree.IsVerb(token) && outer.Trigger.Head == governor),
        "nsubj" => tree.FullRelations[token] == "nsubj:pass" && outer.Trigger.Head == governor,
        "acl" => tree.FullRelations[token] != "acl:relcl",
        "advcl" => tree.ChildrenOf(token, "mark").Any(mark => tree.Lemmas[mark] is "to" or "of" or "from" or "for"),
        "nmod" or "obl" => tree.CaseOf(token) is "of" or "to" or "for" or "with" or "on",
        _ => false,
    };

    private int Depth(int token)
    {
        int depth = 0;
        for (int at = tree.Heads[token]; at >= 0 && depth <= tree.Count; at = tree.Heads[at])
        {
            depth++;
        }

        return depth;
    }
}
