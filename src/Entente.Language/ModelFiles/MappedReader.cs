namespace Entente.Language.ModelFiles;

/// <summary>Reads the sections of a mapped model file in order, checking bounds.</summary>
internal sealed unsafe class MappedReader(MappedFile file)
{
    private long _position;

    public int ReadInt32() => *(int*)Take(sizeof(int));

    public string ReadString()
    {
        int length = ReadInt32();
        return System.Text.Encoding.UTF8.GetString(Take(length), length);
    }

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        int count = ReadInt32();
        Align();
        return new ReadOnlySpan<T>(Take((long)count * sizeof(T)), count).ToArray();
    }

    /// <summary>The address of <paramref name="bytes"/> bytes in the mapping, aligned as <see cref="ModelWriter"/> aligns them.</summary>
    public byte* TakeAligned(long bytes)
    {
        Align();
        return Take(bytes);
    }

    /// <summary>Bytes that belong to another reader, copied.</summary>
    public byte[] ReadBytes() => ReadArray<byte>();

    private void Align() => _position = (_position + ModelWriter.Alignment - 1) / ModelWriter.Alignment * ModelWriter.Alignment;

    private byte* Take(long bytes)
    {
        if (bytes < 0 || _position + bytes > file.Length)
        {
            throw new EndOfStreamException("The model file ends before its last section.");
        }

        byte* start = file.Pointer + _position;
        _position += bytes;
        return start;
    }
}
