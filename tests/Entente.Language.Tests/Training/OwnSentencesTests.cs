using System.Globalization;

namespace Entente.Language.Tests.Training;

public sealed class OwnSentencesTests
{
    private static readonly string[] Types = ["LOC", "NORP", "ORG", "PER"];

    private static readonly IReadOnlyList<TaggedSentence> Sentences = TaggedSentence.ReadFolder(
        Path.Combine(RepositoryRoot(), "data", "training", "names"));

    [Fact]
    public void Every_file_opens_with_a_comment_that_says_what_it_is()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "data", "training", "names"), "*.conll"))
        {
            File.ReadLines(file).First().ShouldStartWith("# ", customMessage: file);
        }
    }

    [Fact]
    public void There_are_at_least_twelve_hundred_sentences_of_moderate_length()
    {
        Sentences.Count.ShouldBeGreaterThanOrEqualTo(1200);
        Sentences.Average(sentence => sentence.Tokens.Count).ShouldBeInRange(20, 25);
        Sentences.ShouldAllBe(sentence => sentence.Tokens.Count >= 5 && sentence.Tokens.Count <= 45);
    }

    [Fact]
    public void Every_line_is_one_token_without_blanks_and_one_known_tag()
    {
        foreach (var sentence in Sentences)
        {
            sentence.Tokens.ShouldAllBe(token => token.Length > 0 && !token.Any(char.IsWhiteSpace), sentence.Place);
            sentence.Tags.ShouldAllBe(tag => tag == "O" || Types.Contains(TypeOf(tag)), sentence.Place);
        }
    }

    [Fact]
    public void An_inside_tag_continues_a_name_of_its_own_type()
    {
        foreach (var sentence in Sentences)
        {
            var previous = "O";
            foreach (var tag in sentence.Tags)
            {
                if (tag.StartsWith("I-", StringComparison.Ordinal))
                {
                    TypeOf(previous).ShouldBe(TypeOf(tag), sentence.Place);
                }

                previous = tag;
            }
        }
    }

    [Fact]
    public void Punctuation_and_clitics_stand_alone()
    {
        foreach (var sentence in Sentences)
        {
            sentence.Tokens.ShouldAllBe(token => !HasGluedEnd(token), sentence.Place);
        }
    }

    [Fact]
    public void Every_type_of_name_is_there_in_numbers()
    {
        var counts = CountsByType();

        counts.Keys.Order(StringComparer.Ordinal).ShouldBe(Types);
        counts["ORG"].ShouldBeGreaterThan(1800);
        counts["LOC"].ShouldBeGreaterThan(1800);
        counts["NORP"].ShouldBeGreaterThan(800);
        counts["PER"].ShouldBeGreaterThan(500);
    }

    [Fact]
    public void No_sentence_stands_twice()
    {
        var twice = Sentences.GroupBy(sentence => string.Join(' ', sentence.Tokens), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        twice.ShouldBeEmpty();
    }

    [Fact]
    public void At_most_a_third_of_the_sentences_are_composed_from_patterns()
    {
        var composed = Sentences.Count(sentence => sentence.Place.StartsWith("composed.conll", StringComparison.Ordinal));

        (composed / (double)Sentences.Count).ShouldBeLessThan(1 / 3.0);
    }

    [Fact]
    public void The_readme_states_the_counts_as_they_are()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot(), "data", "training", "README.md"));
        var tokens = Sentences.Sum(sentence => sentence.Tokens.Count);

        readme.ShouldContain($"| sentences | {Written(Sentences.Count)} |");
        readme.ShouldContain($"| tokens | {Written(tokens)} |");
        foreach (var (type, count) in CountsByType())
        {
            readme.ShouldContain($"| {type} | {Written(count)} |");
        }
    }

    private static Dictionary<string, int> CountsByType() =>
        Sentences.SelectMany(sentence => sentence.Tags)
            .Where(tag => tag.StartsWith("B-", StringComparison.Ordinal))
            .GroupBy(TypeOf)
            .ToDictionary(group => group.Key, group => group.Count());

    private static string TypeOf(string tag) =>
        tag.StartsWith("B-", StringComparison.Ordinal) || tag.StartsWith("I-", StringComparison.Ordinal) ? tag[2..] : tag;

    private static bool HasGluedEnd(string token) =>
        (token.Length > 1 && ",;:?!\"()".Contains(token[^1]))
        || (token != "'s" && token.EndsWith("'s", StringComparison.Ordinal));

    private static string Written(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "data", "training")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No data/training above the test's base directory.");
    }
}
