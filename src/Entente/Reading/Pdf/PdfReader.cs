using Entente.Problems;
using Entente.Reading.Layout;

namespace Entente.Reading.Pdf;

/// <summary>From the bytes of a PDF to its layout.</summary>
internal static class PdfReader
{
    /// <summary>Whether bytes are a PDF's.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>The layout of a PDF, by the program on the search path.</summary>
    public static Outcome<PageLayout> Read(ReadOnlyMemory<byte> pdf, string path) => Read(PdfProgram.Find(), pdf, path, new PdfLimits());

    /// <summary>The layout of a PDF.</summary>
    /// <param name="program">Path of pdftotext, or null when there is none.</param>
    /// <param name="pdf">The bytes.</param>
    /// <param name="path">Where they come from, for problems.</param>
    /// <param name="limits">What it may cost.</param>
    /// <returns>The layout, or EN0105 (too long), EN0108 (no program), EN0109 (locked), EN0110 (broken) or EN0111 (no text).</returns>
    internal static Outcome<PageLayout> Read(string? program, ReadOnlyMemory<byte> pdf, string path, PdfLimits limits)
    {
        if (program is null)
        {
            return ProblemCatalogue.PdfReaderMissing.For(path);
        }

        var printed = PdfProgram.Run(program, pdf, path, limits);
        if (!printed.Succeeded)
        {
            return printed.Problem;
        }

        if (PdfMarkup.Read(printed.Value, limits.Pages) is not { Pages.Count: > 0 } content)
        {
            return ProblemCatalogue.PdfBroken.For(path, "pdftotext found no page");
        }

        if (content.Pages.Count > limits.Pages)
        {
            return ProblemCatalogue.TooLarge.For(path, $"more than {limits.Pages:N0} pages");
        }

        var layout = PdfLayout.Of(content);
        return layout.Blocks.Count > 0 ? layout : ProblemCatalogue.PdfWithoutText.For(path);
    }
}
