using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary><c>entente read</c>: files and folders into a study.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders; folders are read in depth.", Arity = ArgumentArity.OneOrMore };
        Option<string> study = SharedOptions.Study();
        Option<int> threads = SharedOptions.Threads();
        var command = new Command("read",
            """
            Reads files and folders into a study. Unchanged files are skipped; a run that was stopped goes on where it was.

            Example:
              entente read articles/ interview.html --study asia.entente
            """)
        {
            paths, study, threads,
        };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(study), parsed.GetValue(threads), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string studyPath, int threads, CancellationToken cancellation)
    {
        FileSearch search = FileSearch.In(paths, excluding: studyPath);
        foreach (Problem problem in search.Problems)
        {
            Terminal.Report(problem);
        }

        // Nothing to read: no empty study is left behind.
        if (search.Files.Count == 0)
        {
            if (search.Problems.Count == 0)
            {
                Terminal.Report(ProblemCatalogue.EmptyFile.For(string.Join(' ', paths), "no file in these folders"));
            }

            return ExitCode.Problems;
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return Terminal.Fail(pipeline.Problem);
        }

        Outcome<IntakeReport> report = await IntakeAsync(studyPath, search.Files, pipeline.Value, threads, cancellation);
        return report.Succeeded ? Finish(report.Value, search.Problems.Count, studyPath) : Terminal.Fail(report.Problem);
    }

    /// <summary>Opens or makes the study and takes the files in, with a progress bar on a terminal.</summary>
    public static async Task<Outcome<IntakeReport>> IntakeAsync(
        string studyPath, IReadOnlyList<string> files, IDocumentPipeline pipeline, int threads, CancellationToken cancellation)
    {
        Outcome<Study> opened = Study.OpenOrCreate(studyPath);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        using Study study = opened.Value;
        var intake = new Intake(study, pipeline) { Threads = threads };
        Outcome<IntakeReport> report =
            await IntakeProgress.ShowAsync(files.Count, progress => intake.RunAsync(files, progress, cancellation));
        return report.Succeeded && !report.Value.Interrupted ? Close(study, report.Value) : report;
    }

    private static Outcome<IntakeReport> Close(Study study, IntakeReport report)
    {
        Outcome<int> marked = study.MarkCopies();
        return marked.Succeeded ? report : marked.Problem;
    }

    private static int Finish(IntakeReport report, int earlierProblems, string studyPath)
    {
        foreach (Problem problem in report.Problems)
        {
            Terminal.Report(problem);
        }

        if (report.Interrupted)
        {
            Terminal.Report(ProblemCatalogue.Interrupted.For(studyPath, $"{report.Files} files asked for"));
        }

        Terminal.Say(
            $"{report.Written} documents read, {report.Unchanged} unchanged, {report.Repeated} with the same content, "
            + $"{report.Failed} not readable; {report.Events} events from {report.Tokens} tokens in {studyPath}");
        OpenStudy.Ask(studyPath, study =>
        {
            StudyCounts counts = study.Counts();
            Terminal.Say($"the study now tells {counts.DistinctEvents} distinct events in {counts.Events} reports");
            return ExitCode.Done;
        });
        return report.Problems.Count + earlierProblems > 0 || report.Interrupted ? ExitCode.Problems : ExitCode.Done;
    }
}
