using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary><c>entente documents</c>: the documents of a study.</summary>
internal static class DocumentsCommand
{
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
        command.SetAction(parsed => OpenStudy.Ask(parsed.GetRequiredValue(study), open =>
        {
            DocumentListing.Print(parsed.GetValue(format), open.Documents());
            return ExitCode.Done;
        }));
        return command;
    }
}
