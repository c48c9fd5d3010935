using Entente.Evidence.Judgements;
using Entente.Store;
using Entente.Store.Judgements;

namespace Entente.Workbench.Pages.Events;

/// <summary>An action that was just taken.</summary>
/// <param name="Action">Its number, by which it is taken back.</param>
/// <param name="Words">What it did: "Accepted", "Taken back", "Accepted again".</param>
/// <param name="IsTakenBack">Whether it took another back, so that taking it back does that again.</param>
/// <param name="Reports">On how many reports.</param>
/// <param name="By">Who took it.</param>
public sealed record DoneAction(long Action, string Words, bool IsTakenBack, int Reports, string By)
{
    /// <summary>The action of this number; null when there is none.</summary>
    internal static DoneAction? Of(Study study, long? number)
    {
        if (number is not { } action || study.Action(action) is not [{ } first, ..] judgements)
        {
            return null;
        }

        return new DoneAction(action, EventWords.Done(first, Earlier), EventWords.IsTakenBack(first, Earlier), judgements.Count, first.By);

        Judgement? Earlier(long earlier) => study.Action(earlier).FirstOrDefault();
    }
}
