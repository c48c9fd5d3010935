using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Problems;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary><c>entente search</c>: sentences of a study by their words.</summary>
internal static class SearchCommand
{
    private const int DefaultLimit = 50;

    public static Command Create()
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words in any form, \"phrases\", OR, NOT, prefixes*.", Arity = ArgumentArity.OneOrMore };
        Option<string> study = SharedOptions.Study();
        Option<int?> limit = SharedOptions.Limit();
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("search",
            """
            Finds sentences of a study by their words, best first, with the date and title of their documents.

            Example:
              entente search 'corridor OR pipeline' --study asia.entente
            """)
        {
            words, study, limit, format,
        };
        command.SetAction(parsed => OpenStudy.Ask(parsed.GetRequiredValue(study), open =>
        {
            Outcome<IReadOnlyList<SentenceHit>> hits =
                open.Search(new SentenceFilter(string.Join(' ', parsed.GetRequiredValue(words))), parsed.GetValue(limit) ?? DefaultLimit);
            if (!hits.Succeeded)
            {
                return Terminal.Fail(hits.Problem);
            }

            SentenceListing.Print(parsed.GetValue(format), hits.Value);
            return ExitCode.Done;
        }));
        return command;
    }
}
