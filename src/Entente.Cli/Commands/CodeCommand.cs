using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Documents;
using Entente.Events;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Time;
using LocalDate = NodaTime.LocalDate;

namespace Entente.Cli.Commands;

/// <summary><c>entente code</c>: texts to events, without a study.</summary>
internal static class CodeCommand
{
    private static readonly Argument<string> s_input = new("FILE") { Description = "A text, or a .jsonl file of {\"id\",\"text\",\"date\"} records; - is standard input." };
    private static readonly Option<LocalDate?> s_date = SharedOptions.Day("--date", "The day that relative dates are counted from.");
    private static readonly Option<bool> s_records = new("--records") { Description = "Standard input holds JSON Lines records." };
    private static readonly Option<EventFormat> s_format = SharedOptions.Member<EventFormat>("--format", "How to print", "-f");

    public static Command Create()
    {
        var command = new Command("code",
            """
            Codes the events of a text, without a study.

            Example:
              echo "Russia's president called Pakistan's prime minister on Wednesday." | entente code - --date 2021-08-27
            """)
        {
            s_input, s_date, s_records, s_format,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(s_input);
        DateInterval? date = parsed.GetValue(s_date) is { } day ? DateInterval.OfDay(day) : null;
        Outcome<string> text = InputText.ReadText(path);
        if (!text.Succeeded)
        {
            return Terminal.Fail(text.Problem);
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return Terminal.Fail(pipeline.Problem);
        }

        bool records = parsed.GetValue(s_records) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        var problems = new List<Problem>();
        IEnumerable<Document> documents = records ? Records(path, text.Value, date, problems) : [PlainDocument.Read(text.Value, null, date)];
        int exit = EventListing.Print(parsed.GetValue(s_format), Code(pipeline.Value, documents));
        problems.ForEach(Terminal.Report);
        return exit == ExitCode.Done && problems.Count > 0 ? ExitCode.Problems : exit;
    }

    // Texts are coded on all cores and printed in the order in which they came.
    private static IEnumerable<Event> Code(EventPipeline pipeline, IEnumerable<Document> documents) => documents
        .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered)
        .Select(pipeline.Code)
        .AsSequential()
        .SelectMany(coded => coded.Events);

    private static IEnumerable<Document> Records(string path, string text, DateInterval? date, List<Problem> problems)
    {
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            Outcome<Document> document = TextRecord.Read(line, date);
            if (document.Succeeded)
            {
                yield return document.Value;
            }
            else
            {
                problems.Add(ProblemCatalogue.BadCorpus.For($"{path}, line {number}", document.Problem.Detail));
            }
        }
    }
}
