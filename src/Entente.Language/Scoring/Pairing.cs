using Entente.Language.Treebanks;

namespace Entente.Language.Scoring;

/// <summary>Makes sure that two annotations are of the same tokens.</summary>
internal static class Pairing
{
    public static void Check(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        if (gold.Count != predicted.Count)
        {
            throw new ArgumentException($"There are {gold.Count} gold and {predicted.Count} predicted sentences.", nameof(predicted));
        }

        for (int i = 0; i < gold.Count; i++)
        {
            if (gold[i].Count != predicted[i].Count)
            {
                throw new ArgumentException(
                    $"Sentence {gold[i].Id ?? $"{i + 1}"} has {gold[i].Count} gold and {predicted[i].Count} predicted tokens.", nameof(predicted));
            }
        }
    }
}
