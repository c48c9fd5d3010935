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
        if (sentence >= 0 && LeastOf(shown) > width)
        {
            below = sentence;
            shown.RemoveAt(sentence);
        }

        while (LeastOf(shown) > width && shown.FindLastIndex(column => columns[column] == ColumnFlow.Optional) is >= 0 and int last)
        {
            shown.RemoveAt(last);
        }

        int[] least = [.. shown.Select(column => Least(columns[column]))];
        int[] widths = [.. shown.Select(column => natural[column])];
        Narrow(widths, least, width - (Gap * widths.Length));
        return new TableLayout(shown, widths, below);

        int LeastOf(IReadOnlyList<int> some) => some.Sum(column => Gap + Math.Min(natural[column], Least(columns[column])));
    }

    // The widest column that may still give way gives way, one character at a time, so that the columns end up even.
    private static void Narrow(int[] widths, int[] least, int room)
    {
        while (widths.Sum() > room)
        {
            int widest = -1;
            for (int i = 0; i < widths.Length; i++)
            {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
                {
                    widest = i;
                }
            }

            if (widest < 0)
            {
                return;
            }

            widths[widest]--;
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
