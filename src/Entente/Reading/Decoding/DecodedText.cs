namespace Entente.Reading.Decoding;

/// <summary>Characters, the encoding they were read in, and whether some bytes did not fit it.</summary>
internal sealed record DecodedText(string Characters, string Encoding, bool Broken);
