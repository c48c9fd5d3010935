using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Time;
using Xunit.Abstractions;

namespace Entente.Tests.Time;

/// <summary>Figures on the dates marked in the GUM treebank; <c>docs/time.md</c> quotes them.</summary>
public partial class GumDatesTests(ITestOutputHelper output)
{
    private static readonly Lazy<(int Marked, int Found, int Right)> Measured = new(Measure);

    /// <summary>Dates marked in the treebank, found, and found with the right value; measured once for all tests.</summary>
    internal static (int Marked, int Found, int Right) Counts => Measured.Value;

    [OnSharedData("treebanks")]
    public void Dates_marked_in_running_text_keep_their_floors()
    {
        var (marked, found, right) = Counts;
        output.WriteLine($"dates marked {marked}, found {found}, value right {right}");
        (found / (double)marked).ShouldBeGreaterThan(0.91);
        (right / (double)marked).ShouldBeGreaterThan(0.71);
    }

    private static (int Marked, int Found, int Right) Measure()
    {
        var (marked, found, right) = (0, 0, 0);
        foreach (var (text, reference, dates) in new[] { "gum-open-dev", "gum-open-train" }.SelectMany(Sentences))
        {
            var read = TimeExpressionFinder.Find(text, reference);
            foreach (var (start, end, gold) in dates)
            {
                var near = read.Where(one => one.Span.Start < end && start < one.Span.End).ToList();
                marked++;
                found += near.Count > 0 ? 1 : 0;
                right += near.Any(one => Same(reference is null ? one : one.Resolve(reference), gold)) ? 1 : 0;
            }
        }

        return (marked, found, right);
    }

    private static bool Same(TimeExpression one, DateInterval gold) => one.Interval is { } interval && interval.From == gold.From && interval.To == gold.To;

    private static IEnumerable<(string Text, DateInterval? Reference, List<(int Start, int End, DateInterval Gold)> Dates)> Sentences(string name)
    {
        using var file = File.OpenRead(Path.Combine(SharedData.Find("treebanks")!, name + ".conllu.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        DateInterval? reference = null;
        var (text, open, dates) = (new StringBuilder(), new Stack<(int, string)>(), new List<(int, int, DateInterval)>());
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# meta::dateCreated = ", StringComparison.Ordinal))
            {
                DatesRecord.TryReference(line[22..], out reference);
            }
            else if (line.Length == 0)
            {
                yield return (text.ToString(), reference, dates);
                (text, open, dates) = (new(), new(), []);
            }
            else if (line.Split('\t') is [var id, var form, _, _, _, _, _, _, _, var misc] && id.All(char.IsAsciiDigit))
            {
                Append(text, form, misc, open, dates);
            }
        }
    }

    private static void Append(StringBuilder text, string form, string misc, Stack<(int Start, string Tag)> open, List<(int, int, DateInterval)> dates)
    {
        var tags = DateTag().Matches(misc).Select(match => match.Value).ToList();
        tags.Where(tag => tag != "</date>").ToList().ForEach(tag => open.Push((text.Length, tag)));
        text.Append(form);
        foreach (var _ in tags.Where(tag => tag == "</date>" && open.Count > 0))
        {
            var (start, tag) = open.Pop();
            if (When().Match(tag) is { Success: true } when && DatesRecord.TryReference(when.Groups[1].Value, out var gold) && gold is not null)
            {
                dates.Add((start, text.Length, gold));
            }
        }

        text.Append(misc.Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
    }

    [GeneratedRegex("<date [^>]*>|</date>")]
    private static partial Regex DateTag();

    [GeneratedRegex("when:::\"([^\"]+)\"")]
    private static partial Regex When();
}
