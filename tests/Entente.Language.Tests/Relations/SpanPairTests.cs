using Entente.Language.Relations;

namespace Entente.Language.Tests.Relations;

public class SpanPairTests
{
    private static readonly Language s_english = Language.Load();
    private static readonly SpanPairShape s_shape = new() { TokenFeatures = 2, Conventions = 2, Tasks = [3, 2], TokenWidth = 32, ValueWidth = 32, JoinWidth = 32, Members = 2 };
    private static readonly string[] s_verbs = ["condemned", "visited", "bombed"];
    private static readonly string[] s_parties = ["Norway", "Chad", "Peru", "Mali", "Egypt", "Kenya", "Laos", "Cuba"];

    [Fact]
    public void It_learns_what_stands_between_two_spans_and_tells_it_for_others()
    {
        var classifier = Train(Examples(s_parties[..6]));

        foreach (var (pair, verb) in Pairs(s_parties[6..]))
        {
            float[] probabilities = classifier.Classify([pair])[0];
            Array.IndexOf(probabilities[..3], probabilities[..3].Max()).ShouldBe(verb);
            probabilities[..3].Sum().ShouldBe(1, 1e-4);
            probabilities[3..].Sum().ShouldBe(1, 1e-4);
            probabilities[3 + (verb == 2 ? 1 : 0)].ShouldBeGreaterThan(0.5f);
        }
    }

    [Fact]
    public void What_is_told_of_a_pair_does_not_depend_on_the_pairs_beside_it()
    {
        var classifier = Train(Examples(s_parties[..3]));
        SpanPair[] pairs = [.. Pairs(s_parties).Select(pair => pair.Pair), Describe("On a cold day in the north of the country Norway at last visited Chad .", "Norway", "Chad")];

        var together = classifier.Classify(pairs);

        for (int i = 0; i < pairs.Length; i += 7)
        {
            classifier.Classify([pairs[i]])[0].ShouldBe(together[i]);
        }
    }

    [Fact]
    public void The_same_examples_give_the_same_classifier()
    {
        SpanPair pair = Describe("Norway bombed Chad .", "Norway", "Chad");

        Train(Examples(s_parties[..3])).Classify([pair])[0].ShouldBe(Train(Examples(s_parties[..3])).Classify([pair])[0]);
    }

    [Fact]
    public void A_classifier_that_was_written_and_read_tells_nearly_the_same()
    {
        var classifier = Train(Examples(s_parties[..4]));
        string path = Path.GetTempFileName();
        try
        {
            classifier.Save(path);
            SpanPair[] pairs = [.. Pairs(s_parties).Select(pair => pair.Pair)];

            var (written, read) = (classifier.Classify(pairs), SpanPairClassifier.Load(path, s_english).Classify(pairs));

            for (int i = 0; i < pairs.Length; i++)
            {
                written[i].Zip(read[i]).Max(both => Math.Abs(both.First - both.Second)).ShouldBeLessThan(0.03f);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Of_several_right_labels_any_will_do()
    {
        // "bombed" is either the second or the third label; "visited" teaches that the second is something else.
        var examples = Examples(s_parties[..6]).Select(example => example.Labels[0] is [2] ? example with { Labels = [[1, 2], []] } : example).ToList();

        float[] probabilities = Train(examples).Classify([Describe("Cuba bombed Laos .", "Cuba", "Laos")])[0];

        (probabilities[1] + probabilities[2]).ShouldBeGreaterThan(0.7f);
    }

    [Fact]
    public void A_file_that_is_no_classifier_is_refused_with_its_name()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "no classifier");
        try
        {
            Should.Throw<LanguageModelException>(() => SpanPairClassifier.Load(path, s_english)).Message.ShouldContain(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static SpanPairClassifier Train(IReadOnlyList<SpanPairExample> examples) =>
        SpanPairTrainer.Train(s_shape, examples, new SpanPairTrainingOptions { Epochs = 12, BatchSize = 16 }, s_english);

    private static List<SpanPairExample> Examples(string[] parties) =>
        [.. Pairs(parties).Select(pair => new SpanPairExample(pair.Pair, [[pair.Verb], [pair.Verb == 2 ? 1 : 0]], 1))];

    private static IEnumerable<(SpanPair Pair, int Verb)> Pairs(string[] parties) =>
        from source in parties
        from target in parties
        where source != target
        from verb in Enumerable.Range(0, s_verbs.Length)
        select (Describe($"{source} {s_verbs[verb]} {target} .", source, target), verb);

    private static SpanPair Describe(string text, string source, string target)
    {
        string[] words = text.Split(' ');
        Sentence sentence = s_english.Analyse([words]).Sentences[0];
        int from = Array.IndexOf(words, source);
        int to = Array.IndexOf(words, target);
        return new SpanPair
        {
            Sentence = sentence,
            Source = (from, from + 1),
            Target = (to, to + 1),
            Pivot = to - 1,
            TokenFeatures = new float[2 * words.Length],
            Features = [.. words.Select(word => FeatureOf($"w:{word}"))],
        };
    }

    private static WeightedFeature FeatureOf(FeatureName name) => new(name.Hash, 1);

    [Fact]
    public void A_name_hashes_as_its_characters_do_however_it_is_put_together()
    {
        const string Word = "agree";
        FeatureName parts = $"w:{Word}{':'}{3}{true}";
        FeatureName whole = $"w:agree:31";

        parts.Hash.ShouldBe(whole.Hash);
        FeatureName other = $"w:agree:30";
        other.Hash.ShouldNotBe(whole.Hash);
    }
}
