using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>Looks at single blocks inside the text's container: lists of links and headings above nothing are furniture.</summary>
internal static class BlockJudge
{
    private const double LinkList = 0.6;
    private const int ShortBlock = 200;
    private const int LinkedSentence = 60;

    public static void Refine(IReadOnlyList<PageBlock> blocks, Region[] regions)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (regions[index] is Region.Content && IsLink(blocks[index]))
            {
                regions[index] = Region.Furniture;
            }
        }

        DropEmptyHeadings(blocks, regions);
    }

    // A sentence that is all link, and a cell of a table of names, may well be text.
    private static bool IsLink(PageBlock block) =>
        block is { LinkShare: > LinkList, Text.Length: < ShortBlock }
        && block.Shape is not BlockShape.TableCell
        && !(block.Text.Length >= LinkedSentence && block.Text[^1] is '.' or '!');

    // From the end, so that several headings in a row above furniture all go.
    private static void DropEmptyHeadings(IReadOnlyList<PageBlock> blocks, Region[] regions)
    {
        var contentBelow = false;
        for (var index = blocks.Count - 1; index >= 0; index--)
        {
            if (regions[index] is not Region.Content)
            {
                continue;
            }

            if (blocks[index].Shape != BlockShape.Heading)
            {
                contentBelow = true;
            }
            else if (!contentBelow)
            {
                regions[index] = Region.Furniture;
            }
        }
    }
}
