using Entente.Evidence.Judgements;
using Entente.Problems;
using Entente.Store.Judgements;
using Entente.Workbench.Hosting;
using Entente.Workbench.Pages.Events;

namespace Entente.Workbench.Pages.Lost;

/// <summary>Decisions that count on reports that are told no longer.</summary>
/// <param name="Decisions">The decisions, the latest first.</param>
/// <param name="Done">The action that was just taken, if one was.</param>
public sealed record LostView(IReadOnlyList<LostDecision> Decisions, DoneAction? Done)
{
    /// <summary>Reads them.</summary>
    internal static Outcome<LostView> Of(PageQuestion question)
    {
        var values = new QueryValues(question);
        DoneAction? done = DoneAction.Of(question.Study, values.Whole("done"));
        IReadOnlyList<Judgement> judgements = question.Study.JudgementsWithoutObject();
        var superseded = question.Study.SupersededReports([.. judgements.Select(judgement => judgement.Event).OfType<string>().Distinct()]);
        return values.Problem is { } problem ? problem : new LostView(
            [
                .. judgements.Where(judgement => judgement.Event is not null).OrderByDescending(judgement => judgement.Number)
                    .Select(judgement => superseded.TryGetValue(judgement.Event!, out var report) ? new LostDecision(judgement, report.Sentence, report.Document) : new LostDecision(judgement, null, null)),
            ],
            done);
    }
}

/// <summary>A decision whose report is told no longer.</summary>
/// <param name="Judgement">What was decided.</param>
/// <param name="Sentence">The sentence, while its document is still in the study.</param>
/// <param name="Document">Id of that document.</param>
public sealed record LostDecision(Judgement Judgement, string? Sentence, string? Document)
{
    /// <summary>Why it applies no longer.</summary>
    public string Why => Document is null
        ? "The document has gone from the study, or was replaced by a newer version."
        : "The document was read anew, and this event is no longer found in its sentence.";
}
