using System.Text;
using Entente.Problems;
using Entente.Workbench.Adding;

namespace Entente.Workbench.Tests.Adding;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("entente-folder-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Other_content_under_the_same_name_stays_beside_and_the_same_content_is_kept_once()
    {
        var folder = new DocumentFolder(Path.Combine(_root.FullName, "s.entente"), 1000);
        string first = (await Keep(folder, "a.txt", "one")).Value;
        string second = (await Keep(folder, "a.txt", "two")).Value;
        (await Keep(folder, "x/../a.txt", "one")).Value.ShouldBe(first);
        (await Keep(folder, "a.txt", "two")).Value.ShouldBe(second);
        File.ReadAllText(first).ShouldBe("one");
        File.ReadAllText(second).ShouldBe("two");
        folder.Files.ShouldBe([second, first], ignoreOrder: true);
        Path.GetDirectoryName(first).ShouldBe(Path.Combine(_root.FullName, "s.entente.documents"));
    }

    [Fact]
    public async Task What_a_killed_server_left_half_written_goes()
    {
        string documents = Directory.CreateDirectory(Path.Combine(_root.FullName, "s.entente.documents")).FullName;
        File.WriteAllText(Path.Combine(documents, ".half.draft"), "12345678");
        File.WriteAllText(Path.Combine(documents, ".kept"), "1");
        var folder = new DocumentFolder(Path.Combine(_root.FullName, "s.entente"), 10);
        (await Keep(folder, "a.txt", "12345")).Succeeded.ShouldBeTrue();
        Directory.GetFiles(documents).Select(Path.GetFileName).ShouldBe([".kept", "a.txt"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_name_that_pretends_to_be_a_marked_one_takes_no_other_files_place()
    {
        var folder = new DocumentFolder(Path.Combine(_root.FullName, "s.entente"), 1000);
        await Keep(folder, "a.txt", "one");
        string marked = (await Keep(folder, "a.txt", "two")).Value;
        File.WriteAllText(marked, "another");
        string kept = (await Keep(folder, "a.txt", "two")).Value;
        kept.ShouldNotBe(marked);
        File.ReadAllText(kept).ShouldBe("two");
    }

    [Fact]
    public async Task A_full_folder_takes_nothing_more()
    {
        var folder = new DocumentFolder(Path.Combine(_root.FullName, "s.entente"), 10);
        (await Keep(folder, "a.txt", "12345")).Succeeded.ShouldBeTrue();
        (await Keep(folder, "b.txt", "123456")).Problem!.Kind.ShouldBe(ProblemCatalogue.FolderFull);
        folder.Files.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        File.WriteAllText(Path.Combine(_root.FullName, "s.entente.documents"), "in the way");
        (await Keep(new DocumentFolder(Path.Combine(_root.FullName, "s.entente"), 10), "a.txt", "1")).Problem!.Kind.ShouldBe(ProblemCatalogue.CannotWrite);
    }

    private static async Task<Outcome<string>> Keep(DocumentFolder folder, string name, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return await folder.KeepAsync(name, new MemoryStream(bytes), bytes.Length, CancellationToken.None);
    }
}
