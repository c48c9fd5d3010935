using System.Globalization;
using Entente.Language.Scoring;
using Entente.Language.Text;
using Entente.Language.Treebanks;
using Xunit.Abstractions;

namespace Entente.Language.Tests.Text;

/// <summary>Tokens and sentences in the running text of the development treebanks, by genre; the figures of docs/text.md.</summary>
public class TokenizerQualityTests(ITestOutputHelper output)
{
    private static readonly string[] s_edited = ["news", "academic", "bio", "voyage", "textbook"];

    [SharedFact("treebanks/gum-open-dev.conllu.gz")]
    public void Edited_prose_is_segmented_as_the_treebank_does()
    {
        IReadOnlyDictionary<string, SegmentationScore> genres = ScoreByGenre("treebanks/gum-open-dev.conllu.gz", sentence => sentence.Id!.Split('_')[1]);
        SegmentationScore edited = s_edited.Select(genre => genres[genre]).Aggregate(SegmentationScore.Add);

        edited.Tokens.F1.ShouldBeGreaterThan(0.995);
        edited.Sentences.F1.ShouldBeGreaterThan(0.94);
    }

    [SharedFact("treebanks/ewt-dev.conllu.gz")]
    public void Text_from_the_web_is_split_into_the_same_tokens()
    {
        IReadOnlyDictionary<string, SegmentationScore> genres = ScoreByGenre("treebanks/ewt-dev.conllu.gz", sentence => sentence.Id!.Split('-')[0]);

        genres.Values.Aggregate(SegmentationScore.Add).Tokens.F1.ShouldBeGreaterThan(0.99);
    }

    private Dictionary<string, SegmentationScore> ScoreByGenre(string path, Func<TreebankSentence, string> genreOf)
    {
        Dictionary<string, SegmentationScore> scores = [];
        foreach (IGrouping<string, TreebankSentence> genre in TreebankFile.ReadConllu(SharedData.Path(path)!).GroupBy(genreOf))
        {
            TreebankText gold = TreebankText.Build(genre);
            SegmentationScore score = scores[genre.Key] = SegmentationScorer.Score(gold.Sentences, Spans(Tokenizer.Tokenize(gold.Text)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{genre.Key,-14} tokens {100 * score.Tokens.F1:F2}  sentences {100 * score.Sentences.F1:F2}"));
        }

        return scores;
    }

    private static List<IReadOnlyList<(int Start, int End)>> Spans(TokenizedText tokens) =>
    [
        .. Enumerable.Range(0, tokens.SentenceCount).Select(tokens.SentenceAt).Select(sentence =>
            (IReadOnlyList<(int Start, int End)>)[.. Enumerable.Range(sentence.First, sentence.Count).Select(i => (tokens.Starts[i], tokens.Ends[i]))]),
    ];
}
