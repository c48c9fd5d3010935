using System.Text.RegularExpressions;

namespace Entente.Tests.House;

public class HygieneTests
{
    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("Random.Shared")]
    [InlineData("System.Console")]
    public void Symbols_that_make_results_depend_on_the_surroundings_are_banned(string symbol) =>
        Repository.Read("BannedSymbols.txt").ShouldContain(symbol);

    [Fact]
    public void No_source_carries_unfinished_work()
    {
        var unfinished = new Regex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b");
        Repository.Sources("src").Where(path => unfinished.IsMatch(File.ReadAllText(path))).ShouldBeEmpty();
    }

    [Fact]
    public void Warnings_are_not_silenced_in_code()
    {
        var silenced = new Regex("#pragma warning disable|SuppressMessage");
        Repository.Sources("src").Where(path => silenced.IsMatch(File.ReadAllText(path))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_package_version_is_exact()
    {
        string versions = Repository.Read("Directory.Packages.props");
        Regex.Matches(versions, "Version=\"(?<version>[^\"]+)\"")
            .Select(match => match.Groups["version"].Value)
            .ShouldAllBe(version => Regex.IsMatch(version, @"^[0-9]+(\.[0-9]+)+$"));
    }

    [Fact]
    public void Every_project_is_in_the_solution_and_locks_its_packages()
    {
        string solution = Repository.Read("Entente.slnx");
        foreach (string folder in new[] { "src", "tests", "bench" })
        {
            foreach (string project in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            {
                solution.ShouldContain(Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'));
                File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")).ShouldBeTrue(project);
            }
        }
    }
}
