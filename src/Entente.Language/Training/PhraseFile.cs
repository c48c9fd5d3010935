using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Reads known names from lines <c>phrase TAB kind</c>.</summary>
internal static class PhraseFile
{
    /// <summary>Every phrase with its kind, in the order of the file.</summary>
    /// <exception cref="FormatException">A line has another form; the message gives its number.</exception>
    public static IEnumerable<(string Phrase, NameKind Kind)> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            string[] columns = line.Split('\t');
            NameKind? kind = columns.Length == 2 ? NameTags.ParseKind(columns[1]) : null;
            yield return kind is null
                ? throw new FormatException($"{path}, line {number}: expected a phrase, a tab and PER, LOC, ORG or NORP.")
                : (columns[0], kind.Value);
        }
    }
}
