using System.Globalization;
using System.Text;
using Entente.Language.Scoring;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Writes a model's card: what it was trained on, under which licences, and its scores by set and genre.</summary>
internal static class ModelCard
{
    public const string Name = "MODEL_CARD.md";
    private const string Preamble = "ModelCard.Preamble.md";
    private const string Limits = "ModelCard.Limits.md";

    /// <summary>The card of the model in use, scored on the development sets from gold tokens.</summary>
    public static string Describe(Language language, IReadOnlyDictionary<string, IReadOnlyList<TreebankSentence>> development)
    {
        StringBuilder card = new(Text(Preamble));
        card.Append(CultureInfo.InvariantCulture, $"Trained: {language.Provenance}.\n\n## Scores\n\n");
        card.Append("Development parts, gold tokens and sentences, in per cent. LAS counts full labels with subtypes and punctuation; names are exact spans with their kind; ");
        card.Append("roles are head tokens of arguments of predicted predicates.\n\n");
        card.Append("| set, genre | tokens | UPOS | XPOS | lemma | UAS | LAS | names | PER | LOC | ORG | predicates | roles |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        StringBuilder roleTable = new("\n| role | precision | recall | F1 | in the set |\n|---|---|---|---|---|\n");
        foreach ((string title, IReadOnlyList<TreebankSentence> gold) in development)
        {
            IReadOnlyList<TreebankSentence> predicted = Predict(language, gold);
            AppendRow(card, $"**{title}**", gold, predicted);
            foreach (IGrouping<string, int> genre in Enumerable.Range(0, gold.Count).GroupBy(i => GenreOf(gold[i])).Where(group => group.Key.Length > 0))
            {
                AppendRow(card, $"{title}, {genre.Key}", [.. genre.Select(i => gold[i])], [.. genre.Select(i => predicted[i])]);
            }

            AppendRoles(roleTable, DevelopmentScores.Of(gold, predicted).Roles);
        }

        return card.Append(roleTable).Append('\n').Append(Text(Limits)).ToString();
    }

    private static void AppendRow(StringBuilder card, string title, IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted)
    {
        DevelopmentScores scores = DevelopmentScores.Of(gold, predicted);
        double?[] values =
        [
            scores.Trees?.Upos, scores.Trees?.Xpos, scores.Trees?.Lemma, scores.Trees?.Uas, scores.Trees?.LasWithSubtypes,
            scores.Names?.Overall.F1, scores.Names?.ByKind[NameKind.Person].F1, scores.Names?.ByKind[NameKind.Location].F1,
            scores.Names?.ByKind[NameKind.Organisation].F1, scores.Roles?.Predicates.F1, scores.Roles?.Overall.F1,
        ];
        card.Append(CultureInfo.InvariantCulture, $"| {title} | {gold.Sum(sentence => sentence.Count)} | {string.Join(" | ", values.Select(Percent))} |\n");
    }

    private static void AppendRoles(StringBuilder table, RoleScore? scores)
    {
        foreach ((Role role, Agreement agreement) in scores?.ByRole ?? new Dictionary<Role, Agreement>())
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {RoleLabels.LabelOf(role)} | {Percent(agreement.Precision)} | {Percent(agreement.Recall)} | {Percent(agreement.F1)} | {agreement.Gold} |\n");
        }
    }

    // EWT's document ids begin with the genre; GUM's have it as second part.
    private static string GenreOf(TreebankSentence sentence)
    {
        string[] parts = sentence.DocumentId.Split('_', '-');
        return parts[0] == "GUM" && parts.Length > 1 ? parts[1] : parts[0];
    }

    private static IReadOnlyList<TreebankSentence> Predict(Language language, IReadOnlyList<TreebankSentence> gold)
    {
        AnalysedText found = language.Analyse([.. gold.Select(sentence => (IReadOnlyList<string>)sentence.Forms)]);
        return [.. gold.Zip(found.Sentences, (sentence, analysis) => sentence with
        {
            Pos = [.. analysis.Tokens.Select(token => token.Pos)],
            PennTags = [.. analysis.Tokens.Select(token => token.PennTag)],
            Lemmas = [.. analysis.Tokens.Select(token => token.Lemma)],
            Heads = [.. analysis.Tokens.Select(token => token.Head)],
            Relations = [.. analysis.Tokens.Select(token => token.Relation)],
            Names = analysis.Names,
            Predicates = analysis.Predicates,
        })];
    }

    private static string Percent(double? share) => share is { } value ? (100 * value).ToString("F1", CultureInfo.InvariantCulture) : "–";

    private static string Text(string resource)
    {
        using Stream stream = typeof(ModelCard).Assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
