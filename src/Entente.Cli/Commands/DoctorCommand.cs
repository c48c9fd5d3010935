using System.CommandLine;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente doctor</c>: is the installation whole?</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor",
            """
            Checks the installation: vocabularies, model, samples, and a sentence coded from end to end.

            Example:
              entente doctor
            """);
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        IReadOnlyList<Checkup> checkups = Checkup.All();
        foreach (Checkup checkup in checkups)
        {
            Terminal.Records.WriteLine($"{(checkup.Problems.Count == 0 ? "ok  " : "BAD ")} {checkup.Part}: {checkup.Finding}");
        }

        foreach (Problem problem in checkups.SelectMany(checkup => checkup.Problems))
        {
            Terminal.Report(problem);
        }

        return checkups.All(checkup => checkup.Problems.Count == 0) ? ExitCode.Done : ExitCode.BrokenInstall;
    }
}
