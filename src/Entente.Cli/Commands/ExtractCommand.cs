using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Documents;
using Entente.Problems;
using Entente.Reading;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente extract</c>: pages to title, author, date and body, without a study.</summary>
internal static class ExtractCommand
{
    private static readonly Column<Document>[] s_columns =
    [
        new("path", document => document.Provenance.Path),
        new("title", document => document.Title),
        new("authors", document => string.Join("; ", document.Authors)),
        new("outlet", document => document.Outlet),
        new("date", document => DateText.Print(document.Published)),
        new("genre", document => RecordName.Of(document.Genre)),
        new("characters", document => document.Text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

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
        Outcome<DocumentReader> reader = Workshop.Reader;
        if (!reader.Succeeded)
        {
            return Terminal.Fail(reader.Problem);
        }

        Listing.Print(format, Documents(search.Files, reader.Value, problems), s_columns, DocumentRecord.Serialize);
        problems.ForEach(Terminal.Report);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Problems;
    }

    private static IEnumerable<Document> Documents(IReadOnlyList<string> files, DocumentReader reader, List<Problem> problems)
    {
        foreach (string file in files)
        {
            Outcome<ReadDocument> read = reader.Read(file);
            if ((read.Succeeded ? read.Value.Warning : read.Problem) is { } problem)
            {
                problems.Add(problem);
            }

            if (read.Succeeded)
            {
                yield return read.Value.Document;
            }
        }
    }
}
