using Entente.Documents;

namespace Entente.Pipelines.Pairs;

/// <summary>A text in which a source stands between <c>&lt;s&gt;</c> and <c>&lt;/s&gt;</c> and a target between <c>&lt;t&gt;</c> and <c>&lt;/t&gt;</c>.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Sources">Where the source is named, in order, without white space at the ends; empty when it is not marked.</param>
/// <param name="Targets">Where the target is named.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Sources, IReadOnlyList<TextSpan> Targets)
{
    private static readonly string[] s_marks = ["<s>", "</s>", "<t>", "</t>"];

    /// <summary>Reads the marks; a party may be marked at every place it is named, and one of the two may be missing.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="fault">What is wrong, when the result is null: a mark that is not closed or not opened, an empty one, or none at all.</param>
    public static MarkedText? Parse(string marked, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new System.Text.StringBuilder(marked.Length);
        List<TextSpan>[] spans = [[], []];
        int[] open = [-1, -1];
        for (int i = 0; i < marked.Length;)
        {
            int mark = Array.FindIndex(s_marks, candidate => string.CompareOrdinal(marked, i, candidate, 0, candidate.Length) == 0);
            if (mark < 0)
            {
                text.Append(marked[i++]);
                continue;
            }

            int side = mark / 2;
            bool opens = mark % 2 == 0;
            if (opens == (open[side] >= 0))
            {
                fault = $"'{s_marks[mark]}' at character {i + 1} {(opens ? "opens a mark inside another" : "closes nothing")}";
                return null;
            }

            if (!opens)
            {
                spans[side].Add(Trimmed(text, open[side], text.Length));
            }

            open[side] = opens ? text.Length : -1;
            i += s_marks[mark].Length;
        }

        fault = FaultOf(spans, open);
        return fault is null ? new MarkedText(text.ToString(), spans[0], spans[1]) : null;
    }

    private static string? FaultOf(List<TextSpan>[] spans, int[] open)
    {
        int left = Array.FindIndex(open, start => start >= 0);
        return left >= 0 ? $"'{s_marks[2 * left]}' is not closed"
            : spans[0].Count + spans[1].Count == 0 ? "neither <s>source</s> nor <t>target</t> is marked"
            : spans.Any(side => side.Exists(span => span.Length == 0)) ? "a mark holds nothing"
            : null;
    }

    private static TextSpan Trimmed(System.Text.StringBuilder text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
