namespace Entente.Language.Treebanks;

/// <summary>Reads PropBank's predicates and arguments and puts them on the trees they were annotated over.</summary>
/// <remarks>
/// Columns: document, sentence, token, word, part of speech, bracket, lemma, roleset, then one column for each predicate of
/// the sentence with its arguments as brackets. Palmer, Gildea and Kingsbury (2005), "The Proposition Bank".
/// An argument's span becomes its head token: the first token of the span whose own head lies outside it.
/// </remarks>
public static class PropBankReader
{
    /// <summary>
    /// The treebank's sentences, with predicates where PropBank has a sentence of the same document, position and length.
    /// Others keep null in <see cref="TreebankSentence.Predicates"/>.
    /// </summary>
    /// <exception cref="FormatException">A line has too few columns.</exception>
    public static IReadOnlyList<TreebankSentence> Attach(IEnumerable<TreebankSentence> treebank, TextReader propBank)
    {
        ArgumentNullException.ThrowIfNull(treebank);
        ArgumentNullException.ThrowIfNull(propBank);
        Dictionary<(string Document, int Sentence), List<string[]>> sentences = ReadRows(propBank);
        return
        [
            .. treebank.Select(sentence =>
                sentences.TryGetValue((sentence.DocumentId, sentence.IndexInDocument), out List<string[]>? rows) && rows.Count == sentence.Count
                    ? sentence with { Predicates = PropBankColumns.ReadPredicates(rows, sentence.Heads) }
                    : sentence),
        ];
    }

    private static Dictionary<(string Document, int Sentence), List<string[]>> ReadRows(TextReader reader)
    {
        const string Mark = "#newdoc ";
        Dictionary<(string Document, int Sentence), List<string[]>> sentences = [];
        string document = "";
        for (int lineNumber = 1; reader.ReadLine() is { } line; lineNumber++)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                document = line[Mark.Length..].Trim();
                continue;
            }

            string[] columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 0)
            {
                continue;
            }

            if (columns.Length < PropBankColumns.FirstPredicate || !int.TryParse(columns[1], out int sentence))
            {
                throw new FormatException($"line {lineNumber}: expected at least {PropBankColumns.FirstPredicate} columns, found {columns.Length}");
            }

            if (!sentences.TryGetValue((document, sentence), out List<string[]>? rows))
            {
                sentences[(document, sentence)] = rows = [];
            }

            rows.Add(columns);
        }

        return sentences;
    }
}
