using System.Text;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>Draws rows of plain text as a table that fits the terminal; into a pipe each row is one line, uncut.</summary>
internal static class TextTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<string> titles, IReadOnlyList<ColumnFlow> flows, IReadOnlyList<string[]> rows)
    {
        int[] natural = [.. titles.Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max())];
        TableLayout layout = TableLayout.Fit(flows, natural, console.Profile.Width);
        TextWriter output = console.Profile.Out.Writer;
        console.Write(new Text(Lines([.. titles], layout with { Below = null }), new Style(decoration: Decoration.Bold)));
        output.WriteLine(new string(' ', TableLayout.Gap) + new string('─', layout.Widths.Sum() + (TableLayout.Gap * (layout.Widths.Count - 1))));
        foreach (string[] row in rows)
        {
            output.Write(Lines(row, layout));
            if (layout.Below is { } below)
            {
                const int indent = 2 * TableLayout.Gap;
                foreach (string line in Wrap(row[below], Math.Max(indent + 1, console.Profile.Width) - indent))
                {
                    output.WriteLine(new string(' ', indent) + line);
                }
            }
        }
    }

    /// <summary>Control characters, among them those that steer terminals, are shown as spaces: a document's text must not act.</summary>
    public static string Plain(string? text) =>
        string.Create((text ?? "").Length, text ?? "", (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });

    /// <summary>Breaks a text at spaces, and words that are too long anywhere.</summary>
    internal static IEnumerable<string> Wrap(string text, int width)
    {
        int start = 0;
        while (text.Length - start > width)
        {
            int space = text.LastIndexOf(' ', start + width, width + 1);
            int end = space > start ? space : start + width;
            yield return text[start..end].TrimEnd();
            start = space > start ? end + 1 : end;
        }

        yield return text[start..];
    }

    private static string Lines(string[] row, TableLayout layout)
    {
        string[][] cells = [.. layout.Shown.Select((column, i) => Wrap(row[column], layout.Widths[i]).ToArray())];
        int height = cells.Max(cell => cell.Length);
        var text = new StringBuilder();
        for (int line = 0; line < height; line++)
        {
            var one = new StringBuilder();
            for (int i = 0; i < cells.Length; i++)
            {
                one.Append(' ', TableLayout.Gap).Append((line < cells[i].Length ? cells[i][line] : "").PadRight(layout.Widths[i]));
            }

            text.Append(one.ToString().TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
