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
    case ["relation", .. var sizes]:
        RelationScale.Print(Console.Out, ScaleStudies.SizesOf(sizes));
        return 0;
    case ["system", .. var sizes]:
        SystemScale.Print(Console.Out, ScaleStudies.SizesOf(sizes));
        return 0;
    case ["scale", var figure]:
        File.WriteAllText(figure, ScaleFigure.Draw(RelationScale.Print(Console.Out, ScaleStudies.Sizes), SystemScale.Print(Console.Out, ScaleStudies.Sizes)));
        return 0;
    case ["import", .. var size]:
        LargeImport.Print(Console.Out, size.Length > 0 ? int.Parse(size[0], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    case ["workbench", ..]:
        await WorkbenchPace.PrintAsync(Console.Out);
        return 0;
    case ["large", ..]:
        await LargeRead.PrintAsync(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks), typeof(IntakeBenchmarks), typeof(LoadBenchmarks)])
            .Run(args.Length == 0 ? ["--filter", "*"] : args, new BenchmarkSettings());
        return 0;
}
