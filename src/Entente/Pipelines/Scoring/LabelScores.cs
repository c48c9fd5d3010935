using Entente.Language.Scoring;

namespace Entente.Pipelines.Scoring;

/// <summary>Labels given by people beside labels found, counted label by label.</summary>
/// <remarks>An example may have several labels, or none: each that both sides give is right once.</remarks>
public sealed class LabelScores
{
    private readonly SortedDictionary<string, Agreement> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Gold, string Found), int> _confusion = [];

    /// <summary>Counts of each label on either side, in alphabetical order.</summary>
    public IReadOnlyDictionary<string, Agreement> ByLabel => _byLabel;

    /// <summary>All labels together.</summary>
    public Agreement Micro => _byLabel.Values.Aggregate(default(Agreement), Agreement.Add);

    /// <summary>Mean F1 of the labels that people gave, 0 to 1; 0 when they gave none.</summary>
    public double MacroF1 => _byLabel.Values.Where(label => label.Gold > 0).Select(label => label.F1).DefaultIfEmpty(0).Average();

    /// <summary>How often one label stood where another was meant, most often first.</summary>
    public IReadOnlyList<(string Gold, string Found, int Count)> Confusion =>
        [.. _confusion.Select(pair => (pair.Key.Gold, pair.Key.Found, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Gold, StringComparer.Ordinal).ThenBy(pair => pair.Found, StringComparer.Ordinal)];

    /// <summary>Counts an example that has exactly one label on each side.</summary>
    public void Add(string gold, string found) => Add([gold], [found]);

    /// <summary>Counts an example. Repeated labels count as often as they stand on both sides.</summary>
    public void Add(IReadOnlyList<string> gold, IReadOnlyList<string> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var missed = gold.ToList();
        var wrong = new List<string>();
        foreach (string label in found)
        {
            bool right = missed.Remove(label);
            Count(label, new Agreement(right ? 1 : 0, 1, right ? 1 : 0));
            if (!right)
            {
                wrong.Add(label);
            }
        }

        missed.ForEach(label => Count(label, new Agreement(0, 0, 1)));
        foreach (var (expected, instead) in missed.Zip(wrong))
        {
            _confusion[(expected, instead)] = _confusion.GetValueOrDefault((expected, instead)) + 1;
        }
    }

    private void Count(string label, Agreement counts) => _byLabel[label] = _byLabel.GetValueOrDefault(label) + counts;
}
