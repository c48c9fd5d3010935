using BenchmarkDotNet.Attributes;

namespace Entente.Bench;

/// <summary>Each stage alone on one thread, then the chain; an operation is the whole sample corpus.</summary>
[PerToken]
public class StageBenchmarks
{
    private Stages _stages = null!;

    [GlobalSetup]
    public void Load() => CorpusSize.Tokens = (_stages = new Stages()).Tokens;

    [Benchmark]
    public int Reading() => _stages.Read();

    [Benchmark]
    public int Tokenizer() => _stages.Tokenize();

    [Benchmark]
    public int Network() => _stages.RunNetwork();

    [Benchmark]
    public int NetworkInFullBatches() => _stages.RunNetworkTogether();

    [Benchmark]
    public int Language() => _stages.AnalyseLanguage();

    [Benchmark]
    public int Times() => _stages.FindTimes();

    [Benchmark]
    public int Mentions() => _stages.FindMentions();

    [Benchmark]
    public int Events() => _stages.CodeEvents();

    [Benchmark]
    public int RawTextToEvents() => _stages.ReadAndCode();
}
