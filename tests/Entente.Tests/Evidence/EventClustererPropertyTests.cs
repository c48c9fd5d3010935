using Entente.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Evidence;

public class EventClustererPropertyTests
{
    private const int SmallBlock = 6;

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120).WithReplay(20210827, 1);

    [Theory]
    [InlineData(EventClusterer.MostReports)]
    [InlineData(SmallBlock)]
    public void The_order_of_reports_does_not_matter(int most) =>
        Check.One(s_config, Prop.ForAll(
            ReportDraft.Several.SelectMany(reports => Gen.Shuffle<Report>([.. reports]).Select(shuffled => (reports, shuffled))).ToArbitrary(),
            pair => Text(EventClusterer.Cluster(pair.reports, most)).SequenceEqual(Text(EventClusterer.Cluster(pair.shuffled, most)))));

    [Theory]
    [InlineData(EventClusterer.MostReports)]
    [InlineData(SmallBlock)]
    public void Reports_that_come_and_go_leave_what_the_whole_gives(int most) =>
        Check.One(s_config, Prop.ForAll(
            (from reports in ReportDraft.Several
             from parts in Gen.Choose(0, 4).ListOf(reports.Count)
             from gone in Gen.Elements(true, false, false).ListOf(reports.Count)
             select (reports, parts, gone)).ToArbitrary(),
            drawn => ArrivesInParts(drawn.reports, drawn.parts, drawn.gone, most)));

    [Fact]
    public void Every_report_is_in_one_cluster() =>
        Check.One(s_config, Prop.ForAll(ReportDraft.Several.ToArbitrary(), reports =>
            EventClusterer.Cluster(reports).SelectMany(cluster => cluster.Members).Select(member => member.Report.Id).Order(StringComparer.Ordinal)
                .SequenceEqual(reports.Select(report => report.Id).Order(StringComparer.Ordinal))));

    [Fact]
    public void No_two_reports_of_a_cluster_exclude_each_other() =>
        Check.One(s_config, Prop.ForAll(ReportDraft.Several.ToArbitrary(), reports =>
            EventClusterer.Cluster(reports).All(cluster =>
                cluster.Members.All(one => cluster.Members.All(other => one == other || Likeness.Score(one.Report, other.Report) is not null))
                && cluster.Days.Width >= 1)));

    [Fact]
    public void Every_report_but_one_is_joined_to_another_of_its_cluster() =>
        Check.One(s_config, Prop.ForAll(ReportDraft.Several.ToArbitrary(), reports =>
            EventClusterer.Cluster(reports).All(cluster =>
                cluster.Members.Count(member => member.JoinedTo is null) == 1
                && cluster.Members.Skip(1).All(member =>
                    cluster.Members.Any(other => other.Report == member.JoinedTo)
                    && Math.Abs(member.Reasons.Sum(reason => reason.Points) - member.Score) < 0.05))));

    [Fact]
    public void Likeness_is_symmetric_to_the_last_bit() =>
        Check.One(s_config, Prop.ForAll(ReportDraft.Several.ToArbitrary(), reports =>
            reports.All(one => reports.All(other => one == other || Likeness.Score(one, other) == Likeness.Score(other, one)))));

    // A study in small: what TouchedBlocks names is clustered anew, everything else stays.
    private static bool ArrivesInParts(IReadOnlyList<Report> reports, IList<int> parts, IList<bool> gone, int most)
    {
        var held = new List<Report>();
        var clusters = new List<EventCluster>();
        for (int part = 0; part <= 4; part++)
        {
            Change([.. reports.Where((_, i) => parts[i] == part)], []);
        }

        Report[] leaving = [.. reports.Where((_, i) => gone[i])];
        Change([], leaving);
        return Text(clusters).SequenceEqual(Text(EventClusterer.Cluster(reports.Except(leaving), most)));

        void Change(IReadOnlyList<Report> come, IReadOnlyList<Report> go)
        {
            held = [.. held.Except(go), .. come];
            var touched = TouchedBlocks.Find(
                go.Select(ReportPath.Of), come.Select(ReportPath.Of), path => held.Count(report => Under(report, path)), most);
            clusters.RemoveAll(cluster => touched.Any(path => Under(cluster.Members[0].Report, path)));
            foreach (string path in touched)
            {
                clusters.AddRange(EventClusterer.Cluster(held.Where(report => Under(report, path)), most));
            }
        }
    }

    private static bool Under(Report report, string path) => ReportPath.Of(report).StartsWith(path, StringComparison.Ordinal);

    private static IEnumerable<string> Text(IEnumerable<EventCluster> clusters) =>
        clusters.OrderBy(cluster => cluster.Id, StringComparer.Ordinal).Select(cluster =>
            $"{cluster.Id}: {string.Join(' ', cluster.Members.Select(member => $"{member.Report.Id}<{member.JoinedTo?.Id}={member.Score:R}"))}"
            + $" {string.Join(' ', cluster.Links.Select(link => $"{link.Kind} {link.Target} {link.Score}"))}");
}
