using System.CommandLine;
using Entente.Pipelines;
using Entente.Pipelines.Scoring;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente score sentence-class</c>: statement or one of four classes.</summary>
internal static class ScoreSentenceClassCommand
{
    public static Command Create() => ScoreSuiteCommand.Create(
        "sentence-class",
        """
        Measures into which class sentences are put: 0 statement, 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.

        Example:
          entente score sentence-class ../shared/data/events/sentence-class-train.tsv
        """,
        "Tab-separated values with the header text, class",
        (_, text, path) =>
        {
            Outcome<EventPipeline> pipeline = Workshop.Pipeline();
            return pipeline.Succeeded ? SentenceClassSuite.Score(text, path, pipeline.Value) : pipeline.Problem;
        });
}
