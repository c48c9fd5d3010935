using Entente.Events;
using Entente.Problems;

namespace Entente.Store.Tests;

public sealed class IntakeTests : IDisposable
{
    private readonly StudyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_written_comes_back_unchanged()
    {
        var pipeline = new LinePipeline();
        string file = _folder.Write("call.txt", "RUS CONSULT PAK\nIND ACCUSE PAK");
        await _folder.TakeInAsync(pipeline, file);

        using Study study = _folder.Open();
        Event[] expected = [.. pipeline.Code(pipeline.Read(file).Value.Document).Events];
        Event[] found = [.. study.Events(new EventFilter())];
        found.Select(EventText).ShouldBe(expected.Select(EventText));
        study.Documents().Single().Source.Characters.ShouldBe("RUS CONSULT PAK\nIND ACCUSE PAK");
    }

    [Fact]
    public async Task Reading_twice_changes_nothing_and_codes_nothing()
    {
        var pipeline = new LinePipeline();
        string file = _folder.Write("call.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(pipeline, file);
        IntakeReport second = await _folder.TakeInAsync(pipeline, file);

        second.Unchanged.ShouldBe(1);
        second.Written.ShouldBe(0);
        pipeline.Coded.ShouldBe(1);
        CountEvents().ShouldBe(1);
    }

    [Fact]
    public async Task A_newer_pipeline_codes_again_without_doubling()
    {
        string file = _folder.Write("call.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline("lines/1"), file);
        await _folder.TakeInAsync(new LinePipeline("lines/2"), file);

        using Study study = _folder.Open();
        study.Events(new EventFilter()).Single().Stage.ShouldBe("lines/2");
    }

    [Fact]
    public async Task An_edited_file_replaces_what_it_said_before()
    {
        string file = _folder.Write("call.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline(), file);
        _folder.Write("call.txt", "RUS CONSULT INDIA");
        await _folder.TakeInAsync(new LinePipeline(), file);

        using Study study = _folder.Open();
        study.Events(new EventFilter()).Single().Recipients.Single().Actor.Id.ShouldBe("INDIA");
        study.Counts().Documents.ShouldBe(1);
    }

    [Fact]
    public async Task A_stop_loses_nothing_and_the_next_run_goes_on()
    {
        string[] files = [.. Enumerable.Range(0, 40).Select(i => _folder.Write($"{i:00}.txt", $"RUS CONSULT PAK\nX{i} AID Y{i}"))];
        using (var stop = new CancellationTokenSource())
        using (Study study = _folder.Open())
        {
            var progress = new StopAfter(stop, 7);
            Outcome<IntakeReport> partial = await new Intake(study, new LinePipeline()) { Threads = 2 }.RunAsync(files, progress, stop.Token);
            partial.Value.Interrupted.ShouldBeTrue();
            partial.Value.Written.ShouldBeInRange(7, 39);
        }

        IntakeReport rest = await _folder.TakeInAsync(new LinePipeline(), files);
        (rest.Written + rest.Unchanged).ShouldBe(40);
        CountEvents().ShouldBe(80);
    }

    [Fact]
    public async Task The_result_does_not_depend_on_the_number_of_threads()
    {
        string[] files = [.. Enumerable.Range(0, 30).Select(i => _folder.Write($"{i:00}.txt", $"A{i} CONSULT B{i}"))];
        string[] one = await EventsWithThreadsAsync(1, files);
        string[] four = await EventsWithThreadsAsync(4, files);
        four.ShouldBe(one);
    }

    [Fact]
    public async Task Two_files_with_the_same_bytes_are_one_document()
    {
        string first = _folder.Write("a.txt", "RUS CONSULT PAK");
        string second = _folder.Write("b.txt", "RUS CONSULT PAK");
        IntakeReport report = await _folder.TakeInAsync(new LinePipeline(), first, second);

        report.Repeated.ShouldBe(1);
        CountEvents().ShouldBe(1);
    }

    [Fact]
    public async Task A_copy_under_a_new_path_is_not_coded_again()
    {
        var pipeline = new LinePipeline();
        await _folder.TakeInAsync(pipeline, _folder.Write("a.txt", "RUS CONSULT PAK"));
        IntakeReport report = await _folder.TakeInAsync(pipeline, _folder.Write("b.txt", "RUS CONSULT PAK"));

        report.Repeated.ShouldBe(1);
        pipeline.Coded.ShouldBe(1);
        CountEvents().ShouldBe(1);
    }

    [Fact]
    public async Task A_document_that_moved_while_its_old_file_was_edited_is_kept()
    {
        string old = _folder.Write("a.txt", "RUS CONSULT PAK");
        await _folder.TakeInAsync(new LinePipeline(), old);
        _folder.Write("a.txt", "IND ACCUSE PAKISTAN");
        await _folder.TakeInAsync(new LinePipeline(), old, _folder.Write("b.txt", "RUS CONSULT PAK"));

        using Study study = _folder.Open();
        study.Events(new EventFilter()).Select(found => found.Sentence).ShouldBe(["RUS CONSULT PAK", "IND ACCUSE PAKISTAN"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_that_fails_is_named_and_the_others_are_read()
    {
        string good = _folder.Write("good.txt", "RUS CONSULT PAK");
        string empty = _folder.Write("empty.txt", "");
        string bug = _folder.Write("bug.txt", "BUG");
        IntakeReport report = await _folder.TakeInAsync(new LinePipeline(), good, empty, bug);

        report.Written.ShouldBe(1);
        report.Problems.Select(problem => problem.Code).ShouldBe(["EN0005", "EN0102"], ignoreOrder: true);
        report.Problems.Select(problem => problem.Subject).ShouldBe([bug, empty], ignoreOrder: true);

        IntakeReport again = await _folder.TakeInAsync(new LinePipeline(), good, empty, bug);
        again.Unchanged.ShouldBe(1, "what could not be read is tried and named again");
        again.Problems.Count.ShouldBe(2);
    }

    private async Task<string[]> EventsWithThreadsAsync(int threads, string[] files)
    {
        File.Delete(_folder.StudyPath);
        using Study study = _folder.Open();
        await new Intake(study, new LinePipeline()) { Threads = threads }.RunAsync(files, null, CancellationToken.None);
        return [.. study.Events(new EventFilter()).Select(EventText)];
    }

    private int CountEvents()
    {
        using Study study = _folder.Open();
        return study.Counts().Events;
    }

    // Lists compare by reference inside records, so events are compared by everything they print.
    private static string EventText(Event found) =>
        System.Text.Json.JsonSerializer.Serialize(found with { When = null }) + found.When;

    private sealed class StopAfter(CancellationTokenSource stop, int files) : IProgress<IntakeStep>
    {
        public void Report(IntakeStep value)
        {
            if (value.Done >= files)
            {
                stop.Cancel();
            }
        }
    }
}
