using System.Globalization;
using System.Text;
using System.Xml;

namespace Entente.Reading.Pdf;

/// <summary>Reads what pdftotext prints with <c>-bbox-layout</c>: pages, blocks, lines and words with their places.</summary>
internal static class PdfMarkup
{
    private const int LongestLine = 1_000;

    /// <summary>The content, or null when it is not what the program prints.</summary>
    /// <param name="printed">The program's output.</param>
    /// <param name="mostPages">Reading stops after one page more.</param>
    public static PdfContent? Read(byte[] printed, int mostPages)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        try
        {
            using var text = new StringReader(Clean(Encoding.UTF8.GetString(printed)));
            using var xml = XmlReader.Create(text, settings);
            return Read(xml, mostPages);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static PdfContent Read(XmlReader xml, int mostPages)
    {
        var pages = new List<PdfPage>();
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        var block = 0;
        List<PdfLine> lines = [];
        List<PdfWord> words = [];
        while (pages.Count <= mostPages && xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "title"):
                    metadata["Title"] = xml.ReadElementContentAsString();
                    break;
                case (XmlNodeType.Element, "meta"):
                    metadata[xml.GetAttribute("name") ?? ""] = xml.GetAttribute("content") ?? "";
                    break;
                case (XmlNodeType.Element, "page"):
                    lines = [];
                    pages.Add(new PdfPage(Number(xml, "width"), Number(xml, "height"), lines));
                    break;
                case (XmlNodeType.Element, "block"):
                    block++;
                    break;
                case (XmlNodeType.Element, "line"):
                    words = [];
                    break;
                case (XmlNodeType.Element, "word"):
                    AddWord(words, xml);
                    break;
                case (XmlNodeType.EndElement, "line") when words.Count > 0:
                    AddLine(lines, PdfWord.Line(words, block));
                    break;
            }
        }

        return new PdfContent(pages, metadata);
    }

    private static void AddWord(List<PdfWord> words, XmlReader xml)
    {
        var (left, top, right, bottom) = (Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
        var text = xml.ReadString().Trim();
        if (text.Length > 0)
        {
            words.Add(new PdfWord(text, left, top, right, bottom));
        }
    }

    // Wide spaces of a justified line make several lines of it.
    private static void AddLine(List<PdfLine> lines, PdfLine line)
    {
        if (lines.Count > 0 && lines[^1] is var last && last.Block == line.Block && last.IsBeside(line) && line.Left >= last.Right - 1 && last.Text.Length < LongestLine)
        {
            lines[^1] = last with { Text = $"{last.Text} {line.Text}", Right = line.Right, Top = Math.Min(last.Top, line.Top), Bottom = Math.Max(last.Bottom, line.Bottom) };
        }
        else
        {
            lines.Add(line);
        }
    }

    private static double Number(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    // A font may map its glyphs to anything: control characters are no text and no XML; ligatures are letters; private characters mean nothing to others.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var each in text)
        {
            _ = each switch
            {
                '\t' or '\n' or '\r' => clean.Append(each),
                < ' ' or (>= '\u007F' and < '\u00A0') or '\u00A0' or '\uFFFE' or '\uFFFF' or (>= '\uE000' and <= '\uF8FF') => clean.Append(' '),
                '\uFB00' => clean.Append("ff"),
                '\uFB01' => clean.Append("fi"),
                '\uFB02' => clean.Append("fl"),
                '\uFB03' => clean.Append("ffi"),
                '\uFB04' => clean.Append("ffl"),
                '\uFB05' or '\uFB06' => clean.Append("st"),
                _ => clean.Append(each),
            };
        }

        return clean.ToString();
    }
}
