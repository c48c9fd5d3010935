namespace Entente.Reading.Pdf;

/// <summary>What reading one PDF may cost; a document is hostile until it has been read.</summary>
internal sealed record PdfLimits
{
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most that the program may print, in bytes; a page of print takes about 60,000.</summary>
    public int OutputBytes { get; init; } = 150_000_000;

    /// <summary>Most memory that the program may hold, in bytes.</summary>
    public long MemoryBytes { get; init; } = 1_000_000_000;

    public int Pages { get; init; } = 2_000;
}
