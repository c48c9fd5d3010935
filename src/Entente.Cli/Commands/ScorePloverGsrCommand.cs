using System.CommandLine;
using Entente.Exchange.Plover;
using Entente.Pipelines;
using Entente.Pipelines.Scoring;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente score plover-gsr</c>: PLOVER's gold standard records.</summary>
internal static class ScorePloverGsrCommand
{
    public static Command Create() => ScoreSuiteCommand.Create(
        "plover-gsr",
        """
        Measures types and, where records have codes of states, triples of state, state and type on gold records of PLOVER.

        Example:
          entente score plover-gsr gold.jsonl
        """,
        "Records in PLOVER's JSON: an array, JSON Lines, or objects one after another",
        (_, text, path) => Score(text, path));

    private static Outcome<SuiteScore> Score(string text, string path)
    {
        Outcome<IReadOnlyList<PloverRecord>> records = PloverFile.Read(text, path);
        if (!records.Succeeded)
        {
            return records.Problem;
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        Outcome<PairWorkshop> pairs = PairWorkshop.Load();
        return (pipeline.Problem ?? pairs.Problem) is { } problem ? problem : new PloverSuite(pipeline.Value, pairs.Value.Reader, pairs.Value.Scheme).Score(records.Value);
    }
}
