namespace Entente.Events.Scoring;

/// <summary>Logistic regression: the log-odds of an outcome as a weighted sum of features.</summary>
/// <param name="Intercept">The sum where every feature is 0.</param>
/// <param name="Weights">A weight for each feature.</param>
internal sealed record LogisticModel(double Intercept, IReadOnlyList<double> Weights)
{
    private const int MostSteps = 50;
    private const double SmallStep = 1e-9;

    /// <summary>The log-odds of the outcome.</summary>
    public double LogOdds(IReadOnlyList<double> features) => features.Zip(Weights, (value, weight) => value * weight).Aggregate(Intercept, (sum, part) => sum + part);

    /// <summary>The probability of the outcome, 0 to 1.</summary>
    public double Probability(IReadOnlyList<double> features) => 1 / (1 + Math.Exp(-LogOdds(features)));

    /// <summary>Fits intercept and weights by Newton's method to the greatest likelihood, less half of <paramref name="ridge"/> times the sum of squared weights.</summary>
    /// <remarks>T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, 2nd ed., section 4.4.1.</remarks>
    /// <param name="rows">Features of each example.</param>
    /// <param name="outcomes">What came of each.</param>
    /// <param name="ridge">Positive, so that the optimum is one even for features that never vary; the intercept is free.</param>
    public static LogisticModel Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> outcomes, double ridge)
    {
        double[][] inputs = [.. rows.Select(row => (double[])[1, .. row])];
        int size = inputs.Length == 0 ? 1 : inputs[0].Length;
        var model = new LogisticModel(0, new double[size - 1]);
        for (int step = 0; step < MostSteps; step++)
        {
            double[] change = Solve(Curvature(model, inputs, ridge), Slope(model, inputs, outcomes, ridge));
            model = new LogisticModel(model.Intercept + change[0], [.. model.Weights.Select((weight, i) => weight + change[i + 1])]);
            if (change.Max(Math.Abs) < SmallStep)
            {
                break;
            }
        }

        return model;
    }

    private static double[] Slope(LogisticModel model, double[][] inputs, IReadOnlyList<bool> outcomes, double ridge)
    {
        double[] slope = [0, .. model.Weights.Select(weight => -ridge * weight)];
        for (int row = 0; row < inputs.Length; row++)
        {
            double error = (outcomes[row] ? 1 : 0) - model.Probability(inputs[row][1..]);
            for (int i = 0; i < slope.Length; i++)
            {
                slope[i] += error * inputs[row][i];
            }
        }

        return slope;
    }

    private static double[,] Curvature(LogisticModel model, double[][] inputs, double ridge)
    {
        int size = model.Weights.Count + 1;
        var curvature = new double[size, size];
        foreach (double[] input in inputs)
        {
            double probability = model.Probability(input[1..]);
            double weight = probability * (1 - probability);
            for (int i = 0; i < size; i++)
            {
                for (int j = 0; j < size; j++)
                {
                    curvature[i, j] += weight * input[i] * input[j];
                }
            }
        }

        for (int i = 1; i < size; i++)
        {
            curvature[i, i] += ridge;
        }

        return curvature;
    }

    /// <summary>Gaussian elimination; a positive definite matrix needs no exchange of rows.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int size = right.Length;
        for (int pivot = 0; pivot < size; pivot++)
        {
            for (int row = pivot + 1; row < size; row++)
            {
                double factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (int column = pivot; column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                right[row] -= factor * right[pivot];
            }
        }

        for (int row = size - 1; row >= 0; row--)
        {
            for (int column = row + 1; column < size; column++)
            {
                right[row] -= matrix[row, column] * right[column];
            }

            right[row] /= matrix[row, row];
        }

        return right;
    }
}
