using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary><c>entente demo</c>: the sample corpus, read and shown.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var study = new Option<string?>("--study", "-s") { Description = "Where to keep the demo's study; the temporary folder when left out.", HelpName = "FILE" };
        var command = new Command("demo",
            """
            Reads the sample corpus, prints what was found and, at a terminal, opens the workbench on it.

            Example:
              entente demo
            """)
        {
            study,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(study) ?? TemporaryStudy(), cancellation));
        return command;
    }

    private static string TemporaryStudy()
    {
        string folder = Path.Combine(Path.GetTempPath(), "entente-demo");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "demo.entente");
    }

    private static async Task<int> RunAsync(string studyPath, CancellationToken cancellation)
    {
        Outcome<Installation> installation = Workshop.Installation;
        if (!installation.Succeeded)
        {
            return Terminal.Fail(installation.Problem);
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return Terminal.Fail(pipeline.Problem);
        }

        IReadOnlyList<string> files = SampleFiles(installation.Value.Samples);
        Outcome<IntakeReport> report =
            await ReadCommand.IntakeAsync(studyPath, files, pipeline.Value, Environment.ProcessorCount, cancellation);
        if (!report.Succeeded)
        {
            return Terminal.Fail(report.Problem);
        }

        int exit = OpenStudy.Ask(studyPath, study =>
        {
            DemoReport.Print(study, installation.Value.Samples);
            return report.Value.Interrupted ? ExitCode.Problems : ExitCode.Done;
        });
        if (exit != ExitCode.Done)
        {
            return exit;
        }

        // Whoever reads the report through a pipe waits for its end.
        if (Console.IsOutputRedirected)
        {
            Terminal.Say($"Look at it in a browser with: entente serve --study {studyPath}");
            return ExitCode.Done;
        }

        return await ServeCommand.RunAsync(studyPath, cancellation);
    }

    // The answer sheets and the corpus's own description are not documents.
    private static string[] SampleFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(folder)
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal),
    ];
}
