using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>Walks a page in document order, without recursion, and cuts its visible text into blocks.</summary>
internal sealed class PageWalk
{
    private static readonly FrozenSet<string> Invisible = FrozenSet.Create("script", "style", "noscript", "template", "svg", "iframe", "object",
        "embed", "canvas", "audio", "video", "head", "select", "datalist", "textarea", "math", "map");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
        "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "meter", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p");

    private static readonly FrozenSet<string> BoldNames = FrozenSet.Create("b", "strong");
    private static readonly FrozenSet<string> ItalicNames = FrozenSet.Create("i", "em", "cite");

    private readonly SourceTextBuilder _source;
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _links, _bolds, _italics;
    private int _linked, _bold, _italic;
    private bool _afterBreak;

    private PageWalk(SourceTextBuilder source) => _source = source;

    public static IReadOnlyList<PageBlock> Of(IElement root, SourceTextBuilder source)
    {
        var walk = new PageWalk(source);
        walk.Run(root);
        return walk._blocks;
    }

    private void Run(IElement root)
    {
        var open = new Stack<(IElement Element, IElement Block, int Next)>();
        open.Push((root, root, 0));
        while (open.TryPop(out var frame))
        {
            if (frame.Next >= frame.Element.ChildNodes.Length)
            {
                Leave(frame.Element, frame.Block);
                continue;
            }

            open.Push(frame with { Next = frame.Next + 1 });
            var child = frame.Element.ChildNodes[frame.Next];
            if (child is IText text)
            {
                Append(text.Data);
            }
            else if (child is IElement element && !Invisible.Contains(element.LocalName) && !HiddenText.IsAt(element))
            {
                open.Push((element, Enter(element, frame.Block), 0));
            }
        }
    }

    private IElement Enter(IElement element, IElement block)
    {
        Count(element, 1);
        if (element.LocalName == "br")
        {
            Break(block);
            return block;
        }

        _afterBreak = false;
        if (Inline.Contains(element.LocalName))
        {
            return block;
        }

        Flush(block);
        return element;
    }

    private void Leave(IElement element, IElement block)
    {
        Count(element, -1);
        if (ReferenceEquals(element, block))
        {
            Flush(block);
        }
    }

    // Two breaks in a row make a paragraph; a single one is a line end.
    private void Break(IElement block)
    {
        if (_afterBreak)
        {
            Flush(block);
        }
        else if (_text.Length > 0)
        {
            TrimEnd();
            _text.Append('\n');
        }

        _afterBreak = true;
    }

    private void Count(IElement element, int change)
    {
        _links += element is IHtmlAnchorElement && element.HasAttribute("href") ? change : 0;
        _bolds += BoldNames.Contains(element.LocalName) ? change : 0;
        _italics += ItalicNames.Contains(element.LocalName) ? change : 0;
    }

    private void Append(string data)
    {
        foreach (var character in data)
        {
            if (char.IsWhiteSpace(character))
            {
                if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
                {
                    _text.Append(' ');
                }

                continue;
            }

            _afterBreak = false;
            _text.Append(character);
            _linked += _links > 0 ? 1 : 0;
            _bold += _bolds > 0 ? 1 : 0;
            _italic += _italics > 0 ? 1 : 0;
        }
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }
    }

    private void Flush(IElement block)
    {
        TrimEnd();
        if (_text.Length > 0)
        {
            var text = _text.ToString();
            var solid = (double)text.Count(character => !char.IsWhiteSpace(character));
            _blocks.Add(new(text, block, _linked / solid, _bold / solid, _italic / solid) { Span = _source.Add(text) });
        }

        _text.Clear();
        (_linked, _bold, _italic, _afterBreak) = (0, 0, 0, false);
    }
}
