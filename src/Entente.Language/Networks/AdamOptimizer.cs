using System.Numerics;

namespace Entente.Language.Networks;

/// <summary>Adam (Kingma and Ba 2015) with gradient clipping and an exponential moving average of the values.</summary>
/// <remarks>Table rows are updated only in steps that touch them; their average catches up when they are next read.</remarks>
internal sealed unsafe class AdamOptimizer(IReadOnlyList<Parameter> parameters, AdamOptions options)
{
    private const float Epsilon = 1e-8f;
    private readonly double[] _squares = new double[parameters.Count];
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Threads };
    private int _step;

    /// <summary>Applies the summed gradients of all workers, scaled by <paramref name="scale"/>, and clears them.</summary>
    public void Step(float learningRate, float scale)
    {
        _step++;
        Parallel.For(0, parameters.Count, _parallel, i => _squares[i] = SumGradients(parameters[i]));
        double norm = Math.Sqrt(_squares.Sum()) * scale;
        float clipped = norm > options.ClipNorm ? (float)(scale * options.ClipNorm / norm) : scale;
        float rate = learningRate * MathF.Sqrt(1 - MathF.Pow(options.SecondDecay, _step)) / (1 - MathF.Pow(options.FirstDecay, _step));
        Parallel.For(0, parameters.Count, _parallel, i => Update(parameters[i], rate, clipped));
    }

    /// <summary>Exchanges values and averages in every parameter, and packs them; a second call restores the values.</summary>
    public void SwapAverages()
    {
        foreach (Parameter parameter in parameters)
        {
            for (int row = 0; parameter.Kind == ParameterKind.Table && row < parameter.Rows; row++)
            {
                CatchUp(parameter, row, _step);
            }

            parameter.Training!.SwapAverage();
            parameter.Pack();
        }
    }

    private float DecayAt(int step) => MathF.Min(options.AverageDecay, (1f + step) / (10f + step));

    private static double SumGradients(Parameter parameter)
    {
        ParameterTraining training = parameter.Training!;
        if (parameter.Kind != ParameterKind.Table)
        {
            return SumRange(training, 0, parameter.Length);
        }

        // Rows touched by a later worker are listed under the first as well, so that one list names every row to update.
        for (int worker = 1; worker < training.Workers; worker++)
        {
            foreach (int row in training.Touched[worker])
            {
                training.TouchRow(0, row);
            }
        }

        double sum = 0;
        foreach (int row in training.Touched[0])
        {
            sum += SumRange(training, (long)row * parameter.Columns, parameter.Columns);
        }

        return sum;
    }

    private static double SumRange(ParameterTraining training, long start, long count)
    {
        float* target = training.Gradient(0) + start;
        for (int worker = 1; worker < training.Workers; worker++)
        {
            float* source = training.Gradient(worker) + start;
            Elementwise.AddScaled(target, source, 1, (int)count);
            new Span<float>(source, (int)count).Clear();
        }

        return Elementwise.Dot(target, target, (int)count);
    }

    private void Update(Parameter parameter, float rate, float scale)
    {
        ParameterTraining training = parameter.Training!;
        if (parameter.Kind != ParameterKind.Table)
        {
            UpdateRange(parameter, 0, (int)parameter.Length, rate, scale);
            parameter.Pack();
            return;
        }

        foreach (int row in training.Touched[0])
        {
            CatchUp(parameter, row, _step - 1);
            UpdateRange(parameter, (long)row * parameter.Columns, parameter.Columns, rate, scale);
            training.AveragedAt[row] = _step;
        }

        training.ForgetTouched();
    }

    private void UpdateRange(Parameter parameter, long start, int count, float rate, float scale)
    {
        ParameterTraining training = parameter.Training!;
        float* value = parameter.Value + start;
        float* gradient = training.Gradient(0) + start;
        float* first = training.First + start;
        float* second = training.Second + start;
        float* average = training.Average + start;
        float keep = 1 - DecayAt(_step);
        int i = 0;
        for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> g = Vector.Load(gradient + i) * scale;
            Vector<float> m = (Vector.Load(first + i) * options.FirstDecay) + (g * (1 - options.FirstDecay));
            Vector<float> v = (Vector.Load(second + i) * options.SecondDecay) + (g * g * (1 - options.SecondDecay));
            Vector<float> w = Vector.Load(value + i) - (m * rate / (Vector.SquareRoot(v) + new Vector<float>(Epsilon)));
            Vector<float> a = Vector.Load(average + i);
            Vector.Store(m, first + i);
            Vector.Store(v, second + i);
            Vector.Store(w, value + i);
            Vector.Store(a + ((w - a) * keep), average + i);
            Vector.Store(Vector<float>.Zero, gradient + i);
        }

        for (; i < count; i++)
        {
            float g = gradient[i] * scale;
            first[i] = (options.FirstDecay * first[i]) + ((1 - options.FirstDecay) * g);
            second[i] = (options.SecondDecay * second[i]) + ((1 - options.SecondDecay) * g * g);
            value[i] -= rate * first[i] / (MathF.Sqrt(second[i]) + Epsilon);
            average[i] += keep * (value[i] - average[i]);
            gradient[i] = 0;
        }
    }

    private void CatchUp(Parameter parameter, int row, int step)
    {
        int behind = step - parameter.Training!.AveragedAt[row];
        if (behind <= 0)
        {
            return;
        }

        float keep = 1 - MathF.Pow(DecayAt(step), behind);
        long start = (long)row * parameter.Columns;
        for (long i = start; i < start + parameter.Columns; i++)
        {
            parameter.Training.Average[i] += keep * (parameter.Value[i] - parameter.Training.Average[i]);
        }

        parameter.Training.AveragedAt[row] = step;
    }
}

/// <summary>Settings of the optimizer.</summary>
internal sealed record AdamOptions
{
    public float FirstDecay { get; init; } = 0.9f;

    public float SecondDecay { get; init; } = 0.95f;

    /// <summary>Largest norm of the gradient of one token's mean loss.</summary>
    public float ClipNorm { get; init; } = 5f;

    /// <summary>Weight of the past in the running average of the values.</summary>
    public float AverageDecay { get; init; } = 0.999f;

    public int Threads { get; init; } = 2;
}
