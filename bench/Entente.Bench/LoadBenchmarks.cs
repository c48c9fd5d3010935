using BenchmarkDotNet.Attributes;
using Entente.Actors;
using Entente.Events;
using Entente.Vocabularies;

namespace Entente.Bench;

/// <summary>What the program loads at start.</summary>
public class LoadBenchmarks
{
    [Benchmark]
    public object Language() => Entente.Language.Language.Load(SampleCorpus.Model);

    [Benchmark]
    public object Catalogue() => ActorCatalogue.Load(SampleCorpus.Data).Value;

    [Benchmark]
    public object Coder() => EventCoder.Load(new DataFolder(SampleCorpus.Data)).Value;
}
