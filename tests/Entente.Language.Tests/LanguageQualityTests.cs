using Entente.Language.Scoring;
using Entente.Language.Treebanks;

namespace Entente.Language.Tests;

/// <summary>Floors under the scores of the shipped model on development parts, from gold tokens; docs and card say where it stands.</summary>
public class LanguageQualityTests
{
    private static readonly Lazy<Language> s_language = new(() => Language.Load());

    [SharedFact("treebanks/ewt-dev.conllu.gz")]
    public void Web_texts_are_tagged_and_parsed()
    {
        IReadOnlyList<TreebankSentence> gold = TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-dev.conllu.gz")!);
        TreeScore score = TreeScorer.Score(gold, Predict(gold));
        score.LasWithSubtypes.ShouldBeGreaterThan(0.86);
        score.Upos.ShouldBeGreaterThan(0.955);
        score.Xpos.ShouldBeGreaterThan(0.95);
        score.Lemma.ShouldBeGreaterThan(0.965);
    }

    [SharedFact("treebanks/gum-open-dev.conllu.gz")]
    public void Edited_texts_are_tagged_and_parsed()
    {
        IReadOnlyList<TreebankSentence> gold = TreebankFile.ReadConllu(SharedData.Path("treebanks/gum-open-dev.conllu.gz")!);
        TreeScore score = TreeScorer.Score(gold, Predict(gold));
        score.LasWithSubtypes.ShouldBeGreaterThan(0.86);
        score.Upos.ShouldBeGreaterThan(0.965);
    }

    [SharedFact("names/ewt-dev.iob2.gz")]
    public void Names_are_found()
    {
        using TextReader names = TreebankFile.OpenText(SharedData.Path("names/ewt-dev.iob2.gz")!);
        IReadOnlyList<TreebankSentence> gold = NameReader.Attach(
            TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-dev.conllu.gz")!), NameReader.Read(names, NameScheme.UniversalNer).ToList());
        NameScorer.Score(gold, Predict(gold), [NameKind.Person, NameKind.Location, NameKind.Organisation]).Overall.F1.ShouldBeGreaterThan(0.74);
    }

    [SharedFact("propbank/ewt-dev.gold_skel.gz")]
    public void Predicates_and_their_arguments_are_found()
    {
        using TextReader roles = TreebankFile.OpenText(SharedData.Path("propbank/ewt-dev.gold_skel.gz")!);
        IReadOnlyList<TreebankSentence> gold = PropBankReader.Attach(TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-dev.conllu.gz")!), roles);
        RoleScore score = RoleScorer.Score(gold, Predict(gold));
        score.Overall.F1.ShouldBeGreaterThan(0.75);
        score.Predicates.F1.ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void A_passive_keeps_who_did_what_to_whom()
    {
        Sentence sentence = s_language.Value.Analyse("Two villages were attacked by the rebels on Monday.").Sentences[0];
        Predicate attack = sentence.Predicates.Single(predicate => sentence.TextOf(predicate.Token) == "attacked");
        attack.Arguments.ToDictionary(argument => argument.Role, argument => sentence.TextOf(argument.Token))
            .ShouldBe(new Dictionary<Role, string> { [Role.Arg1] = "villages", [Role.Arg0] = "rebels", [Role.Temporal] = "Monday" }, ignoreOrder: true);
    }

    [Fact]
    public void Names_have_their_kinds()
    {
        Sentence sentence = s_language.Value.Analyse("The Pakistani delegation met officials of the World Bank in Islamabad.").Sentences[0];
        sentence.Names.Select(name => (name.Kind, sentence.SpanOf(name.First).ToString())).ShouldBe(
            [(NameKind.Group, "Pakistani"), (NameKind.Organisation, "World"), (NameKind.Location, "Islamabad")]);
    }

    [Fact]
    public void A_denial_is_a_negated_predicate()
    {
        Sentence sentence = s_language.Value.Analyse("The minister did not sign the treaty.").Sentences[0];
        sentence.Predicates.Single(predicate => sentence.TextOf(predicate.Token) == "sign").Arguments.ShouldContain(argument => argument.Role == Role.Negation);
    }

    [Fact]
    public void Text_without_sense_is_analysed_all_the_same()
    {
        string[] texts = ["", " \n\t ", ".", "\u0000\u0001", new string('x', 20_000), string.Join(' ', Enumerable.Repeat("word", 3000)), "😀😀 \ud83d", "((((((((((((((((((((((((((("];
        foreach (AnalysedText text in s_language.Value.Analyse(texts))
        {
            text.Sentences.ShouldAllBe(sentence => sentence.Tokens.Count(token => token.Head == -1) == 1);
        }
    }

    private static IReadOnlyList<TreebankSentence> Predict(IReadOnlyList<TreebankSentence> gold)
        => PredictedSentences.Of(gold, s_language.Value.Analyse([.. gold.Select(sentence => (IReadOnlyList<string>)sentence.Forms)]));
}
