namespace Entente.Language.Parsing;

/// <summary>Turns role scores into arguments: the best role of each token, but each numbered role once, at its surest token.</summary>
internal static unsafe class RoleDecoder
{
    public static IReadOnlyList<Argument> Decode(float* scores, int rows, int predicateRow)
    {
        Span<int> holders = stackalloc int[RoleHead.Classes];
        Span<float> margins = stackalloc float[RoleHead.Classes];
        List<Argument>? arguments = null;
        for (int i = 1; i < rows; i++)
        {
            float* row = scores + ((long)i * RoleHead.Classes);
            int best = Networks.Elementwise.ArgMax(row, RoleHead.Classes);
            float margin = row[best] - row[RoleClasses.None];
            if (best == RoleClasses.None || i == predicateRow || (IsNumbered(best) && holders[best] > 0 && margins[best] >= margin))
            {
                continue;
            }

            arguments ??= [];
            if (IsNumbered(best) && holders[best] > 0)
            {
                arguments.RemoveAll(argument => argument.Role == RoleClasses.RoleOf(best));
            }

            (holders[best], margins[best]) = (i, margin);
            arguments.Add(new Argument(RoleClasses.RoleOf(best), i - 1));
        }

        return arguments is null ? [] : arguments;
    }

    private static bool IsNumbered(int label) => RoleClasses.RoleOf(label) <= Role.Arg4;
}
