using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Documents;
using Entente.Problems;
using Entente.Reading;

namespace Entente.Cli.Commands;

/// <summary><c>entente extract</c>: pages to title, author, date and body, without a study.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
        Option<OutputFormat> format = SharedOptions.Format(OutputFormat.Jsonl);
        var command = new Command("extract",
            """
            Reads pages and prints what they are: title, authors, outlet, date, language, segments and body text.

            Example:
              entente extract page.html --format jsonl
            """)
        {
            paths, format,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string[] paths, OutputFormat format)
    {
        FileSearch search = FileSearch.In(paths, excluding: "study.entente");
        var problems = new List<Problem>(search.Problems);
        DocumentListing.Print(format, Documents(search.Files, problems));
        problems.ForEach(Terminal.Report);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Problems;
    }

    private static IEnumerable<Document> Documents(IReadOnlyList<string> files, List<Problem> problems)
    {
        foreach (string file in files)
        {
            Outcome<Document> read = DocumentReader.Read(file, warnings: problems);
            if (!read.Succeeded)
            {
                problems.Add(read.Problem);
            }

            if (read.Succeeded)
            {
                yield return read.Value;
            }
        }
    }
}
