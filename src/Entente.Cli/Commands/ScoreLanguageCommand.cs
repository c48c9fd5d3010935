using System.CommandLine;
using System.Globalization;
using Entente.Language;
using Entente.Language.Scoring;
using Entente.Language.Treebanks;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente score language</c>: the language core on a treebank.</summary>
internal static class ScoreLanguageCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A CoNLL-U file, plain or .gz; names and roles are scored when it has them." };
        var names = new Option<string?>("--names") { Description = "IOB2 file with the names of the same sentences (Universal NER).", HelpName = "FILE" };
        var roles = new Option<string?>("--roles") { Description = "PropBank columns for the same sentences.", HelpName = "FILE" };
        var command = new Command("language",
            """
            Measures tags, lemmas, trees, names and roles from gold tokens, by the definitions of CoNLL 2018 and CoNLL 2003.

            Example:
              entente score language ../shared/data/treebanks/ewt-dev.conllu.gz --names ../shared/data/names/ewt-dev.iob2.gz
            """)
        {
            file, names, roles,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(names), parsed.GetValue(roles)));
        return command;
    }

    private static int Run(string file, string? names, string? roles)
    {
        if (new[] { file, names, roles }.FirstOrDefault(path => path is not null && !File.Exists(path)) is { } missing)
        {
            return Terminal.Fail(ProblemCatalogue.PathMissing.For(missing));
        }

        Outcome<Language.Language> english = Workshop.English;
        if (!english.Succeeded)
        {
            return Terminal.Fail(english.Problem);
        }

        try
        {
            IReadOnlyList<TreebankSentence> gold = TreebankFile.ReadConllu(file);
            gold = names is null ? gold : AttachNames(gold, names);
            gold = roles is null ? gold : AttachRoles(gold, roles);
            Print(gold, [.. english.Value.Analyse(gold)]);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            return Terminal.Fail(ProblemCatalogue.BadCorpus.For(file, exception.Message));
        }
    }

    private static IReadOnlyList<TreebankSentence> AttachNames(IReadOnlyList<TreebankSentence> gold, string path)
    {
        using TextReader reader = TreebankFile.OpenText(path);
        return NameReader.Attach(gold, NameReader.Read(reader, NameScheme.UniversalNer));
    }

    private static IReadOnlyList<TreebankSentence> AttachRoles(IReadOnlyList<TreebankSentence> gold, string path)
    {
        using TextReader reader = TreebankFile.OpenText(path);
        return PropBankReader.Attach(gold, reader);
    }

    private static void Print(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted)
    {
        TreeScore trees = TreeScorer.Score(gold, predicted);
        Line("tokens", trees.Tokens.ToString(CultureInfo.InvariantCulture));
        Line("UPOS", Percent(trees.Upos));
        Line("XPOS", Percent(trees.Xpos));
        Line("lemma", Percent(trees.Lemma));
        Line("UAS", Percent(trees.Uas));
        Line("LAS", Percent(trees.Las));
        Line("LAS with subtypes", Percent(trees.LasWithSubtypes));
        if (gold.Any(sentence => sentence.Names is not null))
        {
            NameScore found = NameScorer.Score(gold, predicted, [NameKind.Person, NameKind.Location, NameKind.Organisation]);
            Line("names F1", Percent(found.Overall.F1));
            foreach ((NameKind kind, Agreement agreement) in found.ByKind)
            {
                Line($"  {kind}", $"P {Percent(agreement.Precision)} R {Percent(agreement.Recall)} F1 {Percent(agreement.F1)}");
            }
        }

        if (gold.Any(sentence => sentence.Predicates is not null))
        {
            RoleScore found = RoleScorer.Score(gold, predicted);
            Line("predicates F1", Percent(found.Predicates.F1));
            Line("roles F1", Percent(found.Overall.F1));
        }
    }

    private static void Line(string name, string value) => Terminal.Records.WriteLine($"{name,-20}{value}");

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);
}
