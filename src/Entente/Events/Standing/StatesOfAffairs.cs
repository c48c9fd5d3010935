using Entente.Events.Trees;
using Entente.Events.Triggers;

namespace Entente.Events.Standing;

/// <summary>Tells nouns that name how things stand ("cooperation", "the Cold War", "have agreements with") from those that tell what happened.</summary>
internal sealed class StatesOfAffairs(SentenceTree tree)
{
    /// <summary>"Cooperation", "the war", "ties": a state of affairs, unless a verb says that it began or a date that it took place.</summary>
    public bool IsStanding(Trigger trigger)
    {
        int head = trigger.Head;
        bool state = tree.Lemmas[head] is "cooperation" or "co-operation" or "partnership" or "coordination" or "collaboration" or "rapprochement" or "friendship"
            or "trade" or "war" or "alliance" or "support" or "intransigence" or "criticism" or "hostility" or "tension" or "rivalry";
        int governor = tree.Heads[head];
        bool begun = governor >= 0 && tree.Relations[head] is "obj" or "nsubj" && tree.Lemmas[governor] is "begin" or "start" or "launch" or "announce" or "sign" or "establish"
            or "voice" or "express" or "offer" or "give" or "declare" or "end" or "suspend" or "receive" or "get" or "win" or "follow" or "pledge" or "resume";
        return IsInForce(head, governor) || (state && !begun && tree.CaseOf(head) is not ("following" or "after" or "follow"));
    }

    /// <summary>"The new cold war", "the trade war": rivalries that are called wars; nobody fights in them.</summary>
    public bool IsNamedRivalry(Trigger trigger)
    {
        int head = trigger.Head;
        return trigger.Sense.Type == EventType.Assault && trigger.IsNominal && tree.Lemmas[head].Equals("war", StringComparison.OrdinalIgnoreCase) && head > 0
            && tree.Sentence[head - 1].Text.ToLowerInvariant() is "cold" or "trade" or "hybrid" or "culture" or "information" or "propaganda" or "price" or "currency" or "tariff" or "bidding" or "class";
    }

    /// <summary>Who "has agreements with" somebody did not make them in this telling.</summary>
    private bool IsInForce(int noun, int governor) =>
        governor >= 0 && tree.Relations[noun] == "obj" && tree.Lemmas[governor] == "have" && tree.Sentence[governor].PennTag is "VBP" or "VBZ" or "VBD"
        && tree.Lemmas[noun] is "agreement" or "treaty" or "pact" or "accord" or "deal" or "contract" or "arrangement";
}
