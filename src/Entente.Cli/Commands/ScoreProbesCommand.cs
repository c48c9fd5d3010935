using System.CommandLine;
using System.Globalization;
using Entente.Pipelines;
using Entente.Pipelines.Probes;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente score probes</c>: minimal pairs of sentences.</summary>
internal static class ScoreProbesCommand
{
    public static Command Create()
    {
        var seed = new Option<int>("--seed") { Description = "Chooses who fills the slots; the same seed gives the same sentences.", DefaultValueFactory = _ => ProbeSuite.Seed, HelpName = "N" };
        var failures = new Option<bool>("--failures") { Description = "Print every pair that fails, with what was coded." };
        var command = new Command("probes",
            """
            Codes pairs of sentences that differ in one thing and counts those where the events differ in just what they must.

            Example:
              entente score probes --failures
            """)
        {
            seed, failures,
        };
        command.SetAction(parsed => Run(parsed.GetValue(seed), parsed.GetValue(failures)));
        return command;
    }

    private static int Run(int seed, bool failures)
    {
        Outcome<Installation> installation = Workshop.Installation;
        if (!installation.Succeeded)
        {
            return Terminal.Fail(installation.Problem);
        }

        Outcome<ProbeBook> book = ProbeBook.Load(new DataFolder(installation.Value.Data));
        if (!book.Succeeded)
        {
            return Terminal.Fail(book.Problem);
        }

        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return Terminal.Fail(pipeline.Problem);
        }

        IReadOnlyList<ProbeVerdict> verdicts = ProbeSuite.Judge(pipeline.Value, book.Value, seed);
        foreach (ProbeVerdict verdict in failures ? verdicts.Where(verdict => !verdict.Passes) : [])
        {
            Print(verdict);
        }

        Print(ProbeSuite.ByKind(verdicts));
        Print(ProbeSuite.ByType(verdicts));
        Print([("all", verdicts.Count, verdicts.Count(verdict => verdict.Passes))]);
        return ExitCode.Done;
    }

    private static void Print(ProbeVerdict verdict)
    {
        TextWriter output = Terminal.Records;
        output.WriteLine($"{RecordName.Of(verdict.Pair.Kind)} {RecordName.Of(verdict.Pair.Frame.Type)} ({verdict.Pair.Frame.Place})");
        output.WriteLine($"  {verdict.Pair.First}");
        output.WriteLine($"  {verdict.Pair.Second}");
        output.WriteLine($"  {verdict.Fault}");
    }

    private static void Print(IReadOnlyList<(string Label, int Pairs, int Passed)> rows)
    {
        foreach (var (label, pairs, passed) in rows)
        {
            Terminal.Records.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-12} {passed,5} of {pairs,5} {(double)passed / pairs,8:P1}"));
        }
    }
}
