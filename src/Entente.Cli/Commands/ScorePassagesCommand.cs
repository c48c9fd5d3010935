using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Pipelines;
using Entente.Pipelines.Scoring.Passages;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente score passages</c>: short texts with every event in them noted.</summary>
internal static class ScorePassagesCommand
{
    private static readonly Argument<string[]> s_paths = new("FILE") { Description = "Passages in JSON Lines, or folders of them (.jsonl).", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<int> s_errors = new("--errors") { Description = "Number of wrong and of missed events to print.", DefaultValueFactory = _ => 0, HelpName = "N" };

    public static Command Create()
    {
        var command = new Command("passages",
            """
            Codes passages with answer sheets: precision and recall by type, status, mode, voice and date of what was found, and how far confidence can be trusted.

            Example:
              entente score passages data/training/passages --errors 20
            """)
        {
            s_paths, s_errors,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(s_paths), parsed.GetValue(s_errors)));
        return command;
    }

    private static int Run(string[] paths, int errors)
    {
        Outcome<IReadOnlyList<Passage>> passages = PassageSuite.Load(paths);
        if (!passages.Succeeded)
        {
            return Terminal.Fail(passages.Problem);
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return Terminal.Fail(pipeline.Problem);
        }

        PassageListing.Print(new PassageScore(new PassageSuite(pipeline.Value).Read(passages.Value)), errors);
        return ExitCode.Done;
    }
}
