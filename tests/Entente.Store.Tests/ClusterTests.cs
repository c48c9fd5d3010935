using Dapper;
using Entente.Events;
using Entente.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Store.Tests;

public sealed class ClusterTests : IDisposable
{
    private static readonly string[] s_lines =
    [
        "RUS CONSULT PAK", "PAK CONSULT RUS", "RUS CONSULT IND", "RUS ASSAULT UKR", "UKR ASSAULT RUS", "RUS AID SYR", "SYR ACCUSE TUR", "PAK AID AFG",
    ];

    private readonly StudyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_of_two_documents_are_one_event()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK\nIND ACCUSE PAK"), _folder.Write("b.txt", "PAK CONSULT RUS"));

        using Study study = _folder.Open();
        study.Counts().DistinctEvents.ShouldBe(2);
        DistinctEvent call = study.DistinctEvents(new EventFilter { With = ["RUS"] }).Single();
        call.Tellings.Count.ShouldBe(2);
        call.Documents.ShouldBe(2);
        call.Sources.ShouldBe(["Sample Wire"]);
        call.Tellings[1].JoinedTo.ShouldBe(call.Tellings[0].Told.Id);
        call.Tellings[1].Reasons.Select(reason => reason.Kind).ShouldBe([ReasonKind.Type, ReasonKind.Mode, ReasonKind.Parties, ReasonKind.Date, ReasonKind.Trigger]);
        call.Tellings[1].Reasons.Sum(reason => reason.Points).ShouldBe(call.Tellings[1].Score, 0.05);
    }

    [Fact]
    public async Task A_filter_takes_an_event_by_any_of_its_reports_and_shows_all()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK"), _folder.Write("b.txt", "PAK CONSULT RUS"));

        using Study study = _folder.Open();
        study.DistinctEvents(new EventFilter { By = ["PAK"] }).Single().Tellings.Count.ShouldBe(2);
        study.DistinctEvents(new EventFilter { By = ["IND"] }).ShouldBeEmpty();
        study.DistinctEvents(new EventFilter { Limit = 0 }).ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_read_at_once_are_those_that_are_read_one_after_another()
    {
        await _folder.TakeInAsync(new LinePipeline(), [.. Enumerable.Range(0, 12).Select(place => _folder.Write($"{place}.txt", string.Join('\n', s_lines[(place % 4)..])))]);
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("3.txt", "RUS ASSAULT UKR"));

        using Study study = _folder.Open();
        foreach (EventFilter filter in (EventFilter[])[new(), new() { With = ["RUS"] }, new() { Limit = 2 }, new() { By = ["IND"] }])
        {
            string[] apart = [.. study.DistinctEvents(filter).Select(DistinctEventRecord.ToJson)];
            study.DistinctEventsAtOnce(filter).Select(DistinctEventRecord.ToJson).ShouldBe(apart);
        }
    }

    [Fact]
    public async Task A_document_that_is_replaced_takes_its_reports_out()
    {
        string file = _folder.Write("a.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline(), file, _folder.Write("b.txt", "PAK CONSULT RUS"));
        _folder.Write("a.txt", "RUS ASSAULT UKR");
        await _folder.TakeInAsync(new LinePipeline(), file);

        using Study study = _folder.Open();
        study.DistinctEvents(new EventFilter()).Select(found => found.Tellings.Count).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task A_study_of_version_1_gets_its_clusters_when_it_is_opened()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK\nRUS AID SYR"), _folder.Write("b.txt", "PAK CONSULT RUS"));
        string[] before;
        using (Study study = _folder.Open())
        {
            before = Print(study);
            StudyFolder.DropImported(study);
            study.Connection.Execute("DROP INDEX event_by_place; DROP TABLE cluster; DROP TABLE cluster_member; DROP TABLE cluster_link; PRAGMA user_version = 1");
            foreach (string column in new[] { "status_cue", "status_cue_start", "place_start", "place_id", "place_country", "via" })
            {
                study.Connection.Execute($"ALTER TABLE event DROP COLUMN {column}");
            }
        }

        using Study migrated = _folder.Open();
        Print(migrated).ShouldBe(before);
        migrated.Connection.ExecuteScalar<int>("PRAGMA user_version").ShouldBe(StudySchema.Version);
    }

    [Fact]
    public async Task Clusters_of_another_version_of_the_stage_are_made_anew()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK"));
        using (Study study = _folder.Open())
        {
            study.Connection.Execute("UPDATE cluster SET stage = 'evidence/0', reports = 99");
        }

        using Study renewed = _folder.Open();
        renewed.Connection.QuerySingle<(string, int)>("SELECT stage, reports FROM cluster").ShouldBe((EventClusterer.Stage, 1));
    }

    [Fact]
    public async Task A_relation_of_more_reports_than_a_block_holds_is_kept_as_well()
    {
        string[] files = [.. Enumerable.Range(0, 40).Select(i => _folder.Write($"{i}.txt", string.Join('\n', Enumerable.Repeat("RUS CONSULT PAK", 10)) + $"\nX{i} AID Y{i}"))];
        await _folder.TakeInAsync(new LinePipeline(), files);

        using Study study = _folder.Open();
        study.DistinctEvents(new EventFilter { With = ["RUS"] }).Single().Tellings.Count.ShouldBe(400);
        study.Counts().DistinctEvents.ShouldBe(41);
    }

    [Fact]
    public void Documents_in_any_order_with_detours_give_what_all_at_once_give() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20210827, 1), Prop.ForAll(
            (from documents in Gen.Elements(s_lines).NonEmptyListOf().Select(lines => string.Join('\n', lines)).ListOf(5)
             from edited in Gen.Choose(0, 4)
             from order in Gen.Shuffle<int>([0, 1, 2, 3, 4])
             select (documents, edited, order)).ToArbitrary(),
            drawn => GivesTheSame([.. drawn.documents], drawn.edited, drawn.order).GetAwaiter().GetResult()));

    private static async Task<bool> GivesTheSame(string[] documents, int edited, int[] order)
    {
        using var whole = new StudyFolder();
        await whole.TakeInAsync(new LinePipeline(), [.. documents.Select((text, i) => whole.Write($"{i}.txt", text))]);
        using var parts = new StudyFolder();
        await parts.TakeInAsync(new LinePipeline(), parts.Write($"{edited}.txt", "RUS CONSULT PAK\nSYR ACCUSE TUR\nRUS ASSAULT UKR"));
        foreach (int i in order)
        {
            await parts.TakeInAsync(new LinePipeline(), parts.Write($"{i}.txt", documents[i] + (i == edited ? "\n" : "")));
        }

        whole.Write($"{edited}.txt", documents[edited] + "\n");
        await whole.TakeInAsync(new LinePipeline(), Path.Combine(Path.GetDirectoryName(whole.StudyPath)!, $"{edited}.txt"));
        using Study one = whole.Open();
        using Study other = parts.Open();
        return Print(one).SequenceEqual(Print(other));
    }

    private static string[] Print(Study study) =>
    [
        .. study.DistinctEvents(new EventFilter()).Select(found =>
            $"{found.Id} {found.When} {found.Status} {string.Join(' ', found.Tellings.Select(telling => $"{telling.Told.Id}<{telling.JoinedTo} {telling.Score}"))}"),
    ];
}
