using System.Text.RegularExpressions;

namespace Entente.Evidence.Comparisons;

/// <summary>Finds numbers in figures with the word they count: "20 soldiers", "1,200 tonnes".</summary>
/// <remarks>Years and days of a month count nothing, and numbers in words are left alone.</remarks>
internal static partial class CountedThings
{
    private static readonly HashSet<string> s_uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "and", "or", "in", "on", "at", "of", "to", "the", "by", "for", "from", "with", "but", "as", "after", "before", "when", "pm", "am",
    };

    /// <summary>What two sentences count differently: the first thing that both count with no number in common, as each has it.</summary>
    public static (string First, string Second)? Difference(string first, string second)
    {
        ILookup<string, (string Number, string Words)> theirs = In(second);
        foreach (var mine in In(first))
        {
            var others = theirs[mine.Key].ToList();
            if (others.Count > 0 && !mine.Select(found => found.Number).Intersect(others.Select(found => found.Number)).Any())
            {
                return (mine.First().Words, others[0].Words);
            }
        }

        return null;
    }

    private static ILookup<string, (string Number, string Words)> In(string sentence) =>
        Counted().Matches(sentence)
            .Where(match => !s_uncounted.Contains(match.Groups["thing"].Value) && !IsYear(match.Groups["number"].Value))
            .ToLookup(
                match => match.Groups["thing"].Value.ToLowerInvariant().TrimEnd('s'),
                match => (Number: match.Groups["number"].Value.Replace(",", ""), Words: match.Value),
                StringComparer.Ordinal);

    private static bool IsYear(string number) => number.Length == 4 && number[0] is ('1' or '2');

    [GeneratedRegex(@"(?<![\w.,-])(?<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s+(?<thing>\p{L}+)")]
    private static partial Regex Counted();
}
