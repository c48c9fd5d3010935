using System.Security.Cryptography;

namespace Entente.Documents;

/// <summary>A document's identity: the first sixteen hexadecimal digits of the SHA-256 of its bytes.</summary>
/// <param name="Value">Sixteen lower-case hexadecimal digits.</param>
public readonly record struct DocumentId(string Value)
{
    /// <summary>The id of a file with these bytes.</summary>
    public static DocumentId Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(Convert.ToHexStringLower(hash[..8]));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
