namespace Entente.Language.Scoring;

/// <summary>Names found with exactly the right first and last token and the right kind.</summary>
/// <param name="ByKind">Agreement for each kind that was scored.</param>
public sealed record NameScore(IReadOnlyDictionary<NameKind, Agreement> ByKind)
{
    /// <summary>All scored kinds together.</summary>
    public Agreement Overall => ByKind.Values.Aggregate(default(Agreement), Agreement.Add);
}
