using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Entente.Bench;

/// <summary>A figure per token for benchmarks that work through the corpus.</summary>
internal sealed class PerTokenColumn(string name, string legend, Func<BenchmarkReport, BenchmarkCase, double> figure) : IColumn
{
    public static PerTokenColumn Speed { get; } = new(
        "tokens/s", "Tokens of running text worked through in a second", (report, _) => CorpusSize.Tokens / (report.ResultStatistics!.Mean * 1e-9));

    public static PerTokenColumn Allocation { get; } = new(
        "bytes/token", "Managed memory allocated per token",
        (report, benchmark) => (report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0) / (double)CorpusSize.Tokens);

    public string Id => nameof(PerTokenColumn) + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        bool perToken = Attribute.IsDefined(benchmarkCase.Descriptor.Type, typeof(PerTokenAttribute));
        return perToken && summary[benchmarkCase] is { ResultStatistics: not null } report
            ? figure(report, benchmarkCase).ToString("N0", CultureInfo.InvariantCulture)
            : "-";
    }
}
