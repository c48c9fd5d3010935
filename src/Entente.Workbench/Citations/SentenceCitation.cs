using System.Globalization;
using Entente.Documents;

namespace Entente.Workbench.Citations;

/// <summary>Which sentence of a document is cited.</summary>
/// <param name="Number">Its number as pages show it, from 1.</param>
/// <param name="Page">The page on which it begins, from 1, of a document that has pages; the page is counted, whatever number is printed on it.</param>
public sealed record SentenceCitation(int Number, int? Page)
{
    /// <summary>The sentence with a number as a request writes it, or null where the document has none of it.</summary>
    public static SentenceCitation? Of(Document document, IReadOnlyList<TextSpan> sentences, string? number)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int known) && known >= 1 && known <= sentences.Count
            ? new SentenceCitation(known, document.PageAt(sentences[known - 1].Start))
            : null;
    }

    /// <summary>As it ends a citation: "P. 3, sentence 14." or "Sentence 14."</summary>
    public override string ToString() => Page is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"P. {page}, sentence {Number}.")
        : string.Create(CultureInfo.InvariantCulture, $"Sentence {Number}.");
}
