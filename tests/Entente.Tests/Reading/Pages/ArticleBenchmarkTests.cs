using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Reading;

namespace Entente.Tests.Reading.Pages;

/// <summary>The body text of real pages against what people marked as their bodies, by four-word shingles as the benchmark counts them.</summary>
public partial class ArticleBenchmarkTests
{
    private const double Floor = 0.96;

    private static readonly Lazy<(double Precision, double Recall, double MeanF1)> Measured = new(Measure);

    /// <summary>Means over the pages; measured once for all tests.</summary>
    internal static (double Precision, double Recall, double MeanF1) Means => Measured.Value;

    [OnSharedData("articles/ground-truth.json")]
    public void The_bodies_of_real_pages_are_found() =>
        Means.MeanF1.ShouldBeGreaterThan(Floor, $"precision {Means.Precision:F3}, recall {Means.Recall:F3}, mean F1 {Means.MeanF1:F3}");

    private static (double Precision, double Recall, double MeanF1) Measure()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(SharedData.Find("articles/ground-truth.json")!));
        var scores = truth.RootElement.EnumerateObject()
            .Select(page => Score(BodyOf(page.Name), page.Value.GetProperty("articleBody").GetString()!)).ToList();
        return (
            scores.Average(score => score.Precision),
            scores.Average(score => score.Recall),
            scores.Average(score => score.Precision + score.Recall == 0 ? 0 : 2 * score.Precision * score.Recall / (score.Precision + score.Recall)));
    }

    private static string BodyOf(string page)
    {
        using var file = File.OpenRead(SharedData.Find($"articles/html/{page}.html.gz")!);
        using var unpacked = new MemoryStream();
        using (var unzip = new GZipStream(file, CompressionMode.Decompress))
        {
            unzip.CopyTo(unpacked);
        }

        var outcome = DocumentReader.Read(unpacked.ToArray(), page + ".html");
        return outcome.Succeeded ? outcome.Value.Text : "";
    }

    private static (double Precision, double Recall) Score(string found, string wanted)
    {
        var (one, other) = (Shingles(found), Shingles(wanted));
        double shared = one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));
        return (one.Count == 0 ? 0 : shared / one.Values.Sum(), other.Count == 0 ? 1 : shared / other.Values.Sum());
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        var length = Math.Min(4, words.Length);
        return Enumerable.Range(0, length == 0 ? 0 : words.Length - length + 1)
            .GroupBy(start => string.Join(' ', words[start..(start + length)])).ToDictionary(group => group.Key, group => group.Count());
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
