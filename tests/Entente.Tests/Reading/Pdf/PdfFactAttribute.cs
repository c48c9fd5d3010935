using Entente.Reading.Pdf;

namespace Entente.Tests.Reading.Pdf;

/// <summary>A test that reads a PDF; skipped, with the reason, where poppler-utils is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfProgram.Find() is null ? "pdftotext of poppler-utils is not on the path" : null;
}
