namespace Entente.Language.Treebanks;

/// <summary>Reads sentences with names from IOB2 and CoNLL columns.</summary>
public static class NameReader
{
    /// <summary>Reads sentence after sentence; blank lines stand between them.</summary>
    /// <remarks>
    /// Universal NER has columns number, word, tag; the others word, tag. A label outside the scheme (also the stray "B-O"
    /// on punctuation) reads as no name.
    /// </remarks>
    /// <exception cref="FormatException">A line has too few columns.</exception>
    public static IEnumerable<NameSentence> Read(TextReader reader, NameScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(reader);
        NameBlock block = new(scheme);
        for (int lineNumber = 1; reader.ReadLine() is { } line; lineNumber++)
        {
            if (!string.IsNullOrWhiteSpace(line))
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

    /// <summary>The treebank's sentences, with the names of those that <paramref name="names"/> annotates token for token.</summary>
    public static IReadOnlyList<TreebankSentence> Attach(IEnumerable<TreebankSentence> treebank, IEnumerable<NameSentence> names)
    {
        ArgumentNullException.ThrowIfNull(treebank);
        Dictionary<string, NameSentence> byId = names.Where(sentence => sentence.Id.Length > 0).ToDictionary(sentence => sentence.Id);
        return
        [
            .. treebank.Select(sentence =>
                byId.TryGetValue(sentence.Id ?? "", out NameSentence? named) && named.Forms.AsSpan().SequenceEqual(sentence.Forms)
                    ? sentence with { Names = named.Names }
                    : sentence),
        ];
    }
}
