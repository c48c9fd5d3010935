using System.CommandLine;
using Entente.Pipelines.Pairs;
using Entente.Pipelines.Scoring;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente score plv</c>: the type of marked pairs.</summary>
internal static class ScorePlvCommand
{
    public static Command Create()
    {
        Option<PairLabels> labels = SharedOptions.Labels();
        return ScoreSuiteCommand.Create(
            "plv",
            """
            Measures what is read between a marked source and target: type, and quad, mode and status where the file has them.

            Example:
              entente score plv ../shared/data/events/pairs-train.tsv
            """,
            "Tab-separated values with a header: text with <s>source</s> and <t>target</t>, type, and others",
            (parsed, text, path) => Score(text, path, parsed.GetValue(labels)),
            labels);
    }

    private static Outcome<SuiteScore> Score(string text, string path, PairLabels labels)
    {
        Outcome<PairTable> table = PairTable.Parse(text, path);
        if (!table.Succeeded)
        {
            return table.Problem;
        }

        if (!table.Value.Header.Contains("type"))
        {
            return ProblemCatalogue.BadCorpus.For($"{path}, line 1", "the header names no column 'type'", string.Join(", ", table.Value.Header));
        }

        Outcome<PairWorkshop> workshop = PairWorkshop.Load();
        return workshop.Succeeded ? PairSuite.Score(table.Value, workshop.Value.Reader, labels, workshop.Value.Scheme) : workshop.Problem;
    }
}
