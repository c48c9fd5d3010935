using Entente.Problems;

namespace Entente.Vocabularies;

/// <summary>Carries a problem from the line where it is met to the one place that turns it into an <see cref="Outcome{T}"/>.</summary>
/// <remarks>Readers of vocabulary rows would otherwise test an outcome at every field; it never leaves <see cref="VocabularyFile"/>.</remarks>
internal sealed class VocabularyFault(Problem problem) : Exception(problem.ToString())
{
    /// <summary>What is wrong, with file and line.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>A row that breaks its schema.</summary>
    public static VocabularyFault At(string file, int line, string detail, string? available = null) =>
        new(ProblemCatalogue.BadVocabulary.For($"{file}:{line}", detail, available));
}
