using System.CommandLine;
using Entente.Problems;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente dates</c>: time expressions of texts, resolved.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "JSON Lines with \"text\" and \"reference\"; - is standard input.", DefaultValueFactory = _ => InputText.Standard, HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "Where to write; standard output when left out.", HelpName = "FILE" };
        var command = new Command("dates",
            """
            Finds the time expressions of each text and resolves them against its reference date.

            Example:
              echo '{"text":"They met last week.","reference":"2021-08-27"}' | entente dates --in -
            """)
        {
            input, output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string input, string? output)
    {
        Outcome<TextReader> reader = InputText.OpenReader(input);
        if (!reader.Succeeded)
        {
            return Terminal.Fail(reader.Problem);
        }

        Outcome<TextWriter> writer = InputText.OpenWriter(output);
        if (!writer.Succeeded)
        {
            return Terminal.Fail(writer.Problem);
        }

        using TextReader lines = reader.Value;
        using TextWriter results = writer.Value;
        int exit = ExitCode.Done;
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            Outcome<string> record = DatesRecord.Process(line);
            if (record.Succeeded)
            {
                results.WriteLine(record.Value);
                continue;
            }

            Terminal.Report(ProblemCatalogue.BadCorpus.For($"{input}, line {number}", record.Problem.Detail));
            exit = ExitCode.Problems;
        }

        return exit;
    }
}
