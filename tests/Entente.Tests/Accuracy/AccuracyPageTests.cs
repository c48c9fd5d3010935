using Entente.Events.Scoring;
using Entente.Pipelines.Training;
using Entente.Pipelines;
using Entente.Tests.Evidence;
using Entente.Tests.House;
using Entente.Tests.Reading.Pages;
using Entente.Tests.Reading;
using Entente.Tests.Time;

namespace Entente.Tests.Accuracy;

/// <summary>What <c>docs/accuracy.md</c> says is what is measured, and none of it falls below its floor.</summary>
/// <remarks>Run with ENTENTE_ACCEPT=1 in the environment to write the page's tables anew.</remarks>
public class AccuracyPageTests
{
    // Floors lie a little under what is measured now and are raised with it.
    private const double SampleRecallFloor = 0.74;
    private const int MostForbidden = 1;
    private const int MostLeaked = 1;
    private const int MostWrongMetadata = 20;
    private const double SeedRecallFloor = 0.8;
    private const double PassagePrecisionFloor = 0.6;
    private const double UnseenFloor = 0.25;
    private const double PassageFloor = 0.17;
    private const double MostCalibrationError = 0.05;
    private const double ProbeFloor = 0.95;
    private const double ContextFloor = 0.9;
    private const double EwtLasFloor = 0.865;
    private const double EwtUposFloor = 0.955;
    private const double EwtLemmaFloor = 0.965;
    private const double NamesFloor = 0.755;
    private const double RolesFloor = 0.76;
    private const double SentenceClassFloor = 0.70;
    private const double PetrarchFloor = 0.67;

    [Fact]
    public void The_page_tells_how_the_sample_corpus_is_coded()
    {
        string samples = Path.Combine(Repository.Root, "samples");
        var scores = ArticleMeasures.Score(Path.Combine(samples, "gold"), samples);

        AccuracyPage.Differences("samples by genre", ArticleMeasures.ByGenre(scores)).ShouldBeEmpty();
        AccuracyPage.Differences("samples by type", ArticleMeasures.ByType(scores)).ShouldBeEmpty();
        var totals = ArticleTotals.Of(scores);
        totals.Recall.ShouldBeGreaterThan(SampleRecallFloor);
        totals.Forbidden.ShouldBeLessThanOrEqualTo(MostForbidden);
        totals.WrongMetadata.ShouldBeLessThanOrEqualTo(MostWrongMetadata);
        totals.Leaked.ShouldBeLessThanOrEqualTo(MostLeaked);
    }

    [Fact]
    public void The_page_tells_how_well_reports_of_one_event_are_joined()
    {
        var table = new AccuracyTable("set", "cases", "reports", "pairs to be joined", "pairs joined", "rightly");
        foreach (var (name, cases) in new[] { ("cases the method was fitted to", ClusterGold.Seen), ("cases written after", ClusterGold.Unseen) })
        {
            GoldReport[] reports = [.. cases.SelectMany(found => found.Reports)];
            var tally = PairTally.Of(reports, []);
            table.Counts(name, cases.Count, reports.Length, tally.Wanted, tally.Joined, tally.Right);
        }

        AccuracyPage.Differences("clusters", table).ShouldBeEmpty();
    }

