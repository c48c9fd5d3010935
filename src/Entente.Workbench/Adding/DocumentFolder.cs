using System.Security.Cryptography;
using Entente.Problems;

namespace Entente.Workbench.Adding;

/// <summary>The folder beside a study in which files that were added through the workbench are kept.</summary>
/// <param name="study">The study's file.</param>
/// <param name="quota">The most bytes that the folder may hold.</param>
public sealed class DocumentFolder(string study, long quota)
{
    private const int MostFiles = 50_000;
    private const string DraftEnding = ".draft";

    private readonly SemaphoreSlim _one = new(1);
    private (int Files, long Bytes)? _held;

    /// <summary>The folder; made when the first file is added.</summary>
    public string Path { get; } = study + ".documents";

    /// <summary>Full paths of the files in it, in ordinal order.</summary>
    public IReadOnlyList<string> Files =>
        Directory.Exists(Path) ? [.. new DirectoryInfo(Path).EnumerateFiles().Where(file => file.Name[0] != '.').Select(file => file.FullName).Order(StringComparer.Ordinal)] : [];

    /// <summary>Keeps a file. One of the same name and other content stays beside it; the same content is kept once.</summary>
    /// <param name="name">The name it came with; made safe.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="cancellation">Stops; nothing of the file stays.</param>
    /// <returns>Its full path, or EN0812 when the folder is full, or EN0004.</returns>
    public async Task<Outcome<string>> KeepAsync(string name, Stream content, long length, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        await _one.WaitAsync(cancellation);
        try
        {
            Directory.CreateDirectory(Path);
            (int files, long bytes) = _held ??= Begin();
            return files >= MostFiles || bytes + length > quota
                ? ProblemCatalogue.FolderFull.For(Path, $"{files} files, {bytes >> 20} of {quota >> 20} MB")
                : await WriteAsync(SafeFileName.Of(name), content, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalogue.CannotWrite.For(Path, exception.Message);
        }
        finally
        {
            _one.Release();
        }
    }

    // Once a run: what a server that was killed had half written goes, the rest is counted.
    private (int Files, long Bytes) Begin()
    {
        FileInfo[] held = [.. new DirectoryInfo(Path).EnumerateFiles()];
        foreach (FileInfo draft in held.Where(IsDraft))
        {
            draft.Delete();
        }

        return (held.Count(file => !IsDraft(file)), held.Where(file => !IsDraft(file)).Sum(file => file.Length));
    }

    private static bool IsDraft(FileInfo file) => file.Name[0] == '.' && file.Name.EndsWith(DraftEnding, StringComparison.Ordinal);

    // Written whole under a hidden name first, so that reading never meets half a file.
    private async Task<Outcome<string>> WriteAsync(string name, Stream content, CancellationToken cancellation)
    {
        string draft = System.IO.Path.Combine(Path, $".{System.IO.Path.GetRandomFileName()}{DraftEnding}");
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            {
                await content.CopyToAsync(file, cancellation);
            }

            string hash = await HashAsync(draft, cancellation);
            string target = System.IO.Path.Combine(Path, name);
            while (File.Exists(target) && await HashAsync(target, cancellation) != hash)
            {
                target = System.IO.Path.Combine(Path, SafeFileName.With(System.IO.Path.GetFileName(target), hash));
            }

            if (!File.Exists(target))
            {
                (int files, long bytes) = _held!.Value;
                _held = (files + 1, bytes + new FileInfo(draft).Length);
                File.Move(draft, target);
            }

            return target;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }
}
