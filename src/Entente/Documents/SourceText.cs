namespace Entente.Documents;

/// <summary>All the text of a document in reading order; every <see cref="TextSpan"/> of the document points into it.</summary>
/// <remarks>
/// Of a plain text it is the decoded characters unchanged; of a marked-up page the text of all visible blocks, a blank line between them,
/// with nothing left out; of a PDF the text of all its pages, paragraphs restored and words joined that a line end broke: what is not the body is told apart by <see cref="Segment"/>s, never removed.
/// </remarks>
/// <param name="Characters">The characters.</param>
public sealed record SourceText(string Characters)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => Characters.Length;

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end.</exception>
    public string this[TextSpan span] => Characters[span.Start..span.End];
}
