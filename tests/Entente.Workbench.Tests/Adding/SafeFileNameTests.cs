using Entente.Workbench.Adding;

namespace Entente.Workbench.Tests.Adding;

public class SafeFileNameTests
{
    [Theory]
    [InlineData("two-calls.html", "two-calls.html")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\me\\Desktop\\notes.TXT", "notes.txt")]
    [InlineData(".bashrc", "bashrc")]
    [InlineData("..", "document")]
    [InlineData("", "document")]
    [InlineData(null, "document")]
    [InlineData("nul", "document-nul")]
    [InlineData("COM1.txt", "document-COM1.txt")]
    [InlineData("a<b>:\"|?*.html", "a-b.html")]
    [InlineData("invoice\u202Efdp.exe", "invoice-fdp.exe")]
    [InlineData("a\0b\n.txt", "a-b.txt")]
    [InlineData("Москва — отчёт.txt", "Москва - отчёт.txt")]
    [InlineData("half\uD83D.txt", "half.txt")]
    public void Names_are_made_safe(string? given, string safe) => SafeFileName.Of(given).ShouldBe(safe);

    [Fact]
    public void Long_names_keep_their_ending()
    {
        string safe = SafeFileName.Of(new string('я', 500) + ".html");
        System.Text.Encoding.UTF8.GetByteCount(safe).ShouldBeLessThan(200);
        safe.ShouldEndWith(".html");
    }
}
