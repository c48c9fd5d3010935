using System.Text;

namespace Entente.Reading.Decoding;

/// <summary>Unicode encodings told by a byte order mark or by the pattern of zero bytes.</summary>
internal static class UnicodeSignature
{
    private const int SampleLength = 4096;

    /// <summary>The encoding a byte order mark names, and the mark's length.</summary>
    public static (Encoding Encoding, int Length)? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>The two-byte encoding that a mark or zero bytes at every second place speak for, or null.</summary>
    public static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        if (FromMark(bytes) is { } marked)
        {
            return marked.Length == 3 ? null : marked.Encoding;
        }

        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        int even = 0, odd = 0;
        for (var index = 0; index < sample.Length; index += 2)
        {
            even += sample[index] == 0 ? 1 : 0;
            odd += sample[index + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return pairs < 4 ? null
            : odd * 10 > pairs * 6 && even * 20 < pairs ? Encoding.Unicode
            : even * 10 > pairs * 6 && odd * 20 < pairs ? Encoding.BigEndianUnicode
            : null;
    }
}