    [OnSharedData("seeds-gold")]
    public void The_page_tells_how_real_articles_are_coded()
    {
        var scores = ArticleMeasures.Score(SharedData.Find("seeds-gold")!, SharedData.Find("seeds")!);

        AccuracyPage.Differences("real articles", ArticleMeasures.ByGenre(scores)).ShouldBeEmpty();
        var totals = ArticleTotals.Of(scores);
        totals.Recall.ShouldBeGreaterThanOrEqualTo(SeedRecallFloor);
        (totals.Forbidden, totals.Leaked, totals.WrongMetadata).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void The_page_tells_how_passages_are_coded()
    {
        var measured = new PassageMeasures();

        AccuracyPage.Differences("passages by type", measured.ByType()).ShouldBeEmpty();
        AccuracyPage.Differences("passages by genre", measured.ByGenre()).ShouldBeEmpty();
        AccuracyPage.Differences("passages by status", measured.ByStatus()).ShouldBeEmpty();
        AccuracyPage.Differences("thresholds", measured.Thresholds()).ShouldBeEmpty();
        measured.Score.Told.Precision.ShouldBeGreaterThan(PassagePrecisionFloor);
        measured.Score.All.F1.ShouldBeGreaterThan(PassageFloor);
    }

    [Fact]
    public void The_page_tells_how_passages_are_coded_that_no_rule_was_made_on()
    {
        var measured = new PassageMeasures("unseen");

        AccuracyPage.Differences("unseen passages", measured.Totals()).ShouldBeEmpty();
        AccuracyPage.Differences("unseen passages by genre", measured.ByGenre()).ShouldBeEmpty();
        measured.Score.All.F1.ShouldBeGreaterThan(UnseenFloor);
    }

    [Fact]
    public void The_page_tells_how_sure_one_may_be_on_new_text()
    {
        var fresh = new PassageMeasures("fresh");
        Reliability reliability = new ConfidenceTraining(new PassageMeasures().Score.Readings, fresh.Score.Readings).OnNewText(new PassageMeasures("unseen").Score.Readings);

        AccuracyPage.Differences("fresh passages", fresh.Totals()).ShouldBeEmpty();
        AccuracyPage.Differences("new text by confidence", PassageMeasures.ByConfidence(reliability)).ShouldBeEmpty();
        reliability.Error.ShouldBeLessThan(MostCalibrationError);
    }

    [Fact]
    public void The_page_tells_how_probes_are_passed()
    {
        var verdicts = ProbeMeasures.Judge();

        AccuracyPage.Differences("probes by kind", ProbeMeasures.ByKind(verdicts)).ShouldBeEmpty();
        AccuracyPage.Differences("probes by type", ProbeMeasures.ByType(verdicts)).ShouldBeEmpty();
        verdicts.Count.ShouldBeGreaterThanOrEqualTo(1500);
        ((double)verdicts.Count(verdict => verdict.Passes) / verdicts.Count).ShouldBeGreaterThanOrEqualTo(ProbeFloor);
    }

    [Fact]
    public void The_page_tells_how_contexts_of_paragraphs_are_set()
    {
        var measured = new ContextMeasures();

        AccuracyPage.Differences("contexts", measured.Table()).ShouldBeEmpty();
        measured.Untried.ShouldBeEmpty();
        measured.Precision.ShouldBeGreaterThan(ContextFloor);
        measured.Recall.ShouldBeGreaterThan(ContextFloor);
    }

    [OnSharedData("propbank/ewt-dev.gold_skel.gz")]
    public void The_page_tells_how_well_English_is_analysed()
    {
        var measured = new LanguageMeasures();

        AccuracyPage.Differences("trees", measured.Trees()).ShouldBeEmpty();
        AccuracyPage.Differences("names", measured.Names()).ShouldBeEmpty();
        AccuracyPage.Differences("roles", measured.Roles()).ShouldBeEmpty();
        measured.EwtTrees.Las.ShouldBeGreaterThan(EwtLasFloor);
        measured.EwtTrees.Upos.ShouldBeGreaterThan(EwtUposFloor);
        measured.EwtTrees.Lemma.ShouldBeGreaterThan(EwtLemmaFloor);
        measured.EwtNames.Overall.F1.ShouldBeGreaterThan(NamesFloor);
        measured.EwtRoles.Overall.F1.ShouldBeGreaterThan(RolesFloor);
    }

    [OnSharedData("events/sentence-class-train.tsv")]
    public void The_page_tells_into_which_class_sentences_are_put()
    {
        var score = SuiteMeasures.SentenceClasses("events/sentence-class-train.tsv");

        AccuracyPage.Differences("sentence classes", SuiteMeasures.Table(score, "class")).ShouldBeEmpty();
        score.Measures[0].Scores.MacroF1.ShouldBeGreaterThan(SentenceClassFloor);
    }

    [OnSharedData("dictionaries/PETR.Validate.actors.txt")]
    public void The_page_tells_how_the_sentences_of_Petrarch_are_coded()
    {
        var score = SuiteMeasures.Petrarch("events/petrarch-unit-tests.xml");

        AccuracyPage.Differences("petrarch", SuiteMeasures.Table(score, "state, state, type")).ShouldBeEmpty();
        score.Measures[0].Scores.Micro.F1.ShouldBeGreaterThan(PetrarchFloor);
    }

    [OnSharedData("time")]
    public void The_page_tells_how_well_dates_are_read()
    {
        var specified = MeasuredDatesTests.Tallies[^1];
        var (marked, found, right) = GumDatesTests.Counts;

        AccuracyPage.Differences("dates", new AccuracyTable("set", "expressions", "found", "with an interval to check", "right interval")
            .Counts("Recognizers-Text specifications", specified.Expressions, specified.Found, specified.Valued, specified.Values)
            .Counts("GUM, dates marked in running text", marked, found, marked, right)).ShouldBeEmpty();
    }

    [OnSharedData("articles/ground-truth.json")]
    public void The_page_tells_how_well_bodies_of_pages_are_found()
    {
        var (precision, recall, meanF1) = ArticleBenchmarkTests.Means;

        AccuracyPage.Differences("bodies", new AccuracyTable("pages", "precision", "recall", "mean of the pages' F1")
            .Shares("article extraction benchmark", precision, recall, meanF1)).ShouldBeEmpty();
    }
}
