using AngleSharp.Dom;

namespace Entente.Reading.Pages;

/// <summary>Text that a page keeps out of sight: hover cards, tooltips, labels for scripts.</summary>
internal static class HiddenText
{
    // Some pages hide all they say until a script has run; what is as long as a text is one.
    private const int LongestCard = 2000;
    private const int MostNodes = 1000;

    /// <summary>Whether the element is declared hidden: by the attribute, for screen readers, or by its own style.</summary>
    public static bool IsDeclared(IElement element)
    {
        var style = element.GetAttribute("style");
        return element.HasAttribute("hidden")
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || (style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the element is declared hidden and short enough to be left out.</summary>
    public static bool IsAt(IElement element) => IsDeclared(element) && IsShort(element);

    // Stops early, so that hidden elements inside one another do not make the walk slow.
    private static bool IsShort(IElement element)
    {
        int length = 0, nodes = 0;
        var open = new Stack<INode>([element]);
        while (open.TryPop(out var node))
        {
            length += node is IText text ? text.Data.Length : 0;
            nodes += 1 + node.ChildNodes.Length;
            if (length > LongestCard || nodes > MostNodes)
            {
                return false;
            }

            foreach (var child in node.ChildNodes)
            {
                open.Push(child);
            }
        }

        return true;
    }
}
