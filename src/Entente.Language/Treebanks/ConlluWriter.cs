using System.Globalization;

namespace Entente.Language.Treebanks;

/// <summary>Writes CoNLL-U with names and predicates in the MISC column (docs/formats.md).</summary>
public static class ConlluWriter
{
    /// <summary>Writes one sentence and the blank line that ends it.</summary>
    public static void Write(TextWriter writer, TreebankSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (string comment in sentence.Comments)
        {
            WriteLine(writer, "# " + comment);
        }

        string[] names = NameTags.Encode(sentence.Names ?? [], sentence.Count);
        Dictionary<int, Predicate> predicates = (sentence.Predicates ?? []).ToDictionary(predicate => predicate.Token);
        Dictionary<int, TokenRange> ranges = sentence.Ranges.ToDictionary(range => range.First);
        int insideUntil = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (ranges.TryGetValue(i, out TokenRange range))
            {
                WriteRange(writer, range);
                insideUntil = range.End;
            }

            bool marksSpace = i >= insideUntil && !sentence.SpaceAfter[i];
            WriteToken(writer, sentence, i, Misc(sentence.Misc[i], names[i], predicates.GetValueOrDefault(i), marksSpace));
        }

        WriteLine(writer, "");
    }

    private static void WriteRange(TextWriter writer, TokenRange range) =>
        WriteLine(writer, string.Create(
            CultureInfo.InvariantCulture,
            $"{range.First + 1}-{range.End}\t{range.Form}\t_\t_\t_\t_\t_\t_\t_\t{(range.SpaceAfter ? "_" : "SpaceAfter=No")}"));

    private static void WriteToken(TextWriter writer, TreebankSentence sentence, int i, string misc) =>
        WriteLine(writer, string.Create(
            CultureInfo.InvariantCulture,
            $"{i + 1}\t{sentence.Forms[i]}\t{sentence.Lemmas[i]}\t{UniversalPosNames.NameOf(sentence.Pos[i])}\t{sentence.PennTags[i]}\t{sentence.Features[i]}\t{sentence.Heads[i] + 1}\t{sentence.Relations[i]}\t_\t{misc}"));

    private static string Misc(string original, string nameTag, Predicate? predicate, bool marksSpace)
    {
        IEnumerable<string> kept = original.Split('|').Where(part => part is not ("_" or "" or "SpaceAfter=No") && !MiscAnnotations.IsOwn(part));
        IEnumerable<string> parts = kept.Concat(MiscAnnotations.Write(nameTag, predicate));
        string value = string.Join('|', marksSpace ? parts.Append("SpaceAfter=No") : parts);
        return value.Length == 0 ? "_" : value;
    }

    // The format wants a line feed whatever the platform.
    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
