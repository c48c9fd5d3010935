using AngleSharp.Dom;
using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>Tells which blocks of a page are its text, by where prose is dense, by what elements declare, and by links.</summary>
/// <remarks>
/// First every element that declares a purpose marks what is in it, unless it holds most of the prose. Then the container of the text is found:
/// from the top, go down while one child holds most of the remaining prose. Outside it everything is furniture.
/// </remarks>
internal sealed class ContentFinder
{
    private const double MostProse = 0.5;
    private const double EnoughToDescend = 0.75;
    private const double EnoughForNamedBody = 0.4;

    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly Dictionary<IElement, int> _allProse;
    private readonly Dictionary<IElement, Region?> _marks = [];

    private ContentFinder(IReadOnlyList<PageBlock> blocks)
    {
        _blocks = blocks;
        _allProse = ProseByElement(blocks);
    }

    /// <summary>The region of each block.</summary>
    public static Region[] Regions(IElement body, IReadOnlyList<PageBlock> blocks)
    {
        var finder = new ContentFinder(blocks);
        var regions = blocks.Select(block => finder.RegionOf(block.Element, body)).ToArray();
        var container = finder.Container(body, regions);
        for (var index = 0; index < regions.Length; index++)
        {
            if (regions[index] is Region.Content && !IsWithin(blocks[index].Element, container))
            {
                regions[index] = Region.Furniture;
            }
        }

        return regions;
    }

    private Region RegionOf(IElement element, IElement body)
    {
        for (var current = element; current is not null && !ReferenceEquals(current, body); current = current.ParentElement)
        {
            if (Mark(current, body) is { } region)
            {
                return region;
            }
        }

        return Region.Content;
    }

    private Region? Mark(IElement element, IElement body)
    {
        if (!_marks.TryGetValue(element, out var mark))
        {
            var prose = _allProse.GetValueOrDefault(element);
            var total = _allProse.GetValueOrDefault(body);
            mark = prose > total * MostProse ? null : RegionMarks.Of(element);
            _marks[element] = mark;
        }

        return mark;
    }

    private IElement Container(IElement body, Region[] regions)
    {
        var prose = ProseByElement(_blocks.Where((_, index) => regions[index] is Region.Content));
        var current = body;
        while (true)
        {
            var here = prose.GetValueOrDefault(current);
            var next = current.Children.MaxBy(child => prose.GetValueOrDefault(child));
            if (next is null || here == 0 || !Descends(next, prose.GetValueOrDefault(next), here))
            {
                return current;
            }

            current = next;
        }
    }

    private static bool Descends(IElement child, int prose, int here) =>
        prose > here * (RegionMarks.IsBody(child) ? EnoughForNamedBody : EnoughToDescend) && child.LocalName is not ("p" or "li");

    private static bool IsWithin(IElement element, IElement container)
    {
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (ReferenceEquals(current, container))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<IElement, int> ProseByElement(IEnumerable<PageBlock> blocks)
    {
        var prose = new Dictionary<IElement, int>();
        foreach (var block in blocks.Where(block => block.IsProse))
        {
            for (var current = block.Element; current is not null; current = current.ParentElement)
            {
                prose[current] = prose.GetValueOrDefault(current) + block.Text.Length;
            }
        }

        return prose;
    }
}
