using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Exchange.Networks;
using Entente.Problems;
using Entente.Systems;
using Entente.Systems.Balance;
using Entente.Systems.Frustration;

namespace Entente.Cli.Commands;

/// <summary><c>entente balance</c>: how far a signed network is from balance.</summary>
internal static class BalanceCommand
{
    private const int MostBlocsTried = 6;
    private const int MostProblemsShown = 20;
    private const double MostSeconds = 1_000_000;
    private static readonly Argument<string> s_edges = new("EDGES") { Description = "Comma-separated values with the columns source, target and sign (1 or -1); - is standard input." };
    private static readonly Option<ObjectFormat> s_format = SharedOptions.Member<ObjectFormat>("--format", "How to print", "-f");
    private static readonly Option<int> s_seed = new("--seed") { Description = "Seed of the searches by chance; a proven index does not depend on it.", DefaultValueFactory = _ => 1, HelpName = "N" };
    private static readonly Option<double> s_limit = Limit();
    private static readonly Option<int?> s_blocs = Blocs();
    private static readonly Option<double> s_alpha = Alpha();
    private static readonly Option<int> s_threads = SharedOptions.Threads();

    public static Command Create()
    {
        var command = new Command("balance",
            """
            Measures structural balance: the frustration index with proof, optimal partitions, triads, walks, blocs and centralities.

            Example:
              printf 'source,target,sign\nA,B,1\nB,C,1\nA,C,-1\n' | entente balance -
            """)
        {
            s_edges, s_format, s_limit, s_blocs, s_alpha, s_seed, s_threads,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(s_edges);
        Outcome<string> text = InputText.ReadText(path);
        Outcome<SignedEdgeTable> table = text.Succeeded ? SignedEdgeTable.Parse(text.Value, path) : text.Problem;
        if (!table.Succeeded)
        {
            return Terminal.Fail(table.Problem);
        }

        Report(table.Value.Problems);
        BalanceReport report = Measure(table.Value.Network, parsed, cancellation);
        if (parsed.GetValue(s_format) == ObjectFormat.Json)
        {
            Terminal.Records.WriteLine(BalanceRecord.ToJson(report));
        }
        else
        {
            BalanceListing.Print(report);
        }

        if (!report.Frustration.IsProven)
        {
            return Terminal.Fail(ProblemCatalogue.NotProven.For(path, $"between {report.Frustration.LowerBound} and {report.Frustration.Frustration}"));
        }

        return table.Value.Problems.Count > 0 ? ExitCode.Problems : ExitCode.Done;
    }

    private static void Report(IReadOnlyList<Problem> problems)
    {
        foreach (Problem problem in problems.Take(MostProblemsShown))
        {
            Terminal.Report(problem);
        }

        if (problems.Count > MostProblemsShown)
        {
            Terminal.Say($"and {problems.Count - MostProblemsShown} more such rows");
        }
    }

    private static BalanceReport Measure(SignedNetwork network, ParseResult parsed, CancellationToken cancellation)
    {
        var limit = TimeSpan.FromSeconds(parsed.GetValue(s_limit));
        int threads = parsed.GetValue(s_threads);
        int seed = parsed.GetValue(s_seed);
        FrustrationIndex frustration = Within(limit, cancellation, stop => BoundsProgress.Show(
            progress => FrustrationSolver.Solve(network, new FrustrationSettings { Seed = seed, Threads = threads }, progress, stop)))!;
        var settings = new BlocSettings { Alpha = parsed.GetValue(s_alpha), Seed = seed, Start = [.. frustration.Partitions[0].Select(side => side > 0 ? 0 : 1)] };
        return new BalanceReport(
            network,
            frustration,
            TriadCensus.Of(network),
            Within(limit, cancellation, stop => WalkBalance.Of(network, threads, stop)),
            SignedDegree.Of(network),
            PnCentrality.Of(network),
            parsed.GetValue(s_blocs) is { } blocs ? [BlocSearch.Find(network, blocs, settings, cancellation)] : BlocSearch.Try(network, MostBlocsTried, settings, cancellation));
    }

    private static T? Within<T>(TimeSpan limit, CancellationToken cancellation, Func<CancellationToken, T> work)
        where T : class
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(limit);
        try
        {
            return work(source.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static Option<double> Limit()
    {
        var option = new Option<double>("--limit") { Description = "Seconds to spend on the frustration index, and as many on walks; bounds are printed when they are over.", DefaultValueFactory = _ => 120, HelpName = "SECONDS" };
        option.Validators.Add(result => SharedOptions.RequireNumber(result, value => value is > 0 and <= MostSeconds, $"must be over 0 and at most {MostSeconds:0}"));
        return option;
    }

    private static Option<int?> Blocs()
    {
        var option = new Option<int?>("--blocs") { Description = $"The most blocs to divide the network into; 1 to {MostBlocsTried} are tried when left out, as long as another lowers the error.", HelpName = "K" };
        option.Validators.Add(result => SharedOptions.RequireNumber(result, value => value is >= 1 and <= 1000, "must be from 1 to 1000"));
        return option;
    }

    private static Option<double> Alpha()
    {
        var option = new Option<double>("--alpha") { Description = "What a negative tie within a bloc weighs; a positive tie between blocs weighs the rest to 1.", DefaultValueFactory = _ => 0.5, HelpName = "X" };
        option.Validators.Add(result => SharedOptions.RequireNumber(result, value => value is >= 0 and <= 1, "must be from 0 to 1"));
        return option;
    }
}
