namespace Entente.Language.Networks;

/// <summary>A linear-chain conditional random field over labels (Lafferty, McCallum and Pereira 2001; Lample et al. 2016).</summary>
/// <remarks>
/// The score of a path is the sum of its emissions and transitions; forbidden transitions, starts and ends have probability
/// zero in training as in decoding. The forward–backward recursions run on probabilities normalised at each token.
/// </remarks>
internal sealed unsafe class ChainCrf
{
    private readonly int _labels;
    private readonly LabelConstraints _constraints;

    public ChainCrf(string name, LabelConstraints constraints)
    {
        _labels = constraints.Labels;
        _constraints = constraints;
        Transitions = new Parameter(name + ".transitions", ParameterKind.Vector, _labels, _labels);
    }

    public Parameter Transitions { get; }

    /// <summary>Negative log-likelihood of the gold path; adds its gradients to <paramref name="dEmissions"/> and the transitions.</summary>
    public double Loss(float* emissions, int tokens, ReadOnlySpan<int> gold, float* dEmissions, int worker, CrfMemory memory)
    {
        memory.Reserve(tokens, _labels);
        double logNormaliser = Forward(emissions, tokens, memory);
        Backward(tokens, memory);
        AddMarginals(tokens, gold, dEmissions, memory);
        AddPairMarginals(tokens, gold, Transitions.Training!.Gradient(worker), memory);
        double score = 0;
        for (int t = 0; t < tokens; t++)
        {
            score += emissions[(t * _labels) + gold[t]];
            score += t > 0 ? Transitions.Value[(gold[t - 1] * _labels) + gold[t]] : 0;
        }

        return logNormaliser - score;
    }

    /// <summary>The best permitted path (Viterbi), written to <paramref name="path"/>.</summary>
    public void Decode(float* emissions, int tokens, Span<int> path, CrfMemory memory)
    {
        memory.Reserve(tokens, _labels);
        double[] best = memory.Alpha;
        for (int k = 0; k < _labels; k++)
        {
            best[k] = _constraints.MayStart(k) ? emissions[k] : double.NegativeInfinity;
        }

        for (int t = 1; t < tokens; t++)
        {
            Extend(emissions, t, best, memory.Origins);
        }

        int last = 0;
        double top = double.NegativeInfinity;
        for (int k = 0; k < _labels; k++)
        {
            double score = best[((tokens - 1) * _labels) + k];
            if (_constraints.MayEnd(k) && score > top)
            {
                (last, top) = (k, score);
            }
        }

        for (int t = tokens - 1; t >= 0; t--)
        {
            path[t] = last;
            last = memory.Origins[(t * _labels) + last];
        }
    }

    private void Extend(float* emissions, int t, double[] best, int[] origins)
    {
        int row = t * _labels;
        int before = row - _labels;
        for (int k = 0; k < _labels; k++)
        {
            double top = double.NegativeInfinity;
            int origin = 0;
            for (int j = 0; j < _labels; j++)
            {
                double score = _constraints.MayFollow(j, k) ? best[before + j] + Transitions.Value[(j * _labels) + k] : double.NegativeInfinity;
                if (score > top)
                {
                    (origin, top) = (j, score);
                }
            }

            best[row + k] = top + emissions[row + k];
            origins[row + k] = origin;
        }
    }

    private double Forward(float* emissions, int tokens, CrfMemory memory)
    {
        double log = 0;
        for (int j = 0; j < _labels * _labels; j++)
        {
            memory.Factors[j] = _constraints.MayFollow(j / _labels, j % _labels) ? Math.Exp(Transitions.Value[j]) : 0;
        }

        for (int t = 0; t < tokens; t++)
        {
            int row = t * _labels;
            double max = double.NegativeInfinity;
            for (int k = 0; k < _labels; k++)
            {
                max = Math.Max(max, emissions[row + k]);
            }

            for (int k = 0; k < _labels; k++)
            {
                double incoming = t == 0 ? (_constraints.MayStart(k) ? 1 : 0) : Incoming(memory, row - _labels, k);
                memory.Potentials[row + k] = Math.Exp(emissions[row + k] - max);
                memory.Alpha[row + k] = memory.Potentials[row + k] * incoming * (t < tokens - 1 || _constraints.MayEnd(k) ? 1 : 0);
            }

            log += max + Math.Log(Normalise(memory.Alpha.AsSpan(row, _labels)));
        }

        return log;
    }

    private double Incoming(CrfMemory memory, int before, int label)
    {
        double sum = 0;
        for (int j = 0; j < _labels; j++)
        {
            sum += memory.Alpha[before + j] * memory.Factors[(j * _labels) + label];
        }

        return sum;
    }

    private void Backward(int tokens, CrfMemory memory)
    {
        int last = (tokens - 1) * _labels;
        for (int k = 0; k < _labels; k++)
        {
            memory.Beta[last + k] = _constraints.MayEnd(k) ? 1 : 0;
        }

        for (int row = last - _labels; row >= 0; row -= _labels)
        {
            for (int j = 0; j < _labels; j++)
            {
                double sum = 0;
                for (int k = 0; k < _labels; k++)
                {
                    sum += memory.Factors[(j * _labels) + k] * memory.Potentials[row + _labels + k] * memory.Beta[row + _labels + k];
                }

                memory.Beta[row + j] = sum;
            }

            Normalise(memory.Beta.AsSpan(row, _labels));
        }
    }

    private void AddMarginals(int tokens, ReadOnlySpan<int> gold, float* dEmissions, CrfMemory memory)
    {
        Span<double> marginal = stackalloc double[_labels];
        for (int t = 0; t < tokens; t++)
        {
            int row = t * _labels;
            for (int k = 0; k < _labels; k++)
            {
                marginal[k] = memory.Alpha[row + k] * memory.Beta[row + k];
            }

            Normalise(marginal);
            for (int k = 0; k < _labels; k++)
            {
                dEmissions[row + k] += (float)marginal[k] - (k == gold[t] ? 1 : 0);
            }
        }
    }

    private void AddPairMarginals(int tokens, ReadOnlySpan<int> gold, float* gradient, CrfMemory memory)
    {
        Span<double> pairs = stackalloc double[_labels * _labels];
        for (int t = 1; t < tokens; t++)
        {
            int row = t * _labels;
            for (int j = 0; j < _labels; j++)
            {
                for (int k = 0; k < _labels; k++)
                {
                    pairs[(j * _labels) + k] = memory.Alpha[row - _labels + j] * memory.Factors[(j * _labels) + k]
                        * memory.Potentials[row + k] * memory.Beta[row + k];
                }
            }

            Normalise(pairs);
            for (int i = 0; i < pairs.Length; i++)
            {
                gradient[i] += (float)pairs[i];
            }

            gradient[(gold[t - 1] * _labels) + gold[t]] -= 1;
        }
    }

    private static double Normalise(Span<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= sum;
        }

        return sum;
    }
}
