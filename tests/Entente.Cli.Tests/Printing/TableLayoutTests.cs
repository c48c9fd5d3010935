using Entente.Cli.Printing;

namespace Entente.Cli.Tests.Printing;

public class TableLayoutTests
{
    private static readonly ColumnFlow[] s_flows = [ColumnFlow.Fixed, ColumnFlow.Flexible, ColumnFlow.Optional, ColumnFlow.Sentence];
    private static readonly int[] s_natural = [10, 40, 20, 300];

    [Fact]
    public void A_wide_terminal_shows_every_column_and_wraps_the_sentence()
    {
        TableLayout layout = TableLayout.Fit(s_flows, s_natural, 160);
        layout.Shown.ShouldBe([0, 1, 2, 3]);
        layout.Below.ShouldBeNull();
        (layout.Widths.Sum() + (TableLayout.Gap * 4)).ShouldBe(160);
    }

    [Fact]
    public void A_pipe_cuts_nothing() => TableLayout.Fit(s_flows, s_natural, 10_000).Widths.ShouldBe(s_natural);

    [Fact]
    public void A_narrow_terminal_puts_the_sentence_under_its_row()
    {
        TableLayout layout = TableLayout.Fit(s_flows, s_natural, 80);
        layout.Shown.ShouldBe([0, 1, 2]);
        layout.Below.ShouldBe(3);
        layout.Widths[0].ShouldBe(10);
    }

    [Fact]
    public void A_very_narrow_one_leaves_out_what_matters_least()
    {
        TableLayout layout = TableLayout.Fit(s_flows, s_natural, 32);
        layout.Shown.ShouldBe([0, 1]);
        layout.Widths.ShouldBe([10, 18]);
    }

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("", 5, "")]
    [InlineData("a  b", 2, "a|b")]
    public void Text_is_broken_at_spaces_or_where_it_must(string text, int width, string lines) =>
        string.Join('|', TextTable.Wrap(text, width)).ShouldBe(lines);

    [Fact]
    public void Characters_that_steer_a_terminal_are_shown_as_spaces() => TextTable.Plain("a\u001b[31mb\tc").ShouldBe("a [31mb c");
}
