using Entente.Problems;

namespace Entente.Pipelines.Scoring.Passages;

/// <summary>Codes passages and compares each with its sheet.</summary>
/// <param name="pipeline">The stages.</param>
public sealed class PassageSuite(EventPipeline pipeline)
{
    private readonly PassageMatcher _matcher = new(pipeline.Catalogue);

    /// <summary>Codes passages, each as a document of its own, in their order.</summary>
    public IReadOnlyList<PassageReading> Read(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return [.. passages.AsParallel().AsOrdered().Select(ReadOne)];
    }

    /// <summary>The passages of files and of the <c>.jsonl</c> files of folders, in order of path.</summary>
    /// <returns>The passages, or the problem of the file that is missing or wrong (EN0402 for an id that stands twice).</returns>
    public static Outcome<IReadOnlyList<Passage>> Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var passages = new List<Passage>();
        foreach (string path in paths.SelectMany(FilesOf))
        {
            if (!File.Exists(path))
            {
                return ProblemCatalogue.PathMissing.For(path);
            }

            Outcome<IReadOnlyList<Passage>> read = Passage.Read(File.ReadAllText(path), path);
            if (!read.Succeeded)
            {
                return read;
            }

            passages.AddRange(read.Value);
        }

        return passages.CountBy(passage => passage.Id).FirstOrDefault(id => id.Value > 1) is { Key: { } twice }
            ? ProblemCatalogue.BadCorpus.For(twice, "this id stands twice")
            : passages;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : new[] { path };

    private PassageReading ReadOne(Passage passage)
    {
        var signals = new List<Events.Scoring.ConfidenceSignals>();
        var coded = pipeline.Code(passage.ToDocument(), signals);
        var matched = _matcher.Match(passage, coded);
        var told = _matcher.Match(passage, coded, PassageSides.Told);
        return new PassageReading(
            passage,
            [.. coded.Events.Select((found, i) => new PassagePair(found, matched[i] < 0 ? null : passage.Events[matched[i]]) { Signals = signals[i], IsTrue = told[i] >= 0 })],
            [.. passage.Events.Where((_, i) => !matched.Contains(i))])
        {
            WithType = _matcher.Match(passage, coded, PassageSides.None).Count(gold => gold >= 0),
            WithActor = _matcher.Match(passage, coded, PassageSides.Actor).Count(gold => gold >= 0),
        };
    }
}
