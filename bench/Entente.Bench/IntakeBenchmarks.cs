using BenchmarkDotNet.Attributes;

namespace Entente.Bench;

/// <summary>Raw text to stored events; an operation takes the sample corpus into a new study on disk.</summary>
[PerToken]
public class IntakeBenchmarks
{
    private readonly StudyIntake _intake = new(times: 1);
    private Stages _stages = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Load() => CorpusSize.Tokens = (_stages = new Stages()).Tokens;

    [GlobalCleanup]
    public void Clean() => _intake.Dispose();

    [Benchmark]
    public async Task<int> RawTextToStoredEvents() => (await _intake.RunAsync(_stages.Pipeline, Threads)).Events;
}
