namespace Entente.Language.Treebanks;

/// <summary>The labels under which PropBank writes <see cref="Role"/>.</summary>
/// <remarks>
/// A label without a role of its own reads as <see cref="Role.Modifier"/>: ADV, ADJ, DIS, EXT, GOL, PRD, REC and the like.
/// Light verbs and predicating relations (LVB, PRR, CXN), which mark parts of the predicate itself, references (R-),
/// continuations (C-) and the verb (V) are no arguments.
/// </remarks>
public static class RoleLabels
{
    private static readonly string[] s_labels =
    [
        "ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARGM-TMP", "ARGM-LOC", "ARGM-NEG", "ARGM-MOD", "ARGM-MNR",
        "ARGM-DIR", "ARGM-PRP", "ARGM-CAU", "ARGM-COM", "ARGM-ADV",
    ];

    private static readonly Dictionary<string, Role> s_roles =
        s_labels.Select((label, value) => (label, value)).ToDictionary(pair => pair.label, pair => (Role)pair.value);

    /// <summary>The label of <paramref name="role"/>; any other modifier is written ARGM-ADV.</summary>
    public static string LabelOf(Role role) => s_labels[(int)role];

    /// <summary>The role that <paramref name="label"/> names, or null when it names no argument.</summary>
    public static Role? Parse(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (s_roles.TryGetValue(label, out Role role))
        {
            return role;
        }

        // A few arguments carry a suffix that says how they were displaced ("ARG1-DSP").
        if (label.Length > 5 && label[4] == '-' && s_roles.TryGetValue(label[..4], out role))
        {
            return role;
        }

        bool isModifier = label.StartsWith("ARGM-", StringComparison.Ordinal) && label is not ("ARGM-LVB" or "ARGM-PRR" or "ARGM-CXN");
        return isModifier ? Role.Modifier : null;
    }
}
