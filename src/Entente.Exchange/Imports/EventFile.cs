using System.IO.Compression;
using System.Security.Cryptography;
using Entente.Problems;

namespace Entente.Exchange.Imports;

/// <summary>A file of event data, plain, in gzip, or an entry of a zip archive; told by its first bytes, not its name.</summary>
/// <param name="File">Where it lies on disk.</param>
/// <param name="Entry">The entry of an archive, or null.</param>
internal sealed record EventFile(string File, string? Entry)
{
    private const int BufferSize = 1 << 17;
    private static readonly byte[] s_gzip = [0x1F, 0x8B];
    private static readonly byte[] s_zip = [(byte)'P', (byte)'K', 3, 4];

    /// <summary>Its name in problems and in a study.</summary>
    public string Name => Entry is null ? File : $"{File}!{Entry}";

    /// <summary>What a file on disk holds: itself, or the entries of an archive in their order.</summary>
    /// <returns>The files, or EN0101, EN0106 or EN0402.</returns>
    public static Outcome<IReadOnlyList<EventFile>> In(string path)
    {
        string full = Path.GetFullPath(path);
        if (!System.IO.File.Exists(full))
        {
            return ProblemCatalogue.PathMissing.For(path);
        }

        return Guard<IReadOnlyList<EventFile>>(path, () =>
        {
            using FileStream file = System.IO.File.OpenRead(full);
            if (!StartsWith(file, s_zip))
            {
                return new EventFile[] { new(full, null) };
            }

            using var archive = new ZipArchive(file, ZipArchiveMode.Read);
            return archive.Entries.Where(entry => entry.Length > 0).Select(entry => new EventFile(full, entry.FullName)).ToArray();
        });
    }

    /// <summary>Runs <paramref name="work"/>; a file that cannot be opened or unpacked becomes EN0106 or EN0402.</summary>
    public static Outcome<T> Guard<T>(string name, Func<Outcome<T>> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException exception)
        {
            return ProblemCatalogue.BadCorpus.For(name, $"the archive is damaged: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalogue.CannotRead.For(name, exception.Message);
        }
    }

    /// <summary>Opens it to read what it holds, unpacked.</summary>
    /// <param name="packed">The stream on disk, whose position tells how far reading is.</param>
    public Stream Open(out FileStream packed)
    {
        packed = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        try
        {
            if (Entry is not null)
            {
                var archive = new ZipArchive(packed, ZipArchiveMode.Read);
                return new Owned(archive.GetEntry(Entry)!.Open(), archive);
            }

            return StartsWith(packed, s_gzip) ? new GZipStream(packed, CompressionMode.Decompress) : packed;
        }
        catch
        {
            packed.Dispose();
            throw;
        }
    }

    /// <summary>SHA-256 of what it holds, in hexadecimal.</summary>
    public string Hash(CancellationToken cancellation)
    {
        using Stream content = Open(out _);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[BufferSize];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool StartsWith(FileStream file, byte[] mark)
    {
        Span<byte> start = stackalloc byte[mark.Length];
        int read = file.ReadAtLeast(start, mark.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return start[..read].SequenceEqual(mark);
    }

    /// <summary>An entry that closes its archive with it.</summary>
    private sealed class Owned(Stream entry, ZipArchive archive) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => entry.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => entry.Read(buffer);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            entry.Dispose();
            archive.Dispose();
            base.Dispose(disposing);
        }
    }
}
