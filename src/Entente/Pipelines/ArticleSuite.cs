using Entente.Problems;

namespace Entente.Pipelines;

/// <summary>An article's score with the name of its answer sheet.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Coded">The article as coded.</param>
/// <param name="Gold">The answer sheet.</param>
/// <param name="Score">How it fared.</param>
public sealed record NamedScore(string Name, CodedDocument Coded, ArticleGold Gold, ArticleScore Score);

/// <summary>Sums over a set of articles.</summary>
public sealed record ArticleTotals
{
    /// <summary>Articles scored.</summary>
    public int Articles { get; init; }

    /// <summary>Events that must be found.</summary>
    public int Expected { get; init; }

    /// <summary>Of these, found.</summary>
    public int Found { get; init; }

    /// <summary>Events found that must never be.</summary>
    public int Forbidden { get; init; }

    /// <summary>Strings in the text that do not belong there.</summary>
    public int Leaked { get; init; }

    /// <summary>Metadata fields that differ.</summary>
    public int WrongMetadata { get; init; }

    /// <summary>Events coded in all.</summary>
    public int Events { get; init; }

    /// <summary>Share of the expected events that were found, 0 to 1; 1 when none was expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;

    /// <summary>Adds up <paramref name="scores"/>.</summary>
    public static ArticleTotals Of(IReadOnlyList<NamedScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return new ArticleTotals
        {
            Articles = scores.Count,
            Expected = scores.Sum(article => article.Score.Found.Count + article.Score.Missed.Count),
            Found = scores.Sum(article => article.Score.Found.Count),
            Forbidden = scores.Sum(article => article.Score.Forbidden.Count),
            Leaked = scores.Sum(article => article.Score.Leaked.Count),
            WrongMetadata = scores.Sum(article => article.Score.WrongMetadata.Count),
            Events = scores.Sum(article => article.Coded.Events.Count),
        };
    }
}

/// <summary>Scores a folder of articles against a folder of answer sheets.</summary>
public static class ArticleSuite
{
    /// <summary>Reads and codes every article that has an answer sheet.</summary>
    /// <param name="pipeline">The stages.</param>
    /// <param name="gold">Folder of answer sheets; each is named as its article, with the extension .json.</param>
    /// <param name="articles">Folder of the articles.</param>
    /// <returns>Scores in order of name, or the problem of a sheet or an article.</returns>
    public static Outcome<IReadOnlyList<NamedScore>> Score(IDocumentPipeline pipeline, string gold, string articles)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var scores = new List<NamedScore>();
        foreach (string sheet in Directory.EnumerateFiles(gold, "*.json").Order(StringComparer.Ordinal))
        {
            Outcome<NamedScore> score = ScoreOne(pipeline, sheet, articles);
            if (!score.Succeeded)
            {
                return score.Problem;
            }

            scores.Add(score.Value);
        }

        return scores.Count > 0 ? scores : ProblemCatalogue.EmptyFile.For(gold, "no .json file in this folder");
    }

    private static Outcome<NamedScore> ScoreOne(IDocumentPipeline pipeline, string sheet, string articles)
    {
        string name = Path.GetFileNameWithoutExtension(sheet);
        Outcome<ArticleGold> expected = ArticleGold.Parse(File.ReadAllText(sheet), sheet);
        if (!expected.Succeeded)
        {
            return expected.Problem;
        }

        if (Directory.EnumerateFiles(articles, name + ".*").FirstOrDefault() is not { } article)
        {
            return ProblemCatalogue.PathMissing.For(Path.Combine(articles, name + ".*"));
        }

        Outcome<ReadDocument> read = pipeline.Read(article);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        CodedDocument coded = pipeline.Code(read.Value.Document);
        return new NamedScore(name, coded, expected.Value, ArticleScorer.Score(coded, expected.Value));
    }
}
