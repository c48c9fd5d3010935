using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.Training;

/// <summary>Trains a network by mini-batches, each split over two workers so that results do not depend on the machine's processors.</summary>
internal sealed class NetworkTrainer
{
    private const int Workers = 2;
    private readonly AdamOptimizer _optimizer;
    private readonly Worker[] _workers;
    private readonly SeededRandom _random;
    private readonly TrainingSchedule _schedule;
    private int _step;

    public NetworkTrainer(AnalysisNetwork network, TrainingSchedule schedule, NoiseRates noise, int seed)
    {
        _schedule = schedule;
        _random = new SeededRandom((ulong)seed);
        List<Parameter> parameters = [.. network.Dense, .. network.Encoder.Input.Tables.All.Select(table => table.Parameter!)];
        foreach (Parameter parameter in parameters)
        {
            parameter.PrepareTraining(Workers);
        }

        network.Pack();
        _optimizer = new AdamOptimizer(parameters, new AdamOptions { Threads = Workers, AverageDecay = schedule.AverageDecay });
        _workers = [.. Enumerable.Range(0, Workers).Select(index => new Worker(network, index, noise, seed))];
    }

    /// <summary>One pass over the examples; returns the mean loss of a token.</summary>
    public double RunEpoch(IReadOnlyList<TrainingExample> examples, int totalSteps, CancellationToken cancellation)
    {
        double loss = 0;
        long tokens = 0;
        foreach (List<TrainingExample> batch in MakeBatches(examples))
        {
            cancellation.ThrowIfCancellationRequested();
            List<TrainingExample>[] shares = [.. Enumerable.Range(0, Workers).Select(worker => batch.Where((_, i) => i % Workers == worker).ToList())];
            double[] losses = new double[Workers];
            Parallel.For(0, Workers, worker => losses[worker] = _workers[worker].Learn(shares[worker]));
            int count = batch.Sum(example => example.Features.Rows - 1);
            _step++;
            _optimizer.Step(_schedule.RateAt(_step, totalSteps), 1f / count);
            loss += losses.Sum();
            tokens += count;
        }

        return loss / tokens;
    }

    /// <summary>Exchanges the weights and their running averages; called again, it restores them.</summary>
    public void SwapAverages() => _optimizer.SwapAverages();

    public int StepsFor(int examples) => (examples + _schedule.BatchSize - 1) / _schedule.BatchSize;

    private List<List<TrainingExample>> MakeBatches(IReadOnlyList<TrainingExample> examples)
    {
        List<TrainingExample> shuffled = [.. examples];
        _random.Shuffle(shuffled);
        // Sentences of like length go together, but only within a random share of the data, so that batches differ each time.
        List<List<TrainingExample>> batches = [];
        foreach (TrainingExample[] chunk in shuffled.Chunk(_schedule.BatchSize * 20))
        {
            batches.AddRange(chunk.OrderByDescending(example => example.Features.Rows).Chunk(_schedule.BatchSize).Select(batch => batch.ToList()));
        }

        _random.Shuffle(batches);
        return batches;
    }
}

/// <summary>Batch size and learning rate.</summary>
internal sealed record TrainingSchedule
{
    /// <summary>Sentences in a batch.</summary>
    public int BatchSize { get; init; } = 40;

    public float PeakRate { get; init; } = 2e-3f;

    /// <summary>Share of the peak rate left at the last step.</summary>
    public float FinalShare { get; init; } = 0.02f;

    public int WarmUpSteps { get; init; } = 200;

    /// <summary>Weight of the past in the running average of the weights, for each step.</summary>
    public float AverageDecay { get; init; } = 0.999f;

    /// <summary>Rises linearly over the first steps, then falls linearly to the last.</summary>
    public float RateAt(int step, int totalSteps)
    {
        float rise = Math.Min(1, step / (float)WarmUpSteps);
        return PeakRate * rise * Math.Max(FinalShare, 1 - (step / (float)totalSteps));
    }
}
