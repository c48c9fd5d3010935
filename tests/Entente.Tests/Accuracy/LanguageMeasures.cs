using Entente.Language;
using Entente.Language.Scoring;
using Entente.Language.Treebanks;
using Entente.Tests.Reading;

namespace Entente.Tests.Accuracy;

/// <summary>The language core on the development parts of the treebanks, from gold tokens.</summary>
internal sealed class LanguageMeasures
{
    private static readonly NameKind[] s_kinds = [NameKind.Person, NameKind.Location, NameKind.Organisation];

    public LanguageMeasures()
    {
        Entente.Language.Language english = Entente.Language.Language.Load();
        IReadOnlyList<TreebankSentence> ewt = Treebank("ewt-dev");
        IReadOnlyList<TreebankSentence> gum = Treebank("gum-open-dev");
        using TextReader names = TreebankFile.OpenText(SharedData.Find("names/ewt-dev.iob2.gz")!);
        using TextReader roles = TreebankFile.OpenText(SharedData.Find("propbank/ewt-dev.gold_skel.gz")!);
        ewt = PropBankReader.Attach(NameReader.Attach(ewt, NameReader.Read(names, NameScheme.UniversalNer)), roles);
        TreebankSentence[] found = [.. english.Analyse(ewt)];
        EwtTrees = TreeScorer.Score(ewt, found);
        EwtNames = NameScorer.Score(ewt, found, s_kinds);
        EwtRoles = RoleScorer.Score(ewt, found);
        TreebankSentence[] foundInGum = [.. english.Analyse(gum)];
        GumTrees = TreeScorer.Score(gum, foundInGum);
        int[] news = [.. Enumerable.Range(0, gum.Count).Where(i => gum[i].Id!.Contains("_news_", StringComparison.Ordinal))];
        GumNewsTrees = TreeScorer.Score([.. news.Select(i => gum[i])], [.. news.Select(i => foundInGum[i])]);
    }

    public TreeScore EwtTrees { get; }

    public TreeScore GumTrees { get; }

    public TreeScore GumNewsTrees { get; }

    public NameScore EwtNames { get; }

    public RoleScore EwtRoles { get; }

    public AccuracyTable Trees()
    {
        var table = new AccuracyTable("development part", "UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS with subtypes");
        foreach (var (label, score) in new[] { ("EWT (the web)", EwtTrees), ("GUM (mixed genres)", GumTrees), ("GUM, news alone", GumNewsTrees) })
        {
            table.Shares(label, score.Upos, score.Xpos, score.Lemma, score.Uas, score.Las, score.LasWithSubtypes);
        }

        return table;
    }

    public AccuracyTable Names()
    {
        var table = new AccuracyTable("names in EWT", "precision", "recall", "F1");
        foreach (var (kind, agreement) in EwtNames.ByKind.OrderBy(kind => kind.Key))
        {
            Add(table, kind.ToString(), agreement);
        }

        return Add(table, "all", EwtNames.Overall);
    }

    public AccuracyTable Roles()
    {
        var table = new AccuracyTable("predicates and roles in EWT", "precision", "recall", "F1");
        Add(table, "predicates", EwtRoles.Predicates);
        foreach (var (role, agreement) in EwtRoles.ByRole)
        {
            Add(table, RoleLabels.LabelOf(role), agreement);
        }

        return Add(table, "all roles", EwtRoles.Overall);
    }

    private static AccuracyTable Add(AccuracyTable table, string label, Agreement agreement) =>
        table.Shares(label, agreement.Precision, agreement.Recall, agreement.F1);

    private static IReadOnlyList<TreebankSentence> Treebank(string name) => TreebankFile.ReadConllu(SharedData.Find($"treebanks/{name}.conllu.gz")!);
}
