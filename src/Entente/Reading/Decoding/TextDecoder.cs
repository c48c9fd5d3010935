using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Entente.Reading.Decoding;

/// <summary>Bytes to characters: by byte order mark, as UTF-8 when they are valid, as declared, else as detected.</summary>
/// <remarks>Never fails: bytes that fit no encoding become U+FFFD and are reported as broken.</remarks>
internal static class TextDecoder
{
    private const int DetectionLength = 200_000;
    private const float TrustedConfidence = 0.6f;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (UnicodeSignature.FromMark(bytes) is { } marked)
        {
            return With(marked.Encoding, bytes[marked.Length..]);
        }

        if (UnicodeSignature.LooksLikeUtf16(bytes) is { } wide)
        {
            return With(wide, bytes);
        }

        var declared = CharsetDeclaration.Of(bytes);
        var escapes = declared is { CodePage: 50220 or 50221 or 50222 or 50225 };
        if (!escapes && Utf8.IsValid(bytes))
        {
            return new(Encoding.UTF8.GetString(bytes), "utf-8", Broken: false);
        }

        return MostlyUtf8(bytes) ? With(Encoding.UTF8, bytes) : With(Legacy(declared, bytes), bytes);
    }

    private static DecodedText With(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var characters = encoding.GetString(bytes);
        return new(characters, encoding.WebName, Broken: characters.Contains('\uFFFD'));
    }

    private static Encoding Legacy(Encoding? declared, ReadOnlySpan<byte> bytes)
    {
        if (declared is not null and not UTF8Encoding and not UnicodeEncoding)
        {
            return declared;
        }

        var detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, DetectionLength)].ToArray()).Detected;
        return detected is { Encoding: { } encoding, Confidence: >= TrustedConfidence } && encoding is not ASCIIEncoding
            ? encoding
            : Encoding.GetEncoding(1252);
    }

    // A file cut inside a character, or with a few damaged places, is still UTF-8: well-formed sequences outnumber the rest.
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int wellFormed = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
            {
                broken++;
            }
            else if (rune.Value > 0x7F)
            {
                wellFormed++;
            }

            bytes = bytes[Math.Max(1, consumed)..];
        }

        return wellFormed > 4 * broken || (broken == 1 && wellFormed > 0);
    }
}
