using System.Globalization;
using Entente.Language;

namespace Entente.Tests.Language;

/// <summary>
/// Builds sentences by hand: tokens apart by spaces, each <c>form/TAG</c> or <c>form/TAG/head/relation</c> with heads from 1 and 0 for the root.
/// A form that starts with <c>~</c> stands close to the one before. Lemmas are guessed from plural and verb endings, or given as <c>form=lemma</c>.
/// </summary>
public static class SentenceBuilder
{
    /// <summary>Builds one sentence; names are written <c>PER:1-2</c> with the first and last token.</summary>
    public static Sentence Build(string tokens, params string[] names) => Document([tokens], names)[0];

    /// <summary>Builds several sentences over one text; names belong to the first.</summary>
    public static IReadOnlyList<Sentence> Document(IReadOnlyList<string> sentences, params string[] names)
    {
        var rows = sentences.Select(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Row.Parse).ToArray()).ToArray();
        string text = string.Join('\n', rows.Select(row => string.Concat(row.Select((token, i) => i == 0 || token.IsClose ? token.Form : " " + token.Form))));
        var built = new List<Sentence>();
        int position = 0;
        foreach (var row in rows)
        {
            built.Add(Build(text, row, ref position, built.Count == 0 ? [.. names.Select(ParseName)] : []));
        }

        return built;
    }

    private static Sentence Build(string text, Row[] row, ref int position, Name[] names)
    {
        var starts = new int[row.Length];
        var ends = new int[row.Length];
        for (int i = 0; i < row.Length; i++)
        {
            starts[i] = text.IndexOf(row[i].Form, position, StringComparison.Ordinal);
            position = ends[i] = starts[i] + row[i].Form.Length;
        }

        int root = Math.Max(0, Array.FindIndex(row, token => token.Tag.StartsWith("VB", StringComparison.Ordinal)));
        return new Sentence(text, new SentenceAnnotations
        {
            Starts = starts,
            Ends = ends,
            Pos = [.. row.Select(token => PosOf(token.Tag))],
            PennTags = [.. row.Select(token => token.Tag)],
            Lemmas = [.. row.Select(token => token.Lemma)],
            Heads = [.. row.Select((token, i) => token.Head ?? (i == root ? -1 : root))],
            Relations = [.. row.Select((token, i) => token.Relation ?? (i == root ? "root" : "dep"))],
            Names = names,
        });
    }

    private static Name ParseName(string name)
    {
        string[] parts = name.Split(':', '-');
        var kind = parts[0] switch { "PER" => NameKind.Person, "LOC" => NameKind.Location, "ORG" => NameKind.Organisation, _ => NameKind.Group };
        return new Name(kind, int.Parse(parts[1], CultureInfo.InvariantCulture) - 1, int.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    private static UniversalPos PosOf(string tag) => tag switch
    {
        "NNP" or "NNPS" => UniversalPos.Propn,
        "NN" or "NNS" => UniversalPos.Noun,
        "JJ" or "JJR" or "JJS" or "AFX" => UniversalPos.Adj,
        "MD" => UniversalPos.Aux,
        "PRP" or "PRP$" or "WP" or "WP$" or "WDT" => UniversalPos.Pron,
        "DT" => UniversalPos.Det,
        "IN" => UniversalPos.Adp,
        "TO" or "POS" => UniversalPos.Part,
        "CC" => UniversalPos.Cconj,
        "CD" => UniversalPos.Num,
        "RB" => UniversalPos.Adv,
        _ when tag.StartsWith("VB", StringComparison.Ordinal) => UniversalPos.Verb,
        _ => UniversalPos.Punct,
    };

    private sealed record Row(string Form, string Tag, string Lemma, int? Head, string? Relation, bool IsClose)
    {
        public static Row Parse(string token)
        {
            string[] parts = token.TrimStart('~').Split('/');
            string[] form = parts[0].Split('=');
            int? head = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) - 1 : null;
            return new Row(form[0], parts[1], form.Length > 1 ? form[1] : Guess(form[0], parts[1]), head, parts.Length > 3 ? parts[3] : null, token[0] == '~');
        }

        private static string Guess(string form, string tag) => tag switch
        {
            "NNS" when form.EndsWith("ies", StringComparison.Ordinal) => form[..^3] + "y",
            "NNS" or "VBZ" or "NNPS" => form.TrimEnd('s'),
            "NNP" => form,
            _ => form.ToLowerInvariant(),
        };
    }
}
