using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Exchange.Exports.Stories;

/// <summary>JSON that goes out as it is written: what is in memory does not grow with the file.</summary>
internal sealed class JsonOutput : IDisposable
{
    private const int FlushBytes = 1 << 16;
    private readonly Stream _output;

    public JsonOutput(Stream output, bool indented)
    {
        _output = output;
        // Letters of every script stand as they are; nothing here goes into a page unescaped.
        Writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>To be called between records.</summary>
    public void Passed()
    {
        if (Writer.BytesPending > FlushBytes)
        {
            Writer.Flush();
        }
    }

    /// <summary>Ends a record that stands on a line of its own.</summary>
    public void EndLine()
    {
        Writer.Flush();
        _output.WriteByte((byte)'\n');
        Writer.Reset();
    }

    public void Dispose() => Writer.Dispose();
}
