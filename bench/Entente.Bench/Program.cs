using BenchmarkDotNet.Running;
using Entente.Bench;

switch (args)
{
    case ["quick", ..]:
        QuickTable.Print(Console.Out);
        return 0;
    case ["clusters", ..]:
        LargeClustering.Print(Console.Out);
        return 0;
    case ["relations", ..]:
        LargeRelations.Print(Console.Out);
        return 0;
    case ["large", ..]:
        await LargeRead.PrintAsync(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks), typeof(IntakeBenchmarks), typeof(LoadBenchmarks)])
            .Run(args.Length == 0 ? ["--filter", "*"] : args, new BenchmarkSettings());
        return 0;
}
