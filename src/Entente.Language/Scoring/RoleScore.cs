namespace Entente.Language.Scoring;

/// <summary>Predicates and arguments found.</summary>
/// <param name="Predicates">Tokens said to be predicates.</param>
/// <param name="ByRole">For each role, arguments with the right predicate, head token and role.</param>
public sealed record RoleScore(Agreement Predicates, IReadOnlyDictionary<Role, Agreement> ByRole)
{
    /// <summary>All roles together.</summary>
    public Agreement Overall => ByRole.Values.Aggregate(default(Agreement), Agreement.Add);
}
