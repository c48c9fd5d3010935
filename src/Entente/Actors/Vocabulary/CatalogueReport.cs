using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Actors.Vocabulary;

/// <summary>Gathers what is wrong in one vocabulary file.</summary>
internal sealed class CatalogueReport(string file)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Everything noted, in order.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Notes a breach at <paramref name="line"/>.</summary>
    public void Add(int line, string detail, string? available = null) =>
        _problems.Add(ProblemCatalogue.BadVocabulary.For($"{file}:{line}", detail, available));

    /// <summary>Notes a problem that already has its place.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>The maps among <paramref name="nodes"/> as rows; notes anything else.</summary>
    public IEnumerable<CatalogueRow> RowsOf(IEnumerable<VocabularyNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.IsMapping)
            {
                yield return new CatalogueRow(node, this);
            }
            else
            {
                Add(node.Line, "a row must have keys and values");
            }
        }
    }
}
