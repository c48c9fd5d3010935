using System.Text.RegularExpressions;

namespace Entente.Tests.House;

public partial class LinkTests
{
    [Fact]
    public void Every_relative_link_of_a_page_leads_somewhere() =>
        Pages().SelectMany(page => Targets(page).Where(target => !Leads(page, target)).Select(target => $"{Path.GetRelativePath(Repository.Root, page)}: {target}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_page_of_the_manual_is_linked_from_another()
    {
        var linked = Pages().SelectMany(page => Targets(page).Select(target => FileOf(page, target))).ToHashSet(StringComparer.Ordinal);
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Where(page => !linked.Contains(page)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Pages() =>
        new[] { "", "docs", "samples", "data/training", "models/en", "src/Entente.Language" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md"));

    private static IEnumerable<string> Targets(string page) =>
        Link().Matches(Code().Replace(File.ReadAllText(page), "")).Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Leads(string page, string target)
    {
        string file = FileOf(page, target);
        string anchor = target.Contains('#', StringComparison.Ordinal) ? target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
        return Path.Exists(file) && (anchor.Length == 0 || Headings(file).Contains(anchor));
    }

    private static string FileOf(string page, string target)
    {
        string path = target.Split('#')[0];
        return path.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path));
    }

    // As GitHub makes anchors of headings: lower case, spaces to hyphens, other marks dropped.
    private static IEnumerable<string> Headings(string file) =>
        File.ReadLines(file).Where(line => line.StartsWith('#'))
            .Select(line => Mark().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Mark();
}
