using AngleSharp.Dom;
using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>Tells which blocks of a page are its text, by where prose is dense, by what elements declare, and by links.</summary>
/// <remarks>
/// First every element that declares a purpose marks what is in it, unless it holds most of the prose. Then the container of the text is found:
/// from the top, go down to a declared container, or to the one child that holds most of the remaining prose. Outside it everything is furniture.
/// </remarks>
internal sealed class ContentFinder
{
    private const double MostProse = 0.5;
    private const double EnoughToDescend = 0.75;
    private const double EnoughBelowDeclared = 0.8;
    private const double EnoughForNamedBody = 0.25;
    private const double EnoughWithHeadline = 0.08;
    private const int LeastProse = 300;

    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly Dictionary<IElement, int> _allProse;
    private readonly Dictionary<IElement, Region?> _marks = [];

    // Elements named as the container of the text, outermost first.
    private readonly List<IElement> _named;

    private ContentFinder(IElement body, IReadOnlyList<PageBlock> blocks)
    {
        _blocks = blocks;
        _allProse = ProseByElement(blocks);
        _named = Declared(body, _allProse);
    }

    /// <summary>The region of each block.</summary>
    public static Region[] Regions(IElement body, IReadOnlyList<PageBlock> blocks)
    {
        var finder = new ContentFinder(body, blocks);
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
            mark = IsTooMuch(element, body) ? null : RegionMarks.Of(element);
            _marks[element] = mark;
        }

        return mark;
    }

    // What holds most of the prose is no furniture, unless the text is declared to be elsewhere.
    private bool IsTooMuch(IElement element, IElement body)
    {
        var most = _allProse.GetValueOrDefault(element) > _allProse.GetValueOrDefault(body) * MostProse;
        return most && (_named.Count == 0 || _named.Exists(named => IsWithin(named, element) || IsWithin(element, named)));
    }

    private IElement Container(IElement body, Region[] regions)
    {
        var prose = ProseByElement(_blocks.Where((_, index) => regions[index] is Region.Content));
        var current = body;
        while (Next(current, prose) is { } next)
        {
            current = next;
        }

        return current;
    }

    private IElement? Next(IElement current, Dictionary<IElement, int> prose)
    {
        var here = prose.GetValueOrDefault(current);
        if (here == 0)
        {
            return null;
        }

        var declared = _named.Find(named => !ReferenceEquals(named, current) && prose.GetValueOrDefault(named) > here * LeastShare(named)
            && IsWithin(named, current) && !HasTwin(named, prose));
        var enough = _named.Contains(current) ? EnoughBelowDeclared : EnoughToDescend;
        var densest = current.Children.MaxBy(child => prose.GetValueOrDefault(child));
        var dense = densest is not null && prose.GetValueOrDefault(densest) > here * enough && densest.LocalName is not ("p" or "li");
        return declared ?? (dense ? densest : null);
    }

    private static double LeastShare(IElement element) =>
        element.LocalName == "article" && element.QuerySelector("h1") is not null ? EnoughWithHeadline : EnoughForNamedBody;

    // Text cut into several parts of one name stays together.
    private static bool HasTwin(IElement element, Dictionary<IElement, int> prose) =>
        prose.Keys.Any(other => IsNamedLike(other, element) && !IsWithin(other, element) && !IsWithin(element, other));

    private static bool IsNamedLike(IElement one, IElement other) =>
        one.LocalName == other.LocalName && one.LocalName != "article" && !string.IsNullOrWhiteSpace(one.ClassName)
        && string.Equals(one.ClassName.Trim(), other.ClassName?.Trim(), StringComparison.Ordinal);

    private static List<IElement> Declared(IElement body, Dictionary<IElement, int> prose)
    {
        var articles = body.QuerySelectorAll("article");
        return [.. body.QuerySelectorAll("*").Where(element => prose.GetValueOrDefault(element) >= LeastProse && IsDeclared(element, articles.Length))];
    }

    // Teasers of other pieces are articles too; the page's own is the only one, or the one with the headline.
    private static bool IsDeclared(IElement element, int articles) =>
        RegionMarks.IsBody(element) || (element.LocalName == "article" && (articles == 1 || element.QuerySelector("h1") is not null));

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
