using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>The workbench's own scripts, styles and map data, as bundled into the program.</summary>
internal static class Assets
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, Lazy<Asset>> s_assets = typeof(Assets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], name => new Lazy<Asset>(() => Read(name)), StringComparer.Ordinal);

    /// <summary>The names of all assets.</summary>
    public static IEnumerable<string> Names => s_assets.Keys.Order(StringComparer.Ordinal);

    /// <summary>The bytes of an asset.</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public static ReadOnlyMemory<byte> Bytes(string name) => s_assets[name].Value.Bytes;

    /// <summary>The size of an asset as a browser receives it, in bytes.</summary>
    public static int CompressedSize(string name) => s_assets[name].Value.Compressed.Length;

    /// <summary>The address of an asset; it changes with the content, so browsers may keep what they have.</summary>
    public static string Address(string name) => $"/-/assets/{s_assets[name].Value.Hash}/{name}";

    /// <summary>Answers with an asset.</summary>
    public static IResult Get(string name, HttpContext context)
    {
        if (!s_assets.TryGetValue(name, out Lazy<Asset>? found))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        bool compressed = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (compressed)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        return Results.Bytes(compressed ? found.Value.Compressed : found.Value.Bytes, MediaType(name));
    }

    private static Asset Read(string resource)
    {
        using Stream stream = typeof(Assets).Assembly.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }

        return new Asset(bytes.ToArray(), compressed.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()).AsSpan(0, 6)));
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private sealed record Asset(byte[] Bytes, byte[] Compressed, string Hash);
}
