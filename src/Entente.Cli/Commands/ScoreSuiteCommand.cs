using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Pipelines.Scoring;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary>What the commands that score one labelled file have in common.</summary>
internal static class ScoreSuiteCommand
{
    private const int UsualErrors = 20;

    /// <summary>A command of a file and the number of errors to print.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, with an example.</param>
    /// <param name="fileDescription">What the file is.</param>
    /// <param name="score">Scores the file's text.</param>
    /// <param name="options">Options besides.</param>
    public static Command Create(string name, string description, string fileDescription, Func<ParseResult, string, string, Outcome<SuiteScore>> score, params Option[] options)
    {
        var file = new Argument<string>("FILE") { Description = fileDescription + "; - is standard input." };
        var errors = new Option<int>("--errors") { Description = "Number of errors to print.", DefaultValueFactory = _ => UsualErrors, HelpName = "N" };
        var command = new Command(name, description) { file, errors };
        foreach (Option option in options)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            Outcome<string> text = InputText.ReadText(path);
            if (!text.Succeeded)
            {
                return Terminal.Fail(text.Problem);
            }

            Outcome<SuiteScore> scored = score(parsed, text.Value, path);
            if (!scored.Succeeded)
            {
                return Terminal.Fail(scored.Problem);
            }

            SuiteListing.Print(scored.Value, parsed.GetValue(errors));
            return ExitCode.Done;
        });
        return command;
    }
}
