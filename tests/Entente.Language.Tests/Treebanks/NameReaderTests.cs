using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Treebanks;

public class NameReaderTests
{
    private static List<NameSentence> Read(string text, NameScheme scheme) => [.. NameReader.Read(new StringReader(text), scheme)];

    [Fact]
    public void Nationalities_marked_as_other_are_groups_and_stray_tags_are_nothing()
    {
        const string Text = "# sent_id = a-1\n1\tPakistani\tB-OTH\t-\tx\n2\ttroops\tO\n3\tleft\tO\n4\tQasr\tB-LOC\t-\tx\n5\tAli\tI-LOC\t-\tx\n6\t.\tB-O\t-\tx\n\n";

        NameSentence sentence = Read(Text, NameScheme.UniversalNer).Single();

        sentence.Id.ShouldBe("a-1");
        sentence.Names.ShouldBe([new Name(NameKind.Group, 0, 1), new Name(NameKind.Location, 3, 5)]);
    }

    [Fact]
    public void Other_things_than_groups_are_no_names()
    {
        Read("The I-MISC\nGolden I-MISC\nTrout I-MISC\nsank O\n", NameScheme.WikiGold).Single().Names.ShouldBeEmpty();
        Read("1\tHurricane\tB-OTH\n2\tPaula\tI-OTH\n", NameScheme.UniversalNer).Single().Names.ShouldBeEmpty();
    }

    [Fact]
    public void Parties_are_organisations_politicians_persons_and_elections_nothing()
    {
        const string Text = "Vell\tB-politician\nof\tO\nNew\tB-politicalparty\nDawn\tI-politicalparty\nwon\tO\nthe\tO\n2031\tB-election\nelection\tI-election\nin\tO\nSudmark\tB-country\n";

        Read(Text, NameScheme.Politics).Single().Names.ShouldBe(
            [new Name(NameKind.Person, 0, 1), new Name(NameKind.Organisation, 2, 4), new Name(NameKind.Location, 9, 10)]);
    }

    [SharedFact("names/ewt-train.iob2.gz")]
    public void Every_training_tree_gets_its_names()
    {
        using TextReader names = TreebankFile.OpenText(SharedData.Path("names/ewt-train.iob2.gz")!);
        IReadOnlyList<TreebankSentence> treebank = NameReader.Attach(
            TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-train.conllu.gz")!), NameReader.Read(names, NameScheme.UniversalNer));

        treebank.Count(sentence => sentence.Names is not null).ShouldBeGreaterThan(12_200);
        treebank.Sum(sentence => sentence.Names?.Count(name => name.Kind == NameKind.Group) ?? 0).ShouldBeInRange(450, 888);
    }
}
