using AngleSharp.Dom;
using Entente.Documents;
using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>A visible block of a page while it is being judged, with its place in the tree.</summary>
/// <param name="Text">Its text with white space joined.</param>
/// <param name="Element">The innermost block element around it.</param>
/// <param name="LinkShare">Share of its characters inside links, 0 to 1.</param>
/// <param name="BoldShare">Share of its characters set bold, 0 to 1.</param>
/// <param name="ItalicShare">Share of its characters set italic, 0 to 1.</param>
internal sealed record PageBlock(string Text, IElement Element, double LinkShare, double BoldShare, double ItalicShare)
{
    /// <summary>Where it stands in the source text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it reads like a paragraph of prose: long enough, and not made of links.</summary>
    public bool IsProse => Text.Length >= 80 && LinkShare < 0.4 && Text.AsSpan().IndexOfAny(".,。،") >= 0;

    public BlockShape Shape => Element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockShape.Heading,
        "li" or "dd" or "dt" => BlockShape.ListItem,
        "blockquote" => BlockShape.Quote,
        "td" or "th" => BlockShape.TableCell,
        _ => BlockShape.Paragraph,
    };

    public int Level => Shape == BlockShape.Heading ? Element.LocalName[1] - '0' : 0;
}
