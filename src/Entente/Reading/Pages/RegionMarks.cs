using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Entente.Reading.Layout;
using Entente.Reading.Vocabulary;

namespace Entente.Reading.Pages;

/// <summary>What an element's name and attributes say about the purpose of what is in it.</summary>
internal static class RegionMarks
{
    private static readonly FrozenSet<string> FurnitureTags = FrozenSet.Create("nav", "footer", "aside", "button", "form", "dialog", "menu", "input");

    private static readonly FrozenSet<string> FurnitureRoles = FrozenSet.Create("navigation", "banner", "complementary", "contentinfo", "search",
        "dialog", "alert", "menu", "menubar", "toolbar", "form");

    /// <summary>The purpose the element declares, or null when it declares none.</summary>
    public static Region? Of(IElement element)
    {
        var tag = element.LocalName;
        if (tag is "figcaption" or "figure")
        {
            return Region.Caption;
        }

        if (tag is "html" or "body" or "main" or "article")
        {
            return null;
        }

        if (FurnitureTags.Contains(tag) || FurnitureRoles.Contains(element.GetAttribute("role") ?? "") || HiddenText.IsDeclared(element))
        {
            return Region.Furniture;
        }

        // A post shown inside the text is a quotation, whatever its frame is called.
        return element.FirstElementChild is { LocalName: "blockquote" } ? null : ByName(element);
    }

    /// <summary>Whether the element is named as the container of the text.</summary>
    public static bool IsBody(IElement element) =>
        (element.GetAttribute("itemprop") ?? "").Contains("articleBody", StringComparison.OrdinalIgnoreCase)
        || Names(element).Any(BoilerplateRules.BodyNames.Contains);

    private static Region? ByName(IElement element)
    {
        Region? found = null;
        foreach (var name in Names(element))
        {
            if (BoilerplateRules.CommentNames.Contains(name))
            {
                return Region.Comments;
            }

            found ??= BoilerplateRules.FurnitureNames.Contains(name) ? Region.Furniture
                : BoilerplateRules.CaptionNames.Contains(name) ? Region.Caption
                : BoilerplateRules.BylineNames.Contains(name) ? Region.Byline
                : null;
        }

        return found;
    }

    /// <summary>The words of class, id and itemprop, and each two neighbouring words within one name.</summary>
    private static IEnumerable<string> Names(IElement element)
    {
        var declared = $"{element.ClassName} {element.Id} {element.GetAttribute("itemprop")}";
        foreach (var name in declared.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string? previous = null;
            foreach (var word in Words(name))
            {
                yield return word;
                if (previous is not null)
                {
                    yield return $"{previous} {word}";
                }

                previous = word;
            }
        }
    }

    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            var starts = char.IsUpper(character) && index > 0 && char.IsLower(name[index - 1]);
            if ((starts || !char.IsLetter(character)) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsLetter(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
