using System.Text.RegularExpressions;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Pipelines.Training;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Training;

public partial class EventCorpusTests
{
    private const int ColumnsOfEvents = 7;
    private static readonly string s_folder = Path.Combine(Repository.Root, "data", "training");
    private static readonly PloverScheme s_scheme = PloverScheme.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value;

    [Fact]
    public void Every_label_is_one_of_the_code_book()
    {
        var labels = new EventLabels(s_scheme);
        foreach (string[] row in Rows("events"))
        {
            string where = string.Join(" | ", row);
            EventLabels.TypesNamed(row[0]).ShouldHaveSingleItem(where);
            if (row[0] != "NONE")
            {
                labels.ModeNamed(row[0], row[1]).ShouldHaveSingleItem(where);
            }

            EventLabels.StatusNamed(row[2]).ShouldHaveSingleItem(where);
        }
    }

    [Theory]
    [InlineData("events")]
    [InlineData("cameo")]
    [InlineData("plv")]
    public void The_corpus_reads_whole_and_every_mark_is_closed(string folder)
    {
        var pairs = new PairCorpus(new EventLabels(s_scheme)).ReadFolder(Path.Combine(s_folder, folder), folder, LabelConvention.Plover);

        pairs.Succeeded.ShouldBeTrue(pairs.Problem?.ToString());
        pairs.Value.Count.ShouldBe(Rows(folder).Count());
        pairs.Value.ShouldAllBe(pair => !pair.Text.Text.Contains('<', StringComparison.Ordinal) && pair.Labels[0].Length > 0);
    }

    [Fact]
    public void No_sentence_with_the_same_marks_stands_twice() =>
        Rows("events").Concat(Rows("cameo")).Concat(Rows("plv")).GroupBy(row => row[^1]).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void The_readme_counts_the_corpus()
    {
        string readme = File.ReadAllText(Path.Combine(s_folder, "README.md"));
        string counts = readme[readme.LastIndexOf("## Counts\n", StringComparison.Ordinal)..readme.IndexOf("# Passages", StringComparison.Ordinal)];
        var told = CountRow().Matches(counts).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value.Replace(",", ""), System.Globalization.CultureInfo.InvariantCulture));
        string[][] rows = [.. Rows("events")];

        told["sentences"].ShouldBe(rows.Length);
        told["cameo sentences"].ShouldBe(Rows("cameo").Count());
        told["plv sentences"].ShouldBe(Rows("plv").Count());
        foreach (var group in rows.GroupBy(row => row[0]).Concat(rows.GroupBy(row => row[2])))
        {
            told[group.Key].ShouldBe(group.Count(), group.Key);
        }
    }

    private static IEnumerable<string[]> Rows(string folder) =>
        from file in Directory.GetFiles(Path.Combine(s_folder, folder), "*.tsv")
        from line in File.ReadAllLines(file).Skip(1)
        let cells = line.Split('\t')
        where cells.Length == (folder == "events" ? ColumnsOfEvents : 2)
        select cells;

    [GeneratedRegex(@"^\| ([A-Za-z ]+) \| ([\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex CountRow();
}
