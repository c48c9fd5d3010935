namespace Entente.Tests.House;

public class FileSizeTests
{
    private const int MostLines = 400;
    private const int AverageLines = 120;

    // Each with the reason it may be longer.
    private static readonly string[] s_allowed = [];

    [Fact]
    public void No_source_file_is_over_400_lines()
    {
        Repository.Sources("src").Concat(Repository.Sources("tests"))
            .Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MostLines && !s_allowed.Contains(file.Path))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Source_files_average_under_120_lines() =>
        Repository.Sources("src").Average(path => File.ReadLines(path).Count()).ShouldBeLessThan(AverageLines);

    [Fact]
    public void No_folder_is_named_after_nothing()
    {
        string[] empty = ["Base", "Common", "Core", "Helpers", "Models", "Utils", "Utilities", "Misc", "Shared"];
        Repository.Sources("src")
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
            .Intersect(empty)
            .ShouldBeEmpty();
    }
}
