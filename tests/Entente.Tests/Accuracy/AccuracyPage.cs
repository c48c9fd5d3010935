using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Tests.House;

namespace Entente.Tests.Accuracy;

/// <summary>
/// A page of measured figures. Its tables stand between marks and are compared with what is measured now; with ENTENTE_ACCEPT=1
/// in the environment they are written anew instead. The prose around them is written by hand.
/// </summary>
internal static partial class AccuracyPage
{
    /// <summary>Shares on the page may differ from measured ones by so many points: processors round differently.</summary>
    private const double Points = 0.3;

    /// <summary>Counts may differ by one, for the same reason, or by so large a part.</summary>
    private const double Part = 0.003;

    /// <summary>Lines of the table <paramref name="name"/> that the page has and measuring does not give, as "page | measured"; empty when the page is true.</summary>
    /// <param name="name">The name that stands in the mark before the table.</param>
    /// <param name="table">What is measured.</param>
    /// <param name="file">The page, under <c>docs</c>.</param>
    public static IReadOnlyList<string> Differences(string name, AccuracyTable table, string file = "accuracy.md")
    {
        string path = Path.Combine(Repository.Root, "docs", file);
        string page = File.ReadAllText(path);
        Range place = PlaceOf(page, name, file);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            File.WriteAllText(path, $"{page[..place.Start]}{table}{page[place.End..]}");
            return [];
        }

        string[] written = page[place].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] measured = table.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return written.Length != measured.Length
            ? [$"{written.Length} lines on the page, {measured.Length} measured"]
            : [.. written.Zip(measured).Where(pair => !SameLine(pair.First, pair.Second)).Select(pair => $"page {pair.First}, measured {pair.Second}")];
    }

    private static Range PlaceOf(string page, string name, string file)
    {
        string start = $"<!-- measured: {name} -->\n";
        int first = page.IndexOf(start, StringComparison.Ordinal);
        int end = first < 0 ? -1 : page.IndexOf("<!-- end -->", first, StringComparison.Ordinal);
        return end >= 0 ? (first + start.Length)..end : throw new InvalidOperationException($"docs/{file} has no place for '{name}'.");
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
