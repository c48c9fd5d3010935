using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Documents;
using Entente.Problems;
using Entente.Reading;
using Entente.Store;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente documents</c>: the documents of a study.</summary>
internal static class DocumentsCommand
{
    private static readonly Column<Document>[] s_columns =
    [
        new("id", document => document.Id.Value),
        new("date", document => DateText.Print(document.Published)),
        new("outlet", document => document.Outlet),
        new("authors", document => string.Join("; ", document.Authors)),
        new("genre", document => RecordName.Of(document.Genre)),
        new("title", document => document.Title),
        new("copy of", document => document.DuplicateOf?.Value),
    ];

    public static Command Create()
    {
        Option<string> study = SharedOptions.Study();
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("documents",
            """
            Lists the documents of a study with title, date, outlet, author and genre; as JSON Lines with their segments and text.

            Example:
              entente documents --study asia.entente --format jsonl
            """)
        {
            study, format,
        };
        command.SetAction(parsed =>
        {
            Outcome<Study> opened = Study.Open(parsed.GetRequiredValue(study));
            if (!opened.Succeeded)
            {
                return Terminal.Fail(opened.Problem);
            }

            using Study open = opened.Value;
            Listing.Print(parsed.GetValue(format), open.Documents(), s_columns, DocumentRecord.Serialize);
            return ExitCode.Done;
        });
        return command;
    }
}
