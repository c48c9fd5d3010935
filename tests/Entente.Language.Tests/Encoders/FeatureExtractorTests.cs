using Entente.Language.Encoders;
using Entente.Language.Parsing;
using Entente.Language.Tests.Training;

namespace Entente.Language.Tests.Encoders;

public sealed class FeatureExtractorTests : IDisposable
{
    private readonly TinyNetwork _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void The_root_stands_before_the_tokens()
    {
        SentenceFeatures features = Extract("Karvonia", "voted");
        features.Rows.ShouldBe(3);
        features.Vectors[0].ShouldBe(-1);
        features.GramStarts[1].ShouldBe(0);
        features.Phrases[1].ShouldBe((byte)(1 << (int)NameKind.Location));
    }

    [Fact]
    public void Case_changes_shape_but_not_word()
    {
        SentenceFeatures features = Extract("The", "the", "THE");
        features.Words[1..4].Distinct().Count().ShouldBe(1);
        features.Words[1].ShouldBeGreaterThanOrEqualTo(FeatureExtractor.ReservedWords);
        features.Shapes[1..4].Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void An_unknown_word_still_has_characters()
    {
        SentenceFeatures features = Extract("Qwfp");
        features.Words[1].ShouldBe(0);
        features.Vectors[1].ShouldBe(-1);
        features.Affixes[SentenceFeatures.AffixesPerRow..(2 * SentenceFeatures.AffixesPerRow)].ShouldAllBe(affix => affix >= 0);
        // "<qwfp>" has four grams of three characters, three of four and two of five.
        features.GramStarts[2].ShouldBe(9);
    }

    [Fact]
    public void A_short_word_has_fewer_affixes()
    {
        SentenceFeatures features = Extract("a");
        features.Affixes[SentenceFeatures.AffixesPerRow..(2 * SentenceFeatures.AffixesPerRow)].Count(affix => affix < 0).ShouldBe(6);
    }

    [Fact]
    public void Memory_of_a_longer_sentence_leaves_no_trace()
    {
        SentenceFeatures reused = new();
        Extract(reused, "The", "Northern", "Grain", "Union", "protested");
        Extract(reused, "It", "sank");
        SentenceFeatures fresh = Extract("It", "sank");
        reused.Rows.ShouldBe(fresh.Rows);
        reused.Phrases[..3].ShouldBe(fresh.Phrases[..3]);
        reused.Affixes[..24].ShouldBe(fresh.Affixes[..24]);
        reused.Grams[..fresh.GramStarts[3]].ShouldBe(fresh.Grams[..fresh.GramStarts[3]]);
    }

    private SentenceFeatures Extract(params string[] forms)
    {
        SentenceFeatures features = new();
        Extract(features, forms);
        return features;
    }

    private void Extract(SentenceFeatures features, params string[] forms)
    {
        TokenSpans tokens = TokenSpans.Join(forms);
        _tiny.Extractor.Extract(tokens.Text, tokens.Starts, tokens.Ends, features);
    }
}
