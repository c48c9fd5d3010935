namespace Entente.Pipelines.Scoring;

/// <summary>One example that was read wrongly.</summary>
/// <param name="Place">Where it stands in the file: a line, or the example's id.</param>
/// <param name="Gold">What people read there.</param>
/// <param name="Found">What was found.</param>
/// <param name="Text">The text.</param>
public sealed record SuiteError(string Place, string Gold, string Found, string Text);

/// <summary>How a labelled file was read.</summary>
public sealed record SuiteScore
{
    /// <summary>Examples scored.</summary>
    public required int Examples { get; init; }

    /// <summary>Examples left out, each with the reason.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What was scored, each with its name ("type", "quad", "mode", "status"), the most important first.</summary>
    public required IReadOnlyList<(string Name, LabelScores Scores)> Measures { get; init; }

    /// <summary>Examples read wrongly, in the order of the file.</summary>
    public required IReadOnlyList<SuiteError> Errors { get; init; }
}
