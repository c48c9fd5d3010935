using System.Text;
using Entente.Reading.Decoding;

namespace Entente.Tests.Reading.Decoding;

public class TextDecoderTests
{
    private const string Sample = "The café owner’s envoy — “Zoë” — spoke at length in the capital.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    public void Text_comes_back_from_each_encoding(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)];
        var decoded = TextDecoder.Decode(bytes);
        decoded.Characters.ShouldBe(Sample);
        decoded.Broken.ShouldBeFalse();
    }

    [Theory]
    [InlineData("<meta charset=\"{0}\">")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset={0}'>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"{0}\"?>")]
    public void A_declared_code_page_is_used(string declaration)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, "windows-1251") + "Посол встретил министра";
        TextDecoder.Decode(Encoding.GetEncoding(1251).GetBytes(text)).Characters.ShouldBe(text);
    }

    [Fact]
    public void Valid_utf_8_wins_over_a_false_declaration()
    {
        var text = "<meta charset=\"iso-8859-1\">" + Sample;
        TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Characters.ShouldBe(text);
    }

    [Fact]
    public void Latin_1_is_read_as_its_windows_kin_because_writers_mean_it()
    {
        var text = "<meta charset=\"iso-8859-1\">" + Sample;
        TextDecoder.Decode(Encoding.GetEncoding(1252).GetBytes(text)).Characters.ShouldBe(text);
    }

    [Fact]
    public void An_undeclared_code_page_is_detected()
    {
        var text = string.Concat(Enumerable.Repeat("Посол встретил министра в столице, и обе стороны договорились о поездке. ", 6));
        TextDecoder.Decode(Encoding.GetEncoding(1251).GetBytes(text)).Characters.ShouldBe(text);
    }

    [Fact]
    public void Damaged_utf_8_stays_utf_8_and_is_reported()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sample), 0xE2, 0x80];
        var decoded = TextDecoder.Decode(bytes);
        decoded.Encoding.ShouldBe("utf-8");
        decoded.Broken.ShouldBeTrue();
        decoded.Characters.ShouldStartWith(Sample);
    }
}
