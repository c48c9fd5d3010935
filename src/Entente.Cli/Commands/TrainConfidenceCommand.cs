using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Pipelines;
using Entente.Pipelines.Scoring.Passages;
using Entente.Pipelines.Training;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente train confidence</c>: fits how sure the coder may be of an event.</summary>
internal static class TrainConfidenceCommand
{
    private static readonly Option<string[]> s_passages = new("--passages")
    {
        Description = "Passages in JSON Lines, or folders of them; those of the installation when left out.", AllowMultipleArgumentsPerToken = true, HelpName = "PATH",
    };

    private static readonly Option<string?> s_output = new("--out") { Description = "The file to write; the installation's data/plover/confidence.yaml when left out.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("confidence",
            """
            Fits the confidence of events to passages with answer sheets, writes the weights, and prints how far they can be trusted on passages they were not fitted to.

            Example:
              entente train confidence --passages data/training/passages
            """)
        {
            s_passages, s_output,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        Outcome<Installation> installation = Workshop.Installation;
        if (!installation.Succeeded)
        {
            return Terminal.Fail(installation.Problem);
        }

        string[] paths = parsed.GetValue(s_passages) is { Length: > 0 } given ? given : [Path.Combine(installation.Value.Data, "training", "passages")];
        Outcome<IReadOnlyList<Passage>> passages = PassageSuite.Load(paths);
        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if ((passages.Problem ?? pipeline.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        string output = parsed.GetValue(s_output) ?? Path.Combine(installation.Value.Data, "plover", "confidence.yaml");
        var training = new ConfidenceTraining(new PassageSuite(pipeline.Value).Read(passages.Value));
        File.WriteAllText(output, Comments(output) + training.Fit());
        PassageListing.Print(training.CrossValidated());
        return ExitCode.Done;
    }

    /// <summary>The comments at the head of the file that is written over.</summary>
    private static string Comments(string path) =>
        File.Exists(path) ? string.Concat(File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).Select(line => line + "\n")) : "";
}
