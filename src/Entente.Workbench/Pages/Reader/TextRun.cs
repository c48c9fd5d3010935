using System.Globalization;
using Entente.Documents;

namespace Entente.Workbench.Pages.Reader;

/// <summary>A stretch of text throughout which the same highlights hold.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Marks">The highlights that cover it, in the order given.</param>
public sealed record TextRun(TextSpan Span, IReadOnlyList<Highlight> Marks)
{
    /// <summary>Numbers of the pages that begin with this run, from 1; several where pages without text lie between.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>Cuts a stretch of text wherever a highlight begins or ends.</summary>
    /// <param name="text">The document's source text.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="marks">Highlights; they may overlap, and reach beyond the stretch.</param>
    /// <returns>Runs in order, none empty, which together are the stretch. No run begins inside a character as readers see it: a highlight that would is widened.</returns>
    public static IReadOnlyList<TextRun> Of(string text, TextSpan within, IReadOnlyList<Highlight> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        if (within.Length == 0)
        {
            return [];
        }

        (Highlight Mark, TextSpan Span)[] covering = [.. marks.Select(mark => (mark, Fit(text, within, mark.Span))).Where(each => each.Item2.Length > 0)];
        int[] cuts = [.. covering.SelectMany(each => new[] { each.Span.Start, each.Span.End }).Append(within.Start).Append(within.End).Distinct().Order()];
        var runs = new List<TextRun>(cuts.Length);
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            var span = new TextSpan(cuts[i], cuts[i + 1]);
            runs.Add(new TextRun(span, [.. covering.Where(each => each.Span.Contains(span)).Select(each => each.Mark)]));
        }

        return runs;
    }

    // A span that ends before its base character's accent, or between the halves of a surrogate pair, would tear a character apart.
    private static TextSpan Fit(string text, TextSpan within, TextSpan span)
    {
        int start = Math.Clamp(span.Start, within.Start, within.End);
        int end = Math.Clamp(span.End, within.Start, within.End);
        if (end <= start)
        {
            return new TextSpan(start, start);
        }

        while (start > within.Start && Continues(text, start))
        {
            start--;
        }

        while (end < within.End && Continues(text, end))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool Continues(string text, int index) =>
        index < text.Length
        && (char.IsLowSurrogate(text[index])
            || IsJoiner(text[index - 1])
            || IsJoiner(text[index])
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || (char.IsHighSurrogate(text[index]) && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.ModifierSymbol));

    private static bool IsJoiner(char each) => each == '\u200D';
}
