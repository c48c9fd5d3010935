using System.Text;
using Entente.Reading.Pages;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Entente.Reading.Layout;

/// <summary>Lays out Markdown: the visible text of its blocks without the marks.</summary>
internal static class MarkdownLayout
{
    // Beyond this a "Markdown" file is data; it is read as plain text, which takes linear time whatever it holds.
    private const int LongestText = 4_000_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The layout, or null when the text cannot be parsed as Markdown.</summary>
    public static PageLayout? Of(string characters)
    {
        var (metadata, start) = FrontMatter.Read(characters);
        if (characters.Length > LongestText || Parse(characters[start..]) is not { } parsed)
        {
            return null;
        }

        var source = new SourceTextBuilder();
        var blocks = new List<Block>();
        foreach (var node in parsed.Descendants())
        {
            if (node is LeafBlock leaf && Visible(leaf) is { Length: > 0 } text)
            {
                blocks.Add(Describe(leaf, text.ToString(), source));
            }
        }

        return new("text/markdown", source.Build(), blocks, metadata);
    }

    private static MarkdownDocument? Parse(string characters)
    {
        try
        {
            return Markdown.Parse(characters, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting beyond its limit this way.
            return null;
        }
    }

    private static Block Describe(LeafBlock leaf, string text, SourceTextBuilder source)
    {
        var number = NumberOf(leaf);
        return new Block(source.Add(number + text), number + text)
        {
            Shape = leaf is HeadingBlock ? BlockShape.Heading
                : leaf.Parent is ListItemBlock ? BlockShape.ListItem
                : leaf.Parent is QuoteBlock ? BlockShape.Quote
                : leaf.Parent is TableCell ? BlockShape.TableCell
                : BlockShape.Paragraph,
            Level = leaf is HeadingBlock heading ? heading.Level : 0,
            LinkShare = Share(leaf, text, inline => inline is LinkInline),
            BoldShare = Share(leaf, text, inline => inline is EmphasisInline { DelimiterCount: >= 2 }),
            ItalicShare = Share(leaf, text, inline => inline is EmphasisInline { DelimiterCount: 1 or 3 }),
        };
    }

    // A number before a list item is visible text, and what tells an interview's questions.
    private static string NumberOf(LeafBlock leaf) =>
        leaf.Parent is ListItemBlock { Parent: ListBlock { IsOrdered: true } } item && ReferenceEquals(item[0], leaf) ? $"{item.Order}. " : "";

    private static string Visible(LeafBlock leaf)
    {
        if (leaf is ThematicBreakBlock or LinkReferenceDefinition)
        {
            return "";
        }

        if (leaf is HtmlBlock raw)
        {
            return string.Join(' ', HtmlLayout.Words(raw.Lines.ToString()));
        }

        var text = leaf.Inline is null ? new StringBuilder(leaf.Lines.ToString()) : TextOf(leaf.Inline);
        return text.ToString().Trim();
    }

    private static StringBuilder TextOf(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append('\n'),
                _ => text,
            };
        }

        return text;
    }

    private static double Share(LeafBlock leaf, string text, Func<ContainerInline, bool> wanted)
    {
        var inside = leaf.Inline?.Descendants().OfType<ContainerInline>().Where(wanted).Sum(inline => TextOf(inline).Length) ?? 0;
        return Math.Min(1, inside / (double)text.Length);
    }
}
