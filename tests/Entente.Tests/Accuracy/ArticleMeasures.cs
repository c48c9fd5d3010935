using Entente.Actors;
using Entente.Pipelines;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Accuracy;

/// <summary>The whole program on articles with answer sheets.</summary>
internal static class ArticleMeasures
{
    private static readonly Lazy<EventPipeline> s_pipeline = new(() =>
    {
        var data = new DataFolder(Path.Combine(Repository.Root, "data"));
        return EventPipeline.Create(Entente.Language.Language.Load(), ActorCatalogue.Load(data.Path).Value, data).Value;
    });

    /// <summary>The whole program, loaded once for all measures.</summary>
    public static EventPipeline Pipeline => s_pipeline.Value;

    public static IReadOnlyList<NamedScore> Score(string gold, string articles) => ArticleSuite.Score(s_pipeline.Value, gold, articles).Value;

    public static AccuracyTable ByGenre(IReadOnlyList<NamedScore> scores)
    {
        var table = new AccuracyTable(
            "genre", "articles", "events to be found", "found", "events never to be found", "found all the same", "furniture in the body", "wrong metadata", "events coded");
        foreach (var genre in scores.GroupBy(article => RecordName.Of(article.Coded.Document.Genre)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Add(genre.Key, [.. genre]);
        }

        Add("all", scores);
        return table;

        void Add(string label, IReadOnlyList<NamedScore> articles)
        {
            ArticleTotals totals = ArticleTotals.Of(articles);
            table.Counts(
                label, totals.Articles, totals.Expected, totals.Found, articles.Sum(article => article.Gold.Never.Count), totals.Forbidden, totals.Leaked,
                totals.WrongMetadata, totals.Events);
        }
    }

    /// <summary>Where a sheet allows several types, the first counts.</summary>
    public static AccuracyTable ByType(IReadOnlyList<NamedScore> scores)
    {
        var found = scores.SelectMany(article => article.Score.Found).CountBy(TypeOf).ToDictionary();
        var missed = scores.SelectMany(article => article.Score.Missed).CountBy(TypeOf).ToDictionary();
        var table = new AccuracyTable("type", "events to be found", "found");
        foreach (string type in found.Keys.Union(missed.Keys).Order(StringComparer.Ordinal))
        {
            table.Counts(type, found.GetValueOrDefault(type) + missed.GetValueOrDefault(type), found.GetValueOrDefault(type));
        }

        return table;
    }

    private static string TypeOf(GoldEvent expected) => expected.Types[0];
}
