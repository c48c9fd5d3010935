namespace Entente.Language.Parsing;

/// <summary>Classes of the role scorer: none, then every <see cref="Role"/>.</summary>
internal static class RoleClasses
{
    public const int None = 0;

    /// <summary>None and the fifteen roles.</summary>
    public const int Count = 16;

    public static int Of(Role role) => (int)role + 1;

    public static Role RoleOf(int label) => (Role)(label - 1);
}
