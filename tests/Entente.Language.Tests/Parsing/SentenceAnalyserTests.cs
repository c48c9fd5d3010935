using System.Globalization;
using Entente.Language.Parsing;
using Entente.Language.Tests.Training;

namespace Entente.Language.Tests.Parsing;

public sealed class SentenceAnalyserTests : IDisposable
{
    private readonly TinyNetwork _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void A_sentence_is_analysed_the_same_whatever_stands_beside_it()
    {
        List<TokenSpans> sentences = Sentences();
        string[] alone = [.. sentences.Select(sentence => Describe(_tiny.Analyser.Analyse([sentence])[0]))];
        Describe(_tiny.Analyser.Analyse(sentences)).ShouldBe(alone);
        List<TokenSpans> reversed = [.. sentences.AsEnumerable().Reverse()];
        Describe(_tiny.Analyser.Analyse(reversed)).Reverse().ShouldBe(alone);
    }

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        List<TokenSpans> sentences = Sentences();
        string[] expected = Describe(_tiny.Analyser.Analyse(sentences));
        string[][] found = new string[16][];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => found[i] = Describe(_tiny.Analyser.Analyse(sentences)));
        found.ShouldAllBe(result => result.SequenceEqual(expected));
    }

    [Fact]
    public void Every_analysis_is_a_tree_with_roles_inside_the_sentence()
    {
        List<TokenSpans> sentences = Sentences();
        foreach ((TokenSpans tokens, SentenceAnalysis analysis) in sentences.Zip(_tiny.Analyser.Analyse(sentences)))
        {
            analysis.Heads.Count(head => head == -1).ShouldBe(1);
            analysis.Relations[Array.IndexOf(analysis.Heads, -1)].ShouldBe("root");
            analysis.Predicates.SelectMany(predicate => predicate.Arguments).ShouldAllBe(argument => argument.Token >= 0 && argument.Token < tokens.Count);
        }
    }

    private static List<TokenSpans> Sentences()
    {
        List<TokenSpans> sentences = [.. TinyCorpus.Sentences.Select(sentence => TokenSpans.Join(sentence.Forms))];
        // More than one batch, of very different lengths.
        for (int length = 1; length < 60; length++)
        {
            sentences.Add(TokenSpans.Join([.. Enumerable.Range(0, length).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i * length % 7}"))]));
        }

        return sentences;
    }

    private static string[] Describe(SentenceAnalysis[] analyses) => [.. analyses.Select(Describe)];

    private static string Describe(SentenceAnalysis analysis)
        => string.Join(' ', analysis.Tags) + string.Join(' ', analysis.Heads) + string.Join(' ', analysis.Relations) + string.Join(' ', analysis.Names)
            + string.Join(' ', analysis.Predicates.Select(predicate => $"{predicate.Token}({string.Join(' ', predicate.Arguments)})"));
}
