namespace Entente.Cli.Tests;

/// <summary>A folder that is removed at the end of a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("entente-cli-");

    public string Root => _root.FullName;

    public string At(string name) => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public string Copy(string path)
    {
        string copy = At(Path.GetFileName(path));
        File.Copy(path, copy);
        return copy;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
