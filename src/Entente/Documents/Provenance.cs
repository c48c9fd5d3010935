namespace Entente.Documents;

/// <summary>Where a document came from.</summary>
/// <param name="Path">Path as given, or a name for standard input.</param>
/// <param name="MediaType">"text/plain", "text/markdown" or "text/html".</param>
/// <param name="Encoding">Name of the encoding its bytes were read in.</param>
/// <param name="ByteCount">Number of bytes.</param>
public sealed record Provenance(string Path, string MediaType, string Encoding, long ByteCount);
