namespace Entente.Reading;

/// <summary>How documents are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Largest file that is read, in bytes.</summary>
    /// <value>25,000,000 by default, which keeps reading under 1 GB of memory; anything from 1 to 1,000,000,000.</value>
    public long MaximumBytes { get; init; } = 25_000_000;

    /// <summary>Media type of the bytes, or null to work it out from name and content.</summary>
    /// <value>"text/plain", "text/markdown", "text/html" or null, the default.</value>
    public string? MediaType { get; init; }

    /// <summary>Names of outlets to look for in bylines and disclaimers, besides those that are found by their wording.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<string> KnownOutlets { get; init; } = [];
}
