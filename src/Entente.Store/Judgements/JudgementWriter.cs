using Entente.Evidence.Judgements;
using Entente.Problems;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Entente.Store.Judgements;

/// <summary>Writes what people decide, with all that follows from it, in one transaction.</summary>
public static class JudgementWriter
{
    /// <summary>Takes down a decision; events, clusters and whatever is read from them follow at once.</summary>
    /// <returns>The number of the action, by which it can be undone; EN0307 when a report is not in the study, EN0308 when the decision has no sense, or the problem of the study file.</returns>
    public static Outcome<long> Judge(this Study study, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(decision);
        return study.Guard<long>(() =>
        {
            using SqliteTransaction transaction = study.Connection.BeginTransaction(deferred: false);
            string[] events = [.. decision.Events.Distinct(StringComparer.Ordinal)];
            if ((SenseOf(decision, events) ?? Missing(study, transaction, [.. events, .. decision.Other is { } other ? [other] : Array.Empty<string>()])) is { } problem)
            {
                return problem;
            }

            ClusterUpdate clusters = Begin(study, transaction, events);
            long action = JudgementRows.Append(study.Connection, transaction, events.Select(report => JudgementRows.ToRow(decision, report)));
            JudgementUpdate.Renew(study.Connection, transaction, events);
            clusters.Finish();
            transaction.Commit();
            return action;
        });
    }

    /// <summary>Takes an action back; undoing that in turn makes it count again.</summary>
    /// <returns>The number of the action of undoing; EN0308 when there is no such action or it was taken back already, or the problem of the study file.</returns>
    public static Outcome<long> Undo(this Study study, long action, string by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Guard<long>(() =>
        {
            using SqliteTransaction transaction = study.Connection.BeginTransaction(deferred: false);
            List<Judgement> bearing = JudgementRows.Load(study.Connection, transaction, "j.action = @action OR j.undoes IS NOT NULL", new { action });
            if (!bearing.Exists(judgement => judgement.Action == action) || ActiveJudgements.Undone(bearing).Contains(action))
            {
                return ProblemCatalogue.DecisionImpossible.For($"action {action}", "there is no such action, or it was taken back already");
            }

            IReadOnlyList<string> events = EventsOf(study, transaction, bearing, action);
            ClusterUpdate clusters = Begin(study, transaction, events);
            long number = JudgementRows.Append(
                study.Connection,
                transaction,
                [new JudgementRow { Kind = RecordName.Of(JudgementKind.Undo), Undoes = action, By = by, At = InstantPattern.ExtendedIso.Format(at) }]);
            JudgementUpdate.Renew(study.Connection, transaction, events);
            clusters.Finish();
            transaction.Commit();
            return number;
        });
    }

    private static Problem? SenseOf(Decision decision, string[] events)
    {
        bool changes = decision.Kind is JudgementKind.Relabel or JudgementKind.Recast or JudgementKind.Redate;
        string? wrong = decision switch
        {
            { Kind: JudgementKind.Undo } => "an undo names an action, not an event",
            _ when events.Length == 0 => "it names no event",
            _ when changes && decision.Change is not { IsEmpty: false } => "nothing is to be changed",
            { Change.Dating.IsWithinYears: false } => $"an event is dated to a year from {EventDating.FirstYear} to {EventDating.LastYear}",
            { Change.Roles.Actors.Count: 0 } => "an event without anybody who acts is none",
            _ when decision.Kind == JudgementKind.Merge && (decision.Other is null || events.Contains(decision.Other)) => "an event is merged with another one",
            _ => null,
        };
        return wrong is null ? null : ProblemCatalogue.DecisionImpossible.For(RecordName.Of(decision.Kind), wrong);
    }

    private static Problem? Missing(Study study, SqliteTransaction transaction, string[] events)
    {
        string? missing = events.FirstOrDefault(report => !JudgementUpdate.Holds(study.Connection, transaction, report));
        return missing is null ? null : ProblemCatalogue.EventMissing.For(missing);
    }

    private static ClusterUpdate Begin(Study study, SqliteTransaction transaction, IReadOnlyList<string> events) =>
        ClusterUpdate.Begin(study, transaction, JudgementUpdate.DocumentsOf(study.Connection, transaction, events));

    // Undoing an undo concerns the events of what that had undone, and so on.
    private static IReadOnlyList<string> EventsOf(Study study, SqliteTransaction transaction, List<Judgement> bearing, long action)
    {
        while (bearing.Find(judgement => judgement.Action == action && judgement.Undoes is not null) is { Undoes: { } earlier })
        {
            action = earlier;
        }

        return [.. JudgementRows.Load(study.Connection, transaction, "j.action = @action", new { action }).Select(judgement => judgement.Event).OfType<string>()];
    }
}
