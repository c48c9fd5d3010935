using Entente.Documents;
using Entente.Problems;
using Entente.Reading.Decoding;
using Entente.Reading.Layout;
using Entente.Reading.Pages;
using Entente.Reading.Pdf;
using Entente.Reading.Structure;

namespace Entente.Reading;

/// <summary>From a file or its bytes to a <see cref="Document"/>: decoded, laid out, told apart into segments, with what it says about itself.</summary>
/// <remarks>
/// Reads plain text, Markdown, HTML and, where pdftotext of poppler-utils is on the search path, PDF. Does not throw on any input, runs no script and fetches nothing. Safe to call from many threads.
/// </remarks>
public static class DocumentReader
{
    /// <summary>Stage and version, for the record of what coded a document.</summary>
    public const string Stage = "reading/3";

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="options">How to read it; defaults when null.</param>
    /// <param name="warnings">Receives what is worth knowing although the document was read: EN0104 (broken encoding), EN0107 (not English).</param>
    /// <returns>The document, or EN0101 (missing), EN0102 (empty), EN0103 (not text), EN0105 (too large), EN0106 (cannot be opened); of a PDF EN0108 (no program that reads it), EN0109 (locked), EN0110 (broken), EN0111 (no text).</returns>
    public static Outcome<Document> Read(string path, ReadingOptions? options = null, ICollection<Problem>? warnings = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new();
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return Directory.Exists(path) ? ProblemCatalogue.CannotRead.For(path, "it is a folder") : ProblemCatalogue.PathMissing.For(path);
            }

            return file.Length > options.MaximumBytes
                ? TooLarge(path, file.Length, options)
                : Read(File.ReadAllBytes(path), path, options, warnings);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ProblemCatalogue.CannotRead.For(path, failure.Message);
        }
    }

    /// <summary>Reads bytes that are already in memory.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="path">Where they come from, for provenance and for the date a file name may carry.</param>
    /// <param name="options">How to read them; defaults when null.</param>
    /// <param name="warnings">Receives EN0104 and EN0107, as for a file.</param>
    /// <returns>The document, or EN0102, EN0103, EN0105 or EN0108 to EN0111.</returns>
    public static Outcome<Document> Read(
        ReadOnlyMemory<byte> bytes, string path, ReadingOptions? options = null, ICollection<Problem>? warnings = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new();
        if (bytes.Length > options.MaximumBytes)
        {
            return TooLarge(path, bytes.Length, options);
        }

        if (PdfReader.IsPdf(bytes.Span))
        {
            return ReadPdf(bytes, path, options, warnings);
        }

        if (BinaryFormat.NameOf(bytes.Span) is { } format)
        {
            return ProblemCatalogue.NotText.For(path, format);
        }

        var decoded = TextDecoder.Decode(bytes.Span);
        var layout = Lay(path, decoded.Characters, options);
        if (layout.Blocks.Count == 0)
        {
            return ProblemCatalogue.EmptyFile.For(path);
        }

        if (decoded.Broken)
        {
            warnings?.Add(ProblemCatalogue.BadEncoding.For(path, $"read as {decoded.Encoding}; some bytes do not fit"));
        }

        return Assemble(layout, decoded.Encoding, bytes, path, options, warnings);
    }

    private static Outcome<Document> ReadPdf(ReadOnlyMemory<byte> bytes, string path, ReadingOptions options, ICollection<Problem>? warnings)
    {
        var layout = PdfReader.Read(bytes, path);
        return layout.Succeeded ? Assemble(layout.Value, "utf-8", bytes, path, options, warnings) : layout.Problem;
    }

    private static Document Assemble(
        PageLayout layout, string encoding, ReadOnlyMemory<byte> bytes, string path, ReadingOptions options, ICollection<Problem>? warnings)
    {
        var provenance = new Provenance(path, layout.MediaType, encoding, bytes.Length);
        var document = DocumentAssembler.Assemble(new Draft(layout, path, options), DocumentId.Of(bytes.Span), provenance);
        if (document.Language != "en")
        {
            warnings?.Add(ProblemCatalogue.OtherLanguage.For(path, document.Language == LanguageGuess.Undetermined ? null : $"it seems to be '{document.Language}'"));
        }

        return document;
    }

    private static PageLayout Lay(string path, string characters, ReadingOptions options)
    {
        var type = options.MediaType ?? MediaTypeGuess.Of(path, characters);
        return type switch
        {
            "text/html" => HtmlLayout.Of(characters),
            "text/markdown" => MarkdownLayout.Of(characters) ?? PlainTextLayout.Of(characters),
            _ => PlainTextLayout.Of(characters),
        };
    }

    private static Problem TooLarge(string path, long length, ReadingOptions options) =>
        ProblemCatalogue.TooLarge.For(path, $"{length:N0} bytes; at most {options.MaximumBytes:N0} are read");
}
