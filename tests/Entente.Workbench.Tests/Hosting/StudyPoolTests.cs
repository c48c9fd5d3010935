using System.Diagnostics;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Tests.Hosting;

[Collection(SampleWorkbenchCollection.Name)]
public class StudyPoolTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task A_question_stopped_between_two_queries_starts_no_other()
    {
        using var pool = new StudyPool(workbench.Study);
        using var stopping = new CancellationTokenSource();
        int asked = 0;
        Outcome<string> answer = await pool.AskAsync<string>((study, _) =>
        {
            study.Counts();
            stopping.Cancel();
            for (; asked < 50; asked++)
            {
                study.Sources();
            }

            return "done";
        }, stopping.Token);
        answer.Problem!.Kind.ShouldBe(ProblemCatalogue.QuestionTooSlow);
        asked.ShouldBe(0);
    }

    [Fact]
    public async Task Work_that_is_no_query_is_stopped_too()
    {
        using var pool = new StudyPool(workbench.Study);
        using var stopping = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Outcome<string> answer = await pool.AskAsync<string>((_, stop) =>
        {
            stop.WaitHandle.WaitOne();
            stop.ThrowIfCancellationRequested();
            return "done";
        }, stopping.Token);
        answer.Problem!.Kind.ShouldBe(ProblemCatalogue.QuestionTooSlow);
        (await pool.AskAsync<string>((study, _) => study.Path, CancellationToken.None)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_question_that_fails_leaves_no_file_open()
    {
        if (!Directory.Exists("/proc/self/fd"))
        {
            return;
        }

        using var pool = new StudyPool(workbench.Study);
        int before = OpenStudies();
        for (int number = 0; number < 20; number++)
        {
            await Should.ThrowAsync<UnreachableException>(() => pool.AskAsync<string>((_, _) => throw new UnreachableException(), CancellationToken.None));
        }

        OpenStudies().ShouldBeLessThanOrEqualTo(before);
    }

    private int OpenStudies() => Directory.EnumerateFiles("/proc/self/fd").Count(link => new FileInfo(link).LinkTarget == workbench.Study);
}
