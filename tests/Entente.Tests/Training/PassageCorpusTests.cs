using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Pipelines.Scoring.Passages;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Training;

public partial class PassageCorpusTests
{
    private static readonly string[] s_genres = ["news", "commentary", "readout", "interview", "history", "report"];
    private static readonly IReadOnlyList<Passage> s_passages = PassageSuite.Load([Path.Combine(Repository.Root, "data", "training", "passages")]).Value;

    [Fact]
    public void Every_mode_is_one_of_the_code_book()
    {
        var labels = new EventLabels(PloverScheme.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value);

        foreach (var (passage, told) in s_passages.SelectMany(passage => passage.Events, (passage, told) => (passage, told)).Where(one => one.told.Mode is not null))
        {
            labels.ModeNamed(told.Type, told.Mode!).ShouldHaveSingleItem($"{passage.Id}: {told.Type} {told.Mode}");
        }
    }

    [Fact]
    public void Every_passage_has_a_genre_and_three_sentences_worth_of_words() =>
        s_passages.Where(passage => !s_genres.Contains(passage.Genre) || passage.Text.Split().Length is < 40 or > 170).Select(passage => passage.Id).ShouldBeEmpty();

    [Fact]
    public void No_text_stands_twice() =>
        s_passages.GroupBy(passage => passage.Text).Where(group => group.Count() > 1).Select(group => group.First().Id).ShouldBeEmpty();

    [Fact]
    public void The_readme_counts_the_passages()
    {
        string readme = Repository.Read("data/training/README.md");
        var told = CountRow().Matches(readme[readme.IndexOf("## Counts of the passages", StringComparison.Ordinal)..])
            .ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        PassageEvent[] events = [.. s_passages.SelectMany(passage => passage.Events)];

        told["passages"].ShouldBe(s_passages.Count);
        told["noted events"].ShouldBe(events.Length);
        var counts = events.CountBy(one => one.Type).Concat(events.CountBy(one => one.Status)).Concat(s_passages.CountBy(passage => passage.Genre + " passages"));
        foreach (var (name, count) in counts)
        {
            told[name].ShouldBe(count, name);
        }
    }

    [GeneratedRegex(@"^\| ([A-Za-z ]+) \| ([\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex CountRow();
}
