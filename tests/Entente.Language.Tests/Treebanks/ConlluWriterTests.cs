using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Treebanks;

public class ConlluWriterTests
{
    private static readonly TreebankSentence s_sentence = new()
    {
        Forms = ["Norland", "ca", "n't", "attack", "Sudmark", "."],
        Lemmas = ["Norland", "can", "not", "attack", "Sudmark", "."],
        Pos = [UniversalPos.Propn, UniversalPos.Aux, UniversalPos.Part, UniversalPos.Verb, UniversalPos.Propn, UniversalPos.Punct],
        PennTags = ["NNP", "MD", "RB", "VB", "NNP", "."],
        Features = ["_", "_", "_", "_", "_", "_"],
        Heads = [3, 3, 3, -1, 3, 3],
        Relations = ["nsubj", "aux", "advmod", "root", "obj", "punct"],
        Misc = ["_", "_", "_", "_", "_", "_"],
        SpaceAfter = [true, false, true, true, false, true],
        Ranges = [new TokenRange(1, 3, "can't", true)],
        Comments = ["sent_id = 1"],
        Names = [new Name(NameKind.Location, 0, 1), new Name(NameKind.Location, 4, 5)],
        Predicates = [new Predicate(3, [new Argument(Role.Arg0, 0), new Argument(Role.Negation, 2), new Argument(Role.Arg1, 4)])],
    };

    private static string Write(TreebankSentence sentence)
    {
        StringWriter writer = new();
        ConlluWriter.Write(writer, sentence);
        return writer.ToString();
    }

    [Fact]
    public void Names_roles_and_missing_spaces_go_to_the_last_column()
    {
        string[] lines = Write(s_sentence).Split('\n');

        lines[0].ShouldBe("# sent_id = 1");
        lines[2].ShouldBe("2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_");
        lines[3].ShouldBe("2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_");
        lines[5].ShouldBe("4\tattack\tattack\tVERB\tVB\t_\t0\troot\t_\tPred=1|Args=1:ARG0,3:ARGM-NEG,5:ARG1");
        lines[6].ShouldBe("5\tSudmark\tSudmark\tPROPN\tNNP\t_\t4\tobj\t_\tName=B-LOC|SpaceAfter=No");
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        string written = Write(s_sentence);
        TreebankSentence read = ConlluReader.Read(new StringReader(written)).Single();

        read.Names.ShouldBe(s_sentence.Names);
        read.Predicates!.Single().Token.ShouldBe(3);
        read.Predicates!.Single().Arguments.ShouldBe(s_sentence.Predicates![0].Arguments);
        read.SpaceAfter.ShouldBe(s_sentence.SpaceAfter);
        Write(read).ShouldBe(written);
    }
}
