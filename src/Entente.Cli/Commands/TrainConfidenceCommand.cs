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
        Description = "Passages in JSON Lines, or folders of them, that tell which signals matter; those of the installation when left out.", AllowMultipleArgumentsPerToken = true, HelpName = "PATH",
    };

    private static readonly Option<string[]> s_fresh = new("--fresh")
    {
        Description = "Passages that no rule was made on, which tell how sure to be; those of the installation when left out.", AllowMultipleArgumentsPerToken = true, HelpName = "PATH",
    };

    private static readonly Option<string?> s_output = new("--out") { Description = "The file to write; the installation's data/plover/confidence.yaml when left out.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("confidence",
            """
            Fits the confidence of events to passages with answer sheets: which signals matter by some, how sure to be by others that no rule was made on. Writes the weights, and prints
            how far they can be trusted on passages they were not fitted to.

            Example:
              entente train confidence --passages data/training/passages
            """)
        {
            s_passages, s_fresh, s_output,
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

        string Folder(string name) => Path.Combine(installation.Value.Data, "training", name);
        Outcome<IReadOnlyList<Passage>> passages = PassageSuite.Load(parsed.GetValue(s_passages) is { Length: > 0 } given ? given : [Folder("passages")]);
        Outcome<IReadOnlyList<Passage>> fresh = PassageSuite.Load(parsed.GetValue(s_fresh) is { Length: > 0 } others ? others : [Folder("fresh")]);
        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if ((passages.Problem ?? fresh.Problem ?? pipeline.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        string output = parsed.GetValue(s_output) ?? Path.Combine(installation.Value.Data, "plover", "confidence.yaml");
        var suite = new PassageSuite(pipeline.Value);
        var training = new ConfidenceTraining(suite.Read(passages.Value), suite.Read(fresh.Value));
        File.WriteAllText(output, Comments(output) + training.Fit());
        PassageListing.Print(training.OnNewText());
        return ExitCode.Done;
    }

    /// <summary>The comments at the head of the file that is written over.</summary>
    private static string Comments(string path) =>
        File.Exists(path) ? string.Concat(File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).Select(line => line + "\n")) : "";
}
