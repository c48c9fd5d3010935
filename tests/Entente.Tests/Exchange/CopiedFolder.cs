namespace Entente.Tests.Exchange;

/// <summary>A copy of a folder of files, to be damaged; removed when disposed.</summary>
internal sealed class CopiedFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("entente-");

    public CopiedFolder(string source, string name)
    {
        DirectoryInfo copy = _root.CreateSubdirectory(name);
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, System.IO.Path.Combine(copy.FullName, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path => _root.FullName;

    public void Dispose() => _root.Delete(recursive: true);
}
