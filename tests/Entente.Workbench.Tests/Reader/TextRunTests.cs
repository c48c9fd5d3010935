using Entente.Documents;
using Entente.Workbench.Pages.Reader;

namespace Entente.Workbench.Tests.Reader;

public class TextRunTests
{
    [Fact]
    public void Overlapping_highlights_are_cut_where_either_begins_or_ends()
    {
        const string text = "Russia and Pakistan met";
        IReadOnlyList<TextRun> runs = TextRun.Of(text, new TextSpan(0, text.Length), [Mark(0, 19, "both"), Mark(11, 23, "rest")]);
        Show(text, runs).ShouldBe(["Russia and :both", "Pakistan:both+rest", " met:rest"]);
    }

    [Fact]
    public void Runs_are_the_whole_stretch_and_highlights_outside_it_are_left_out()
    {
        const string text = "One. Two. Three.";
        IReadOnlyList<TextRun> runs = TextRun.Of(text, new TextSpan(5, 9), [Mark(0, 3, "before"), Mark(7, 14, "into"), Mark(10, 15, "after")]);
        Show(text, runs).ShouldBe(["Tw:", "o.:into"]);
    }

    [Theory]
    // A flag, a family joined by zero-width joiners, a letter with its accent, a hand with its tone.
    [InlineData("a😀b", 2, 4, "😀b")]
    [InlineData("a😀b", 0, 2, "a😀")]
    [InlineData("e\u0301a", 0, 1, "e\u0301")]
    [InlineData("e\u0301a", 1, 3, "e\u0301a")]
    [InlineData("👩\u200D👧x", 0, 2, "👩\u200D👧")]
    [InlineData("👍🏽x", 0, 2, "👍🏽")]
    public void A_highlight_never_tears_a_character_apart(string text, int start, int end, string marked)
    {
        IReadOnlyList<TextRun> runs = TextRun.Of(text, new TextSpan(0, text.Length), [Mark(start, end, "it")]);
        string.Concat(runs.Where(run => run.Marks.Count > 0).Select(run => text[run.Span.Start..run.Span.End])).ShouldBe(marked);
        string.Concat(runs.Select(run => text[run.Span.Start..run.Span.End])).ShouldBe(text);
    }

    [Fact]
    public void Offsets_after_emoji_count_in_utf_16_units()
    {
        const string text = "🇷🇺🇵🇰 Putin called Khan";
        int trigger = text.IndexOf("called", StringComparison.Ordinal);
        IReadOnlyList<TextRun> runs = TextRun.Of(text, new TextSpan(0, text.Length), [Mark(trigger, trigger + 6, "it")]);
        Show(text, runs).ShouldBe(["🇷🇺🇵🇰 Putin :", "called:it", " Khan:"]);
    }

    [Fact]
    public void Nothing_gives_no_runs_and_no_highlights_give_one()
    {
        TextRun.Of("abc", new TextSpan(1, 1), [Mark(0, 3, "it")]).ShouldBeEmpty();
        TextRun.Of("abc", new TextSpan(0, 3), []).Single().Span.ShouldBe(new TextSpan(0, 3));
        TextRun.Of("abc", new TextSpan(0, 3), [Mark(1, 1, "empty")]).Single().Marks.ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_the_highlights_the_text_comes_back_whole()
    {
        const string text = "x😀é\u0301 y👩\u200D👧z — \u202Eabc";
        for (int start = 0; start <= text.Length; start++)
        {
            for (int end = start; end <= text.Length; end++)
            {
                IReadOnlyList<TextRun> runs = TextRun.Of(text, new TextSpan(0, text.Length), [Mark(start, end, "a"), Mark(text.Length - end, text.Length - start, "b")]);
                string.Concat(runs.Select(run => text[run.Span.Start..run.Span.End])).ShouldBe(text);
                runs.ShouldAllBe(run => run.Span.Length > 0 && !char.IsLowSurrogate(text[run.Span.Start]));
            }
        }
    }

    private static Highlight Mark(int start, int end, string words) => new(new TextSpan(start, end), HighlightKind.Actor, 1, words);

    private static string[] Show(string text, IReadOnlyList<TextRun> runs) =>
        [.. runs.Select(run => $"{text[run.Span.Start..run.Span.End]}:{string.Join('+', run.Marks.Select(mark => mark.Words))}")];
}
