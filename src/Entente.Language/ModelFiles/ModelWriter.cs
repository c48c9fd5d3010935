using System.Runtime.InteropServices;

namespace Entente.Language.ModelFiles;

/// <summary>Writes the sections of a model file; arrays begin at multiples of <see cref="Alignment"/>. Little-endian.</summary>
internal sealed class ModelWriter(Stream stream)
{
    public const int Alignment = 16;

    public void Write(int value) => stream.Write(BitConverter.GetBytes(value));

    public void Write(string value)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(value);
        Write(bytes.Length);
        stream.Write(bytes);
    }

    public void WriteArray<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Write(values.Length);
        WriteAligned(values);
    }

    /// <summary>Writes values whose number the reader knows already.</summary>
    public void WriteAligned<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        while (stream.Position % Alignment != 0)
        {
            stream.WriteByte(0);
        }

        stream.Write(MemoryMarshal.AsBytes(values));
    }
}
