using System.Globalization;
using System.Text;

namespace Entente.Tests.Reading.Pdf;

/// <summary>Writes small PDFs: lines of Times at given places, on A4 pages of 595 by 842 points.</summary>
internal sealed class PdfMaker
{
    private const double Height = 842;
    private readonly List<StringBuilder> _pages = [];

    /// <summary>Entries of the document's information by name.</summary>
    public Dictionary<string, string> About { get; } = [];

    /// <summary>Whether the file says that it is encrypted by a password nobody knows.</summary>
    public bool IsLocked { get; init; }

    /// <summary>How many pages the file claims, or null for what it has.</summary>
    public int? Claimed { get; init; }

    public PdfMaker Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>A line on the last page, its baseline <paramref name="down"/> points below the upper edge.</summary>
    public PdfMaker Line(double left, double down, string text, double size = 11)
    {
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F {size} Tf {left} {Height - down} Td ({escaped}) Tj ET\n");
        return this;
    }

    /// <summary>Lines one below the other.</summary>
    public PdfMaker Lines(double left, double down, params string[] lines)
    {
        for (int index = 0; index < lines.Length; index++)
        {
            Line(left, down + (14 * index), lines[index]);
        }

        return this;
    }

    /// <summary>A drawing without a letter, as a page of a scanner is a picture.</summary>
    public PdfMaker Picture()
    {
        _pages[^1].Append("0.5 g 100 100 300 300 re f\n");
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {Claimed ?? _pages.Count} /Kids [{string.Join(' ', Enumerable.Range(0, _pages.Count).Select(page => $"{(2 * page) + 5} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            $"<< {string.Join(' ', About.Select(pair => $"/{pair.Key} ({pair.Value})"))} >>",
        };
        foreach (StringBuilder page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}endstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (int index = 0; index < objects.Count; index++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        string secret = string.Concat(Enumerable.Repeat("5A", 32));
        string locked = IsLocked ? $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -4 >> /ID [<{secret}> <{secret}>]" : "";
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 4 0 R {locked} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
