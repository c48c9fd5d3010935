namespace Entente.Language.Treebanks;

/// <summary>Turns the bracket columns of one PropBank sentence into predicates.</summary>
internal static class PropBankColumns
{
    /// <summary>Index of the column of the first predicate.</summary>
    public const int FirstPredicate = 8;

    public static IReadOnlyList<Predicate> ReadPredicates(List<string[]> rows, int[] heads)
    {
        List<Predicate> predicates = [];
        int columnCount = rows.Min(row => row.Length);
        for (int column = FirstPredicate; column < columnCount; column++)
        {
            if (ReadPredicate(rows, column, heads) is { } predicate)
            {
                predicates.Add(predicate);
            }
        }

        // A predicate annotated twice keeps its first reading.
        return [.. predicates.DistinctBy(predicate => predicate.Token).OrderBy(predicate => predicate.Token)];
    }

    private static Predicate? ReadPredicate(List<string[]> rows, int column, int[] heads)
    {
        int token = -1;
        List<Argument> arguments = [];
        foreach ((string label, int first, int end) in ReadSpans(rows, column))
        {
            if (label == "V")
            {
                token = token < 0 ? first : token;
            }
            else if (RoleLabels.Parse(label) is { } role)
            {
                arguments.Add(new Argument(role, HeadOf(first, end, heads)));
            }
        }

        return token < 0
            ? null
            : new Predicate(token, [.. arguments.Where(argument => argument.Token != token).DistinctBy(argument => argument.Token).OrderBy(argument => argument.Token)]);
    }

    /// <summary>Labelled spans of one column; "(ARG0*" opens, "*)" closes, and spans may nest.</summary>
    private static List<(string Label, int First, int End)> ReadSpans(List<string[]> rows, int column)
    {
        List<(string Label, int First, int End)> spans = [];
        Stack<(string Label, int First)> open = new();
        for (int i = 0; i < rows.Count; i++)
        {
            string cell = rows[i][column];
            int star = cell.IndexOf('*', StringComparison.Ordinal);
            foreach (string label in cell[..Math.Max(star, 0)].Split('(', StringSplitOptions.RemoveEmptyEntries))
            {
                open.Push((label, i));
            }

            for (int closing = cell.AsSpan(star + 1).Count(')'); closing > 0 && open.Count > 0; closing--)
            {
                (string label, int first) = open.Pop();
                spans.Add((label, first, i + 1));
            }
        }

        return spans;
    }

    private static int HeadOf(int first, int end, int[] heads)
    {
        for (int i = first; i < end; i++)
        {
            if (heads[i] < first || heads[i] >= end)
            {
                return i;
            }
        }

        return first;
    }
}
