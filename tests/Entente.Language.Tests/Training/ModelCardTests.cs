using Entente.Language.Training;
using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Training;

public class ModelCardTests
{
    [Fact]
    public void The_card_has_a_row_for_each_set_and_genre_and_for_each_role()
    {
        using TinyNetwork tiny = new();
        tiny.Save();
        IReadOnlyList<TreebankSentence> news = [.. TinyCorpus.Sentences.Select(sentence => sentence with { DocumentId = "GUM_news_port" })];
        string card = ModelCard.Describe(Language.Load(tiny.Folder), new Dictionary<string, IReadOnlyList<TreebankSentence>> { ["Tiny"] = news });

        card.ShouldContain("CC BY-SA 4.0");
        card.ShouldContain("Trained: a test.");
        int tokens = news.Sum(sentence => sentence.Count);
        card.ShouldContain($"| **Tiny** | {tokens} |");
        card.ShouldContain($"| Tiny, news | {tokens} |");
        card.ShouldContain("| ARG0 |");
        card.ShouldContain("## What it is bad at");
    }
}
