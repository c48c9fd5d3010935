using Entente.Tests.House;

namespace Entente.Tests.Systems;

/// <summary>
/// The table of proofs in <c>docs/balance.md</c>: compared with what is measured, its last column, times, aside; with ENTENTE_ACCEPT=1 in the
/// environment it is written anew instead.
/// </summary>
internal static class BalancePage
{
    private const string Start = "<!-- measured: balance -->\n";
    private const string End = "<!-- end -->";
    private static readonly string s_path = Path.Combine(Repository.Root, "docs", "balance.md");

    /// <summary>Lines that the page has and measuring does not give, or the other way round.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> measured)
    {
        string page = File.ReadAllText(s_path);
        int first = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int last = page.IndexOf(End, first, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            File.WriteAllText(s_path, page[..first] + string.Concat(measured.Select(line => line + "\n")) + page[last..]);
            return [];
        }

        string[] written = [.. page[first..last].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithoutTime)];
        string[] found = [.. measured.Select(WithoutTime)];
        return [.. written.Except(found), .. found.Except(written)];
    }

    private static string WithoutTime(string line) => line[..line.TrimEnd('|').LastIndexOf('|')];
}
