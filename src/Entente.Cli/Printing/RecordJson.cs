using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Cli.Printing;

/// <summary>How records are written as JSON.</summary>
internal static class RecordJson
{
    /// <summary>Letters of every script stand as they are, as in the records of events and documents; nothing here goes into a page unescaped.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
