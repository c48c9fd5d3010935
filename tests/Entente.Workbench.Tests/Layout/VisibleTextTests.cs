using Entente.Workbench.Layout;

namespace Entente.Workbench.Tests.Layout;

public class VisibleTextTests
{
    [Theory]
    [InlineData("safe\u202Etxt.exe", "safe⟦RLO⟧txt.exe")]
    [InlineData("\u2066a\u2069", "⟦LRI⟧a⟦PDI⟧")]
    [InlineData("a\0b\u001Bc", "a⟦U+0000⟧b⟦U+001B⟧c")]
    [InlineData("line\nline\ttab", "line\nline\ttab")]
    [InlineData("👩\u200D👧 é\u0301", "👩\u200D👧 é\u0301")]
    [InlineData("no\u200Bthing\u2060 \uFEFF\u061C\u2062", "no⟦ZWSP⟧thing⟦WJ⟧ ⟦BOM⟧⟦ALM⟧⟦U+2062⟧")]
    [InlineData("a\U000E0041b👍", "a⟦U+E0041⟧b👍")]
    [InlineData(null, "")]
    public void Characters_that_hide_or_turn_text_are_named(string? text, string shown) => VisibleText.Of(text).ShouldBe(shown);
}
