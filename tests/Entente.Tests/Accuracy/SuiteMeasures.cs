using Entente.Actors;
using Entente.Events;
using Entente.Exchange.Petrarch;
using Entente.Language.Scoring;
using Entente.Pipelines;
using Entente.Pipelines.Scoring;
using Entente.Tests.House;
using Entente.Vocabularies;
using English = Entente.Language.Language;

namespace Entente.Tests.Accuracy;

/// <summary>Event coding on the public sets that <c>entente score</c> reads.</summary>
internal static class SuiteMeasures
{
    private static readonly DataFolder s_data = new(Path.Combine(Repository.Root, "data"));
    private static readonly Lazy<English> s_english = new(() => English.Load());
    private static readonly Lazy<ActorCatalogue> s_catalogue = new(() => ActorCatalogue.Load(s_data.Path).Value);

    public static SuiteScore SentenceClasses(string file) =>
        SentenceClassSuite.Score(Text(file), file, EventPipeline.Create(s_english.Value, s_catalogue.Value, s_data).Value).Value;

    public static SuiteScore Petrarch(string file)
    {
        ActorCatalogue catalogue = PetrarchDictionary
            .Load([SharedData.Find("dictionaries/PETR.Validate.actors.txt")!], [SharedData.Find("dictionaries/PETR.Validate.agents.txt")!]).Value
            .ToCatalogue(s_catalogue.Value);
        return PetrarchSuite.Score(
            PetrarchGold.Read(Text(file), file).Value, EventPipeline.Create(s_english.Value, catalogue, s_data).Value, catalogue, PetrarchCodes.Load(s_data).Value, GoldScheme.Auto);
    }

    /// <summary>Precision, recall and F1 by label, then over all, then the mean of the labels.</summary>
    public static AccuracyTable Table(SuiteScore score, string measure)
    {
        LabelScores scores = score.Measures.First(one => one.Name == measure).Scores;
        var table = new AccuracyTable(measure, "precision", "recall", "F1");
        foreach (var (label, counts) in scores.ByLabel)
        {
            Add(table, label, counts);
        }

        Add(table, "all", scores.Micro);
        return table.Shares("mean of the labels", null, null, scores.MacroF1);
    }

    private static AccuracyTable Add(AccuracyTable table, string label, Agreement counts) => table.Shares(label, counts.Precision, counts.Recall, counts.F1);

    private static string Text(string file) => File.ReadAllText(SharedData.Find(file)!);
}
