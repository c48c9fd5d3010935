namespace Entente.Relations;

/// <summary>The two things a relation is measured on; both can rise at once.</summary>
public enum RelationAxis
{
    /// <summary>Acts with a positive score.</summary>
    Cooperation,
    /// <summary>Acts with a negative score.</summary>
    Conflict,
}
