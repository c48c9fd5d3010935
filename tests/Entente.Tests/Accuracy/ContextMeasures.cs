using Entente.Events.Plover;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Accuracy;

/// <summary>PLOVER contexts of paragraphs that were labelled by hand.</summary>
internal sealed class ContextMeasures
{
    private readonly Dictionary<string, (int Right, int Missed, int Wrong)> _tallies;

    public ContextMeasures()
    {
        var reader = ContextReader.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value;
        _tallies = reader.Contexts.ToDictionary(context => context, _ => (0, 0, 0), StringComparer.Ordinal);
        var rows = VocabularyFile.ReadTable(Path.Combine(Repository.Root, "tests", "gold", "contexts.tsv"), row => (Contexts: row["contexts"], Paragraph: row["paragraph"])).Value;
        foreach (var (contexts, paragraph) in rows)
        {
            Paragraphs++;
            Count(contexts, [.. reader.Read(paragraph)]);
        }
    }

    public int Paragraphs { get; }

    public double Precision => Share(tally => tally.Wrong);

    public double Recall => Share(tally => tally.Missed);

    /// <summary>Contexts that no paragraph has.</summary>
    public IEnumerable<string> Untried => _tallies.Where(tally => tally.Value is { Right: 0, Missed: 0 }).Select(tally => tally.Key);

    public AccuracyTable Table()
    {
        var table = new AccuracyTable("context", "set rightly", "missed", "set wrongly");
        foreach (var (context, (right, missed, wrong)) in _tallies)
        {
            table.Counts(context, right, missed, wrong);
        }

        return table.Counts("all", _tallies.Values.Sum(tally => tally.Right), _tallies.Values.Sum(tally => tally.Missed), _tallies.Values.Sum(tally => tally.Wrong));
    }

    private void Count(string labels, HashSet<string> found)
    {
        int bracket = labels.IndexOf('[', StringComparison.Ordinal);
        string[] must = Words(bracket < 0 ? labels : labels[..bracket]);
        string[] may = bracket < 0 ? [] : Words(labels[(bracket + 1)..].TrimEnd(']'));
        foreach (string context in _tallies.Keys)
        {
            var (right, missed, wrong) = _tallies[context];
            _tallies[context] = (must.Contains(context), found.Contains(context)) switch
            {
                (true, true) => (right + 1, missed, wrong),
                (true, false) => (right, missed + 1, wrong),
                (false, true) when !may.Contains(context) => (right, missed, wrong + 1),
                _ => (right, missed, wrong),
            };
        }
    }

    private static string[] Words(string labels) => labels.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private double Share(Func<(int Right, int Missed, int Wrong), int> others)
    {
        int right = _tallies.Values.Sum(tally => tally.Right);
        return (double)right / (right + _tallies.Values.Sum(others));
    }
}
