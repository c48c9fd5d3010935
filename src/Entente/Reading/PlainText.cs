using Entente.Problems;
using Entente.Reading.Decoding;

namespace Entente.Reading;

/// <summary>Decodes a text whose layout does not matter.</summary>
public static class PlainText
{
    /// <summary>The characters of <paramref name="bytes"/>, by the same rules of encoding as documents.</summary>
    /// <returns>The characters, or EN0102 (nothing but white space) or EN0103 (not text).</returns>
    public static Outcome<string> Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (BinaryFormat.NameOf(bytes) is { } format)
        {
            return ProblemCatalogue.NotText.For(path, format);
        }

        string characters = TextDecoder.Decode(bytes).Characters;
        return string.IsNullOrWhiteSpace(characters) ? ProblemCatalogue.EmptyFile.For(path) : characters;
    }
}
