using System.Globalization;
using System.Text;
using Entente.Language;

namespace Entente.Tests.Language;

/// <summary>Builds an analysed sentence from a few columns a token, so that a test needs no parser.</summary>
internal static class TreeRows
{
    /// <summary>One token a line: form, lemma ("_" for the form in lower case), Penn tag, head counted from 1 (0 for the root), relation.</summary>
    public static Sentence Build(string lines)
    {
        string[][] rows = [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        var text = new StringBuilder();
        var starts = new List<int>();
        var ends = new List<int>();
        foreach (string[] row in rows)
        {
            bool joins = text.Length == 0 || row[2] is "," or "." or "POS" or "''" or "?" || row[0] == "n't";
            if (!joins)
            {
                text.Append(' ');
            }

            starts.Add(text.Length);
            text.Append(row[0]);
            ends.Add(text.Length);
        }

        return new Sentence(text.ToString(), new SentenceAnnotations
        {
            Starts = [.. starts],
            Ends = [.. ends],
            Pos = [.. rows.Select(row => PosOf(row[2], row[4]))],
            PennTags = [.. rows.Select(row => row[2])],
            Lemmas = [.. rows.Select(row => row[1] == "_" ? row[0].ToLowerInvariant() : row[1])],
            Heads = [.. rows.Select(row => int.Parse(row[3], CultureInfo.InvariantCulture) - 1)],
            Relations = [.. rows.Select(row => row[4])],
        });
    }

    private static UniversalPos PosOf(string tag, string relation) => tag switch
    {
        "MD" => UniversalPos.Aux,
        ['V', 'B', ..] => relation is "aux" or "aux:pass" or "cop" ? UniversalPos.Aux : UniversalPos.Verb,
        "NNP" or "NNPS" => UniversalPos.Propn,
        ['N', 'N', ..] => UniversalPos.Noun,
        ['J', 'J', ..] => UniversalPos.Adj,
        ['R', 'B', ..] => UniversalPos.Adv,
        "PRP" or "WP" or "EX" or "WDT" => UniversalPos.Pron,
        "PRP$" or "WP$" => UniversalPos.Pron,
        "DT" or "PDT" => UniversalPos.Det,
        "TO" or "POS" or "RP" => relation == "case" ? UniversalPos.Adp : UniversalPos.Part,
        "IN" => relation == "mark" ? UniversalPos.Sconj : UniversalPos.Adp,
        "CC" => UniversalPos.Cconj,
        "CD" => UniversalPos.Num,
        "," or "." or "``" or "''" or ":" or "?" => UniversalPos.Punct,
        _ => UniversalPos.X,
    };
}
