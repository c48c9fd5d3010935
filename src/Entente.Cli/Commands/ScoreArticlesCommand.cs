using System.CommandLine;
using System.Globalization;
using Entente.Pipelines;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente score articles</c>: the whole program on articles with answer sheets.</summary>
internal static class ScoreArticlesCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Folder of answer sheets (.json), each named as its article." };
        var articles = new Option<string?>("--articles") { Description = "Folder of the articles; the one above GOLD when left out.", HelpName = "DIR" };
        var command = new Command("articles",
            """
            Reads articles and compares title, author, date, body and events with answer sheets; names what was missed.

            Example:
              entente score articles samples/gold
            """)
        {
            gold, articles,
        };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetRequiredValue(gold);
            return Run(folder, parsed.GetValue(articles) ?? Path.Combine(folder, ".."));
        });
        return command;
    }

    private static int Run(string gold, string articles)
    {
        if (new[] { gold, articles }.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            return Terminal.Fail(ProblemCatalogue.PathMissing.For(missing));
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return Terminal.Fail(pipeline.Problem);
        }

        Outcome<IReadOnlyList<NamedScore>> scored = ArticleSuite.Score(pipeline.Value, gold, articles);
        if (!scored.Succeeded)
        {
            return Terminal.Fail(scored.Problem);
        }

        foreach (NamedScore article in scored.Value)
        {
            Print(article);
        }

        ArticleTotals totals = ArticleTotals.Of(scored.Value);
        Terminal.Records.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{totals.Articles} articles: {totals.Found} of {totals.Expected} events found ({totals.Recall:P1}), {totals.Forbidden} found that never happened, {totals.Leaked} strings in the body that are not, {totals.WrongMetadata} wrong fields of metadata; {totals.Events} events in all"));
        return ExitCode.Done;
    }

    private static void Print(NamedScore article)
    {
        TextWriter output = Terminal.Records;
        output.WriteLine($"{article.Name}: {article.Score.Found.Count} of {article.Score.Found.Count + article.Score.Missed.Count} found");
        Lines("missed", article.Score.Missed.Select(Describe));
        Lines("should not be there", article.Score.Forbidden.Select(Describe));
        Lines("not body", article.Score.Leaked);
        Lines("metadata", article.Score.WrongMetadata);

        void Lines(string heading, IEnumerable<string> lines)
        {
            foreach (string line in lines)
            {
                output.WriteLine($"  {heading}: {line}");
            }
        }
    }

    private static string Describe(GoldEvent expected) =>
        $"{expected.What} ({string.Join('/', expected.Types)}: {string.Join(',', expected.Actors)} -> {string.Join(',', expected.Recipients)}, {expected.From}..{expected.To})";
}
