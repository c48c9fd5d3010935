using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>Lays out an HTML page. No script runs and nothing is fetched: the parser has neither a loader nor an engine.</summary>
internal static partial class HtmlLayout
{
    // Deeper than any page a person wrote; building such a tree takes time that grows with the square of the depth.
    private const int DeepestNesting = 3000;

    public static PageLayout Of(string characters)
    {
        if (NestingDepth.Exceeds(characters, DeepestNesting))
        {
            return WithoutTree(characters);
        }

        using var page = new HtmlParser().ParseDocument(characters);
        var source = new SourceTextBuilder();
        var body = page.Body ?? page.DocumentElement;
        var found = PageWalk.Of(body, source);
        var regions = ContentFinder.Regions(body, found);
        BlockJudge.Refine(found, regions);
        var blocks = found.Select((block, index) => new Block(block.Span, block.Text)
        {
            Shape = block.Shape,
            Level = block.Level,
            LinkShare = block.LinkShare,
            BoldShare = block.BoldShare,
            ItalicShare = block.ItalicShare,
            Region = regions[index],
        });
        return new("text/html", source.Build(), [.. blocks], PageMetadataReader.Of(page));
    }

    /// <summary>The stretches of text between the tags of some markup, read without building its tree.</summary>
    public static IEnumerable<string> Words(string markup) =>
        Tag().Split(markup).Select(text => Blank().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim()).Where(text => text.Length > 0);

    private static PageLayout WithoutTree(string characters)
    {
        var source = new SourceTextBuilder();
        var blocks = Words(characters).Select(text => new Block(source.Add(text), text));
        IReadOnlyList<Block> laidOut = [.. blocks];
        return new("text/html", source.Build(), laidOut, PageMetadata.None);
    }

    [GeneratedRegex("<(?:script|style)\\b.*?</(?:script|style)\\s*>|<[!/a-zA-Z][^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
