namespace Entente.Cli.Printing;

/// <summary>How a table is fitted to the width of a terminal.</summary>
/// <param name="Shown">Indices of the columns that stand side by side, in order.</param>
/// <param name="Widths">Their widths.</param>
/// <param name="Below">Index of the column that is printed under each row for want of room, or null.</param>
internal sealed record TableLayout(IReadOnlyList<int> Shown, IReadOnlyList<int> Widths, int? Below)
{
    /// <summary>Spaces before the first column and between columns.</summary>
    public const int Gap = 2;

    // A narrower column of sentences is a tower of words.
    private const int LeastSentence = 48;
    private const int LeastFlexible = 14;

    /// <summary>Fits columns to a width: a wide text goes under its row, what matters least is left out, the rest is wrapped.</summary>
    /// <param name="columns">How each column may give way.</param>
    /// <param name="natural">The width of each column's longest cell or title.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static TableLayout Fit(IReadOnlyList<ColumnFlow> columns, IReadOnlyList<int> natural, int width)
    {
        var shown = Enumerable.Range(0, columns.Count).ToList();
        int? below = null;
        int sentence = shown.FindIndex(column => columns[column] == ColumnFlow.Sentence);
        if (sentence >= 0 && Needed(shown) > width)
        {
            below = sentence;
            shown.RemoveAt(sentence);
        }

        while (Needed(shown) > width && shown.FindLastIndex(column => columns[column] == ColumnFlow.Optional) is >= 0 and int least)
        {
            shown.RemoveAt(least);
        }

        int[] widths = [.. shown.Select(column => natural[column])];
        while (widths.Sum() + (Gap * widths.Length) > width && Widest(shown, widths) is { } widest)
        {
            widths[widest]--;
        }

        return new TableLayout(shown, widths, below);

        int Needed(IReadOnlyList<int> some) => some.Sum(column => Gap + Math.Min(natural[column], Least(columns[column])));

        int? Widest(List<int> some, int[] now)
        {
            int? found = null;
            for (int i = 0; i < now.Length; i++)
            {
                if (now[i] > Least(columns[some[i]]) && (found is null || now[i] > now[found.Value]))
                {
                    found = i;
                }
            }

            return found;
        }
    }

    private static int Least(ColumnFlow flow) => flow switch
    {
        ColumnFlow.Fixed => int.MaxValue,
        ColumnFlow.Sentence => LeastSentence,
        _ => LeastFlexible,
    };
}

/// <summary>How a column gives way where the terminal is narrow.</summary>
internal enum ColumnFlow
{
    /// <summary>Never broken: a date, a code.</summary>
    Fixed,

    /// <summary>Wrapped at words.</summary>
    Flexible,

    /// <summary>Wrapped, and left out where there is no room.</summary>
    Optional,

    /// <summary>Wrapped, and put under the row where there is no room beside it.</summary>
    Sentence,
}
