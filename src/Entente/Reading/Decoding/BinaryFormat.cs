using System.Text;

namespace Entente.Reading.Decoding;

/// <summary>Formats that are not text, told by their first bytes or by the share of control bytes.</summary>
internal static class BinaryFormat
{
    private const int SampleLength = 65_536;

    private static readonly (string Name, byte[] Magic)[] Magics =
    [
        ("PDF document", "%PDF-"u8.ToArray()),
        ("PNG picture", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        ("JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("GIF picture", "GIF8"u8.ToArray()),
        ("TIFF picture", [0x49, 0x49, 0x2A, 0x00]),
        ("TIFF picture", [0x4D, 0x4D, 0x00, 0x2A]),
        ("gzip archive", [0x1F, 0x8B]),
        ("bzip2 archive", "BZh"u8.ToArray()),
        ("xz archive", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0x00]),
        ("Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
        ("7-Zip archive", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]),
        ("RAR archive", "Rar!"u8.ToArray()),
        ("ELF program", [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        ("Java class", [0xCA, 0xFE, 0xBA, 0xBE]),
        ("WebAssembly module", [0x00, (byte)'a', (byte)'s', (byte)'m']),
        ("older Microsoft Office document", [0xD0, 0xCF, 0x11, 0xE0]),
        ("SQLite database", "SQLite format 3\0"u8.ToArray()),
        ("Rich Text document", "{\\rtf"u8.ToArray()),
        ("MP3 audio", "ID3"u8.ToArray()),
        ("Ogg media", "OggS"u8.ToArray()),
        ("RIFF media (WebP, WAV, AVI)", "RIFF"u8.ToArray()),
    ];

    /// <summary>Name of the format when <paramref name="bytes"/> are not text, else null.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (name, magic) in Magics)
        {
            if (bytes.StartsWith(magic))
            {
                return name;
            }
        }

        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            return ZipKind(bytes[..Math.Min(bytes.Length, 4096)]);
        }

        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return "MPEG-4 media";
        }

        var windowsProgram = bytes.StartsWith("MZ"u8) && bytes.Length > 64 && bytes[..64].Contains((byte)0);
        return windowsProgram ? "Windows program" : ControlHeavy(bytes) ? "binary data of an unknown format" : null;
    }

    private static string ZipKind(ReadOnlySpan<byte> head)
    {
        var names = Encoding.Latin1.GetString(head);
        return names.Contains("word/", StringComparison.Ordinal) ? "Word document (DOCX)"
            : names.Contains("xl/", StringComparison.Ordinal) ? "Excel workbook (XLSX)"
            : names.Contains("epub", StringComparison.Ordinal) ? "EPUB book"
            : "ZIP archive";
    }

    // Two-byte encodings are full of NULs in a regular pattern; the caller rules them out first.
    private static bool ControlHeavy(ReadOnlySpan<byte> bytes)
    {
        if (UnicodeSignature.LooksLikeUtf16(bytes) is not null)
        {
            return false;
        }

        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int nulls = 0, controls = 0;
        foreach (var value in sample)
        {
            nulls += value == 0 ? 1 : 0;
            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        }

        return nulls * 50 > sample.Length || controls * 12 > sample.Length;
    }
}
