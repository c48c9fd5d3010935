using System.Text;
using System.Xml;

namespace Entente.Exchange.Exports.Networks;

/// <summary>How networks are written as XML.</summary>
internal static class NetworkXml
{
    /// <summary>UTF-8 without a byte order mark, indented, LF line ends; the stream stays open.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };

    /// <summary>Characters that XML cannot hold become blanks: names come from people's files.</summary>
    public static string Legal(string text) => string.Concat(text.EnumerateRunes().Select(rune => IsLegal(rune.Value) ? rune.ToString() : " "));

    private static bool IsLegal(int value) => value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
}
