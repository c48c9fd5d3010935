using System.Text;

namespace Entente.Language.Treebanks;

/// <summary>The running text of treebank sentences, and where their tokens lie in it.</summary>
/// <param name="Text">Sentences separated by a space, paragraphs and documents by a blank line.</param>
/// <param name="Sentences">For each sentence the spans (start, end) of its tokens in <paramref name="Text"/>.</param>
/// <remarks>
/// Tokens of a split word get their own characters when they spell the word ("do" + "n't"); otherwise the whole word is one span.
/// </remarks>
public sealed record TreebankText(string Text, IReadOnlyList<IReadOnlyList<(int Start, int End)>> Sentences)
{
    /// <summary>Rebuilds the text of <paramref name="sentences"/>.</summary>
    public static TreebankText Build(IEnumerable<TreebankSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        StringBuilder text = new();
        List<IReadOnlyList<(int Start, int End)>> spans = [];
        foreach (TreebankSentence sentence in sentences)
        {
            if (text.Length > 0 && (sentence.StartsDocument || sentence.StartsParagraph))
            {
                text.Append("\n\n");
            }

            spans.Add(Append(text, sentence));
        }

        return new TreebankText(text.ToString(), spans);
    }

    private static List<(int Start, int End)> Append(StringBuilder text, TreebankSentence sentence)
    {
        List<(int Start, int End)> spans = [];
        Dictionary<int, TokenRange> ranges = sentence.Ranges.ToDictionary(range => range.First);
        for (int i = 0; i < sentence.Count; i++)
        {
            bool isSplit = ranges.TryGetValue(i, out TokenRange range) && string.Concat(sentence.Forms[range.First..range.End]) != range.Form;
            string form = isSplit ? range.Form : sentence.Forms[i];
            spans.Add((text.Length, text.Length + form.Length));
            text.Append(form);
            i = isSplit ? range.End - 1 : i;
            if (sentence.SpaceAfter[i])
            {
                text.Append(' ');
            }
        }

        return spans;
    }
}
