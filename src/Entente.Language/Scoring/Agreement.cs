namespace Entente.Language.Scoring;

/// <summary>How far predicted things agree with gold things, as counts; the ratios follow from them.</summary>
/// <param name="Correct">Things in both.</param>
/// <param name="Predicted">Things predicted.</param>
/// <param name="Gold">Things in the gold annotation.</param>
public readonly record struct Agreement(int Correct, int Predicted, int Gold)
{
    /// <summary>Share of predicted things that are right, 0..1; 0 when nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>Share of gold things that were found, 0..1; 0 when there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of precision and recall, 0..1; 0 when there is nothing on either side.</summary>
    public double F1 => Predicted + Gold == 0 ? 0 : 2.0 * Correct / (Predicted + Gold);

    /// <summary>Counts of two parts taken together.</summary>
    public static Agreement operator +(Agreement left, Agreement right) =>
        new(left.Correct + right.Correct, left.Predicted + right.Predicted, left.Gold + right.Gold);

    /// <summary>Counts of two parts taken together.</summary>
    public static Agreement Add(Agreement left, Agreement right) => left + right;

    /// <summary>Compares two collections without repeated elements.</summary>
    internal static Agreement Of<T>(IReadOnlyCollection<T> predicted, IReadOnlyCollection<T> gold)
    {
        HashSet<T> goldSet = [.. gold];
        return new Agreement(predicted.Count(goldSet.Contains), predicted.Count, gold.Count);
    }
}
