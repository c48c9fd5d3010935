using Dapper;
using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Problems;
using Entente.Store.Judgements;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Entente.Store.Tests;

public sealed class JudgementTests : IAsyncLifetime, IDisposable
{
    private static readonly Instant s_now = Instant.FromUtc(2026, 3, 1, 9, 30);
    private static readonly EventChange s_aid = new() { Label = new EventLabel(EventType.Aid, null, QuadClass.MaterialCooperation, 10) };

    private readonly StudyFolder _folder = new();

    public async Task InitializeAsync() =>
        await _folder.TakeInAsync(
            new LinePipeline(),
            _folder.Write("a.txt", "RUS CONSULT PAK\nIND ACCUSE PAK\nRUS AID SYR"),
            _folder.Write("b.txt", "PAK CONSULT RUS\nUKR ASSAULT RUS"),
            _folder.Write("c.txt", "RUS CONSULT IND"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rejected_report_counts_nowhere_and_comes_back_with_undo()
    {
        using Study study = _folder.Open();
        string[] before = StudyPrint.Tables(study);
        string report = Report(study, "UKR ASSAULT RUS");
        long action = Decide(study, JudgementKind.Reject, [report]);

        study.Events(new EventFilter { With = ["UKR"] }).ShouldBeEmpty();
        study.DyadEvents(new DyadFilter { One = "UKR" }).ShouldBeEmpty();
        study.Counts().DistinctEvents.ShouldBe(4);
        study.ReviewCounts().ShouldBe(new ReviewCounts(4, 0, 0, 1));
        study.Events(new EventFilter { Review = ReviewFilter.Rejected }).Single().Id.ShouldBe(report);

        study.Undo(action, "Sample Desk", s_now).Succeeded.ShouldBeTrue();
        StudyPrint.Tables(study).ShouldBe(before);
    }

    [Fact]
    public void A_relabelled_report_is_read_as_judged_and_the_statement_is_kept()
    {
        using Study study = _folder.Open();
        string[] before = StudyPrint.Tables(study);
        string report = Report(study, "IND ACCUSE PAK");
        long action = Decide(study, JudgementKind.Relabel, [report], s_aid);

        Event judged = study.Events(new EventFilter { With = ["IND", "PAK"] }).Single();
        (judged.Type, judged.Mode, judged.Quad, judged.Intensity).ShouldBe((EventType.Aid, null, QuadClass.MaterialCooperation, 10));
        judged.Id.ShouldBe(report);
        study.MachineStatement(report)!.Type.ShouldBe(EventType.Accuse);
        study.DyadEvents(new DyadFilter { One = "IND", Other = "PAK" }).Single().Type.ShouldBe(EventType.Aid);
        study.Reviews([report])[report].ShouldBe(ReviewState.Corrected);

        study.Undo(action, "Sample Desk", s_now).Succeeded.ShouldBeTrue();
        study.MachineStatement(report).ShouldBeNull();
        StudyPrint.Tables(study).ShouldBe(before);
    }

    [Fact]
    public void Merged_events_are_one_with_the_name_of_who_decided_and_a_split_takes_one_out()
    {
        using Study study = _folder.Open();
        DistinctEvent call = study.DistinctEvents(new EventFilter { With = ["RUS", "PAK"] }).Single();
        DistinctEvent other = study.DistinctEvents(new EventFilter { With = ["RUS", "IND"] }).Single();
        Decide(study, JudgementKind.Merge, [.. call.Tellings.Select(telling => telling.Told.Id)], null, other.Standing.Id);

        DistinctEvent merged = study.DistinctEvents(new EventFilter { With = ["RUS", "PAK"] }).Single();
        merged.Id.ShouldBe(other.Id);
        merged.Tellings.Count.ShouldBe(3);
        merged.Standing.Id.ShouldBe(other.Standing.Id);
        merged.Tellings[1].Reasons.Single().ShouldBe(new Reason(ReasonKind.Decision, "decided by Sample Desk", 0));
        study.DistinctEvent(call.Id).ShouldBeNull();

        Decide(study, JudgementKind.Split, [call.Tellings[1].Told.Id]);
        study.DistinctEvents(new EventFilter { With = ["RUS"], Types = [EventType.Consult] }).Select(found => found.Tellings.Count).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_document_read_again_keeps_what_was_decided_and_names_what_has_lost_its_object()
    {
        string report, lost;
        using (Study study = _folder.Open())
        {
            report = Report(study, "UKR ASSAULT RUS");
            lost = Report(study, "RUS CONSULT IND");
            Decide(study, JudgementKind.Reject, [report]);
            Decide(study, JudgementKind.Merge, [Report(study, "PAK CONSULT RUS")], null, lost);
            Decide(study, JudgementKind.Accept, [lost]);
        }

        string folder = Path.GetDirectoryName(_folder.StudyPath)!;
        _folder.Write("c.txt", "RUS CONSULT IND\n");
        await _folder.TakeInAsync(new LinePipeline("lines/2"), [.. "abc".Select(name => Path.Combine(folder, $"{name}.txt"))]);

        using Study again = _folder.Open();
        again.Events(new EventFilter()).Select(found => found.Stage).Distinct().ShouldBe(["lines/2"]);
        again.Events(new EventFilter { Review = ReviewFilter.Rejected }).Single().Id.ShouldBe(report);
        again.JudgementsWithoutObject().Select(judgement => (judgement.Kind, judgement.Event)).ShouldBe([(JudgementKind.Accept, lost)]);
        // The report that it was merged with is gone: it stands where the machine puts it.
        again.DistinctEvents(new EventFilter { With = ["RUS", "PAK"] }).Single().Tellings.Count.ShouldBe(2);
    }

    [Fact]
    public void Clusters_made_anew_keep_what_was_decided()
    {
        string[] before;
        using (Study study = _folder.Open())
        {
            Decide(study, JudgementKind.Merge, [Report(study, "UKR ASSAULT RUS"), Report(study, "IND ACCUSE PAK")], null, Report(study, "RUS CONSULT IND"));
            Decide(study, JudgementKind.Split, [Report(study, "RUS CONSULT PAK")]);
            before = StudyPrint.Tables(study);
            study.Connection.Execute("UPDATE cluster SET stage = 'evidence/0'");
        }

        using Study renewed = _folder.Open();
        StudyPrint.Tables(renewed).ShouldBe(before);
    }

    [Fact]
    public void Judgements_are_kept_with_who_when_and_why_and_can_be_neither_changed_nor_removed()
    {
        using Study study = _folder.Open();
        string report = Report(study, "RUS AID SYR");
        long action = study.Judge(new Decision { Kind = JudgementKind.Accept, Events = [report], Reason = "seen in the readout", By = "Sample Desk", At = s_now }).Value;
        long undo = study.Undo(action, "Another Desk", s_now).Value;

        IReadOnlyList<JudgementEntry> history = study.Judgements(report);
        history.Select(entry => (entry.Judgement.Kind, entry.Judgement.By, entry.Judgement.At, entry.Judgement.Reason, entry.Counts)).ShouldBe(
        [
            (JudgementKind.Accept, "Sample Desk", s_now, "seen in the readout", false),
            (JudgementKind.Undo, "Another Desk", s_now, null, true),
        ]);
        study.Undo(action, "Sample Desk", s_now).Problem!.Kind.ShouldBe(ProblemCatalogue.DecisionImpossible);
        study.Undo(undo, "Sample Desk", s_now).Succeeded.ShouldBeTrue();
        study.Reviews([report])[report].ShouldBe(ReviewState.Accepted);
        Should.Throw<SqliteException>(() => study.Connection.Execute("UPDATE judgement SET by = 'x'"));
        Should.Throw<SqliteException>(() => study.Connection.Execute("DELETE FROM judgement"));
    }

    [Fact]
    public void A_decision_without_sense_or_object_changes_nothing()
    {
        using Study study = _folder.Open();
        string report = Report(study, "RUS AID SYR");
        Try(JudgementKind.Merge, report, report).ShouldBe("EN0308");
        Try(JudgementKind.Relabel, report, null).ShouldBe("EN0308");
        Try(JudgementKind.Undo, report, null).ShouldBe("EN0308");
        Try(JudgementKind.Accept, "nothing", null).ShouldBe("EN0307");
        Try(JudgementKind.Merge, report, "nothing").ShouldBe("EN0307");
        study.Judgements(report).ShouldBeEmpty();

        string Try(JudgementKind kind, string subject, string? other) =>
            study.Judge(new Decision { Kind = kind, Events = [subject], Other = other, By = "Sample Desk", At = s_now }).Problem!.Code;
    }

    [Fact]
    public void A_study_of_version_5_gets_the_tables_when_it_is_opened()
    {
        using (Study study = _folder.Open())
        {
            StudyFolder.DropJudgements(study);
            study.Connection.Execute("PRAGMA user_version = 5");
        }

        using Study migrated = _folder.Open();
        Decide(migrated, JudgementKind.Recast, [Report(migrated, "RUS AID SYR")], new EventChange
        {
            Roles = new EventRoles([new ActorReference("IRN", "IRN", Sector.GOV, ActorKind.State)], [new ActorReference("SYR", "SYR", Sector.GOV, ActorKind.State)]),
        });
        Event recast = migrated.Events(new EventFilter { With = ["IRN"] }).Single();
        recast.Recipients.Single().Text.ShouldBe("SYR");
        recast.Actors.Single().Text.ShouldBeEmpty();
    }

    [Fact]
    public void Lists_tell_open_events_from_those_decided_on()
    {
        using Study study = _folder.Open();
        DistinctEvent call = study.DistinctEvents(new EventFilter { With = ["RUS", "PAK"] }).Single();
        Decide(study, JudgementKind.Accept, [call.Tellings[1].Told.Id]);
        Decide(study, JudgementKind.Relabel, [Report(study, "IND ACCUSE PAK")], s_aid);

        Sentences(ReviewFilter.Accepted).ShouldBe([call.Standing.Sentence], "the report that stands for the event is another than the one accepted");
        Sentences(ReviewFilter.Corrected).ShouldBe(["IND ACCUSE PAK"]);
        Sentences(ReviewFilter.Open).Length.ShouldBe(3);
        study.EventStretch(new EventFilter { Review = ReviewFilter.Open }, EventSort.MostTold, 1, 1).ShouldSatisfyAllConditions(
            stretch => stretch.Distinct.ShouldBe(3), stretch => stretch.Reports.ShouldBe(3), stretch => stretch.Events.Count.ShouldBe(1));
        study.EventStretch(new EventFilter { Text = "\"rus consult\"" }, EventSort.Date, 0, 9).Distinct.ShouldBe(2);
        study.EventStretch(new EventFilter { Text = "AND ( \"" }, EventSort.Date, 5, 9).Distinct.ShouldBe(0);

        string[] Sentences(ReviewFilter review) => [.. study.DistinctEvents(new EventFilter { Review = review }).Select(found => found.Standing.Sentence)];
    }

    private static string Report(Study study, string sentence) => study.Events(new EventFilter()).First(found => found.Sentence == sentence).Id;

    private static long Decide(Study study, JudgementKind kind, string[] events, EventChange? change = null, string? other = null)
    {
        Outcome<long> done = study.Judge(new Decision { Kind = kind, Events = events, Change = change, Other = other, By = "Sample Desk", At = s_now });
        done.Problem.ShouldBeNull();
        return done.Value;
    }
}
