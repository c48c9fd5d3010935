using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Treebanks;

public class PropBankReaderTests
{
    private const string Tree =
        "# newdoc id = notes\n"
        + "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
        + "2\tenvoy\tenvoy\tNOUN\tNN\t_\t4\tnsubj\t_\t_\n"
        + "3\twill\twill\tAUX\tMD\t_\t4\taux\t_\t_\n"
        + "4\tpromise\tpromise\tVERB\tVB\t_\t0\troot\t_\t_\n"
        + "5\tfresh\tfresh\tADJ\tJJ\t_\t6\tamod\t_\t_\n"
        + "6\ttalks\ttalk\tNOUN\tNNS\t_\t4\tobj\t_\t_\n\n";

    private const string Columns =
        "#newdoc notes\n"
        + "d 0 0 [WORD] DT (NP* - - (ARG0* (ARG0*\n"
        + "d 0 1 [WORD] NN *) - - *) *)\n"
        + "d 0 2 [WORD] MD (VP* - - (ARGM-MOD*) *\n"
        + "d 0 3 [WORD] VB * promise promise.01 (V*) (ARGM-LVB*)\n"
        + "d 0 4 [WORD] JJ (NP* - - (ARG1* (ARGM-ADJ*)\n"
        + "d 0 5 [WORD] NNS *) talk talk.01 *) (V*)\n";

    private static TreebankSentence Attach(string columns) =>
        PropBankReader.Attach(ConlluReader.Read(new StringReader(Tree)), new StringReader(columns)).Single();

    [Fact]
    public void Spans_become_the_tokens_that_head_them()
    {
        Predicate promise = Attach(Columns).Predicates![0];

        promise.Token.ShouldBe(3);
        promise.Arguments.ShouldBe([new Argument(Role.Arg0, 1), new Argument(Role.Modal, 2), new Argument(Role.Arg1, 5)]);
    }

    [Fact]
    public void Light_verbs_are_no_arguments_and_other_modifiers_are()
    {
        Predicate talk = Attach(Columns).Predicates![1];

        talk.Token.ShouldBe(5);
        talk.Arguments.ShouldBe([new Argument(Role.Arg0, 1), new Argument(Role.Modifier, 4)]);
    }

    [Fact]
    public void A_sentence_of_another_length_stays_without_predicates() =>
        Attach("#newdoc notes\nd 0 0 [WORD] DT * go go.01 (V*)\n").Predicates.ShouldBeNull();

    [SharedFact("propbank/ewt-dev.gold_skel.gz")]
    public void Nearly_every_development_tree_gets_its_predicates()
    {
        using TextReader columns = TreebankFile.OpenText(SharedData.Path("propbank/ewt-dev.gold_skel.gz")!);
        IReadOnlyList<TreebankSentence> treebank =
            PropBankReader.Attach(TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-dev.conllu.gz")!), columns);

        treebank.Count(sentence => sentence.Predicates is not null).ShouldBeGreaterThan(1900);
        treebank.Sum(sentence => sentence.Predicates?.Count ?? 0).ShouldBeGreaterThan(4000);
    }
}
