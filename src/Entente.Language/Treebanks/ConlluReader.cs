namespace Entente.Language.Treebanks;

/// <summary>Reads CoNLL-U, the format of Universal Dependencies (https://universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    /// <summary>Reads sentence after sentence, holding one in memory at a time.</summary>
    /// <exception cref="FormatException">A line has too few columns, or an id or head that is not a number of the sentence.</exception>
    public static IEnumerable<TreebankSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ConlluBlock block = new();
        int lineNumber = 0;
        while (reader.ReadLine() is { } line)
        {
            lineNumber++;
            if (line.AsSpan().Trim().Length > 0)
            {
                block.Add(line, lineNumber);
            }
            else if (block.TakeSentence() is { } sentence)
            {
                yield return sentence;
            }
        }

        if (block.TakeSentence() is { } last)
        {
            yield return last;
        }
    }
}
