using System.Text;

namespace Entente.Language.Treebanks;

/// <summary>One annotated sentence of a treebank: parallel arrays with one element a token.</summary>
/// <remarks>
/// Tokens are the treebank's syntactic words ("do", "n't"); the words they were written as are in <see cref="Ranges"/>.
/// Empty nodes of the enhanced representation (8.1) are not tokens and are not kept.
/// </remarks>
public sealed record TreebankSentence
{
    /// <summary>Word forms.</summary>
    public required string[] Forms { get; init; }

    /// <summary>Dictionary forms; "_" where the treebank gives none.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>Universal parts of speech.</summary>
    public required UniversalPos[] Pos { get; init; }

    /// <summary>Penn Treebank tags.</summary>
    public required string[] PennTags { get; init; }

    /// <summary>Morphological features as written ("Number=Sing|Person=3"); "_" for none.</summary>
    public required string[] Features { get; init; }

    /// <summary>Index of each token's governor, −1 for the root.</summary>
    public required int[] Heads { get; init; }

    /// <summary>Dependency relations with subtypes.</summary>
    public required string[] Relations { get; init; }

    /// <summary>The MISC column as written; "_" for none.</summary>
    public required string[] Misc { get; init; }

    /// <summary>Whether white space follows the token in the text.</summary>
    public required bool[] SpaceAfter { get; init; }

    /// <summary>Words written as one and split into several tokens, in order and disjoint.</summary>
    public IReadOnlyList<TokenRange> Ranges { get; init; } = [];

    /// <summary>Comment lines without the leading "# ".</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Identifier of the document, from the last "newdoc id" seen; empty when there was none.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>Zero-based position of the sentence in its document.</summary>
    public int IndexInDocument { get; init; }

    /// <summary>Names, disjoint and in order; null when nobody annotated names in this sentence.</summary>
    public IReadOnlyList<Name>? Names { get; init; }

    /// <summary>Predicates in order of their tokens; null when nobody annotated predicates in this sentence.</summary>
    public IReadOnlyList<Predicate>? Predicates { get; init; }

    /// <summary>Number of tokens.</summary>
    public int Count => Forms.Length;

    /// <summary>The sent_id comment; null when there is none.</summary>
    public string? Id => Comment("sent_id");

    /// <summary>Whether a document begins here.</summary>
    public bool StartsDocument => HasMark("newdoc");

    /// <summary>Whether a paragraph begins here; a document's first sentence need not say so.</summary>
    public bool StartsParagraph => HasMark("newpar");

    /// <summary>Value of the comment "<paramref name="key"/> = value"; null when there is none.</summary>
    public string? Comment(string key)
    {
        string prefix = key + " = ";
        foreach (string comment in Comments)
        {
            if (comment.StartsWith(prefix, StringComparison.Ordinal))
            {
                return comment[prefix.Length..].Trim();
            }
        }

        return null;
    }

    /// <summary>The sentence as it was written, rebuilt from surface words and <see cref="SpaceAfter"/>, without trailing space.</summary>
    public string RebuildText()
    {
        StringBuilder text = new();
        int range = 0;
        for (int i = 0; i < Count; i++)
        {
            if (range < Ranges.Count && Ranges[range].First == i)
            {
                Append(text, Ranges[range].Form, Ranges[range].SpaceAfter);
                i = Ranges[range++].End - 1;
            }
            else
            {
                Append(text, Forms[i], SpaceAfter[i]);
            }
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, string form, bool spaceAfter)
    {
        text.Append(form);
        if (spaceAfter)
        {
            text.Append(' ');
        }
    }

    private bool HasMark(string mark) =>
        Comments.Any(comment => comment == mark || comment.StartsWith(mark + " id", StringComparison.Ordinal));
}
