using Dapper;
using Entente.Actors;
using Entente.Events;
using Entente.Evidence.Judgements;
using Entente.Store.Judgements;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Entente.Store.Tests;

public sealed class JudgementPropertyTests
{
    private static readonly string[] s_documents =
        ["RUS CONSULT PAK\nIND ACCUSE PAK\nRUS AID SYR", "PAK CONSULT RUS\nUKR ASSAULT RUS", "RUS CONSULT PAK\nPAK CONSULT IND", "SYR ACCUSE TUR\nRUS CONSULT PAK"];

    private static readonly EventChange[] s_changes =
    [
        new() { Label = new EventLabel(EventType.Aid, null, QuadClass.MaterialCooperation, 10) },
        new() { Label = new EventLabel(EventType.Consult, "visit", QuadClass.VerbalCooperation, 4), Status = EventStatus.Actual },
        new() { Roles = new EventRoles([new ActorReference("RUS", "RUS", Sector.GOV, ActorKind.State)], [new ActorReference("IND", "IND", Sector.GOV, ActorKind.State)]) },
        new() { Dating = new EventDating(Documents.DateInterval.OfMonth(2020, 5)) },
        new() { Dating = new EventDating(null) },
    ];

    private static readonly Gen<Step> s_step =
        from kind in Gen.Elements(
            JudgementKind.Accept, JudgementKind.Reject, JudgementKind.Relabel, JudgementKind.Merge, JudgementKind.Merge, JudgementKind.Merge, JudgementKind.Split, JudgementKind.Undo,
            JudgementKind.Undo)
        from events in Gen.Choose(0, 8).NonEmptyListOf()
        from other in Gen.Choose(0, 8)
        from change in Gen.Choose(0, s_changes.Length - 1)
        select new Step(kind, [.. events.Distinct().Take(3)], other, change);

    [Fact]
    public void Any_sequence_of_decisions_equals_the_fold_from_scratch_and_all_undone_equals_the_study_before() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20260301, 1), Prop.ForAll(
            s_step.ListOf().Select(steps => steps.Take(12).ToArray()).ToArbitrary(), steps => Holds(steps).GetAwaiter().GetResult()));

    private static async Task<bool> Holds(Step[] steps)
    {
        using var folder = new StudyFolder();
        await folder.TakeInAsync(new LinePipeline(), [.. s_documents.Select((text, i) => folder.Write($"{i}.txt", text))]);
        using Study study = folder.Open();
        string[] before = StudyPrint.Tables(study);
        string[] events = [.. study.Events(new EventFilter()).Select(found => found.Id)];
        var actions = new List<long>();
        foreach (Step step in steps)
        {
            if (Take(study, step, events, actions) is { } action)
            {
                actions.Add(action);
            }
        }

        string[] after = StudyPrint.Tables(study);
        Renew(study, events);
        StudyPrint.Tables(study).ShouldBe(after, "each event folded from scratch, clusters made anew");

        await folder.TakeInAsync(new LinePipeline("lines/2"), [.. s_documents.Select((text, i) => folder.Write($"{i}.txt", text))]);
        StudyPrint.Tables(study).Select(row => row.Replace("lines/2", "lines/1", StringComparison.Ordinal)).ShouldBe(after, "the documents read again");

        foreach (long action in actions.AsEnumerable().Reverse())
        {
            _ = study.Undo(action, "Sample Desk", Instant.FromUnixTimeSeconds(0));
        }

        return StudyPrint.Tables(study).Select(row => row.Replace("lines/2", "lines/1", StringComparison.Ordinal)).SequenceEqual(before);
    }

    private static long? Take(Study study, Step step, string[] events, List<long> actions)
    {
        Instant now = Instant.FromUnixTimeSeconds(actions.Count);
        string name = $"Desk {step.Other % 2}";
        if (step.Kind == JudgementKind.Undo)
        {
            return actions.Count > 0 && study.Undo(actions[step.Other % actions.Count], name, now) is { Succeeded: true } undone ? undone.Value : null;
        }

        bool changes = step.Kind == JudgementKind.Relabel;
        var done = study.Judge(new Decision
        {
            Kind = step.Kind,
            Events = [.. step.Events.Select(number => events[number])],
            Other = step.Kind == JudgementKind.Merge ? events[step.Other] : null,
            Change = changes ? s_changes[step.Change] : null,
            By = name,
            At = now,
        });
        return done.Succeeded ? done.Value : null;
    }

    private static void Renew(Study study, string[] events)
    {
        using SqliteTransaction transaction = study.Connection.BeginTransaction();
        foreach (string report in events.AsEnumerable().Reverse())
        {
            JudgementUpdate.Renew(study.Connection, transaction, [report]);
        }

        ClusterUpdate.Rebuild(study.Connection, transaction);
        transaction.Commit();
    }

    private sealed record Step(JudgementKind Kind, int[] Events, int Other, int Change)
    {
        public override string ToString() => $"{Kind} {string.Join(',', Events)} {Other} {Change}";
    }
}
