using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Tests.House;

namespace Entente.Tests.Accuracy;

/// <summary>
/// The page of measured accuracy. Its tables stand between marks and are compared with what is measured now; with ENTENTE_ACCEPT=1
/// in the environment they are written anew instead. The prose around them is written by hand.
/// </summary>
internal static partial class AccuracyPage
{
    /// <summary>Shares on the page may differ from measured ones by so many points: processors round differently.</summary>
    private const double Points = 0.3;

    /// <summary>Counts may differ by one, for the same reason, or by so large a part.</summary>
    private const double Part = 0.003;

    private static readonly string s_path = Path.Combine(Repository.Root, "docs", "accuracy.md");

    /// <summary>Lines of the table <paramref name="name"/> that the page has and measuring does not give, as "page | measured"; empty when the page is true.</summary>
    public static IReadOnlyList<string> Differences(string name, AccuracyTable table)
    {
        string page = File.ReadAllText(s_path);
        Range place = PlaceOf(page, name);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            File.WriteAllText(s_path, $"{page[..place.Start]}{table}{page[place.End..]}");
            return [];
        }

        string[] written = page[place].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] measured = table.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return written.Length != measured.Length
            ? [$"{written.Length} lines on the page, {measured.Length} measured"]
            : [.. written.Zip(measured).Where(pair => !SameLine(pair.First, pair.Second)).Select(pair => $"page {pair.First}, measured {pair.Second}")];
    }

    private static Range PlaceOf(string page, string name)
    {
        string start = $"<!-- measured: {name} -->\n";
        int first = page.IndexOf(start, StringComparison.Ordinal);
        int end = first < 0 ? -1 : page.IndexOf("<!-- end -->", first, StringComparison.Ordinal);
        return end >= 0 ? (first + start.Length)..end : throw new InvalidOperationException($"docs/accuracy.md has no place for '{name}'.");
    }

    private static bool SameLine(string written, string measured)
    {
        string[] one = written.Split('|');
        string[] other = measured.Split('|');
        return one.Length == other.Length && one.Zip(other).All(pair => SameCell(pair.First.Trim(), pair.Second.Trim()));
    }

    private static bool SameCell(string written, string measured)
    {
        if (!Figure().IsMatch(written) || !Figure().IsMatch(measured))
        {
            return written == measured;
        }

        double one = double.Parse(written, CultureInfo.InvariantCulture);
        double other = double.Parse(measured, CultureInfo.InvariantCulture);
        double allowed = written.Contains('.', StringComparison.Ordinal) ? Points : Math.Max(1, Part * other);
        return Math.Abs(one - other) <= allowed + 1e-9;
    }

    [GeneratedRegex(@"^\d+(?:\.\d+)?$")]
    private static partial Regex Figure();
}
