using System.Text.Json;
using AngleSharp.Html.Dom;
using Entente.Reading.Dating;

namespace Entente.Reading.Pages;

/// <summary>What a page's JSON-LD says about the article: the first object of an article type in any of its scripts.</summary>
internal sealed record LinkedData
{
    private const int MostObjects = 500;

    public string? Title { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public string? Outlet { get; private init; }

    public DateInterval? Published { get; private init; }

    public string? Body { get; private init; }

    public IReadOnlyList<string> Kinds { get; private init; } = [];

    public static LinkedData Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (FromScript(script.TextContent) is { } data)
            {
                return data;
            }
        }

        return new();
    }

    private static LinkedData? FromScript(string script)
    {
        try
        {
            using var parsed = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Objects(parsed.RootElement).Where(IsArticle).Select(Read).FirstOrDefault();
        }
        catch (JsonException)
        {
            // Pages often carry broken JSON-LD; their meta tags then have to do.
            return null;
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostObjects && waiting.TryDequeue(out var element); seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    waiting.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                yield return element;
                if (element.TryGetProperty("@graph", out var graph))
                {
                    waiting.Enqueue(graph);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement element) =>
        Strings(element, "@type").Any(type => type.Contains("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "Review");

    private static LinkedData Read(JsonElement article) => new()
    {
        Title = System.Net.WebUtility.HtmlDecode(Strings(article, "headline").FirstOrDefault()),
        Authors = [.. Names(article, "author").SelectMany(AuthorNames.Split)],
        Outlet = Names(article, "publisher").FirstOrDefault(),
        Published = Strings(article, "datePublished").Select(value => PrintedDate.Find(value)?.Interval).FirstOrDefault(),
        Body = Strings(article, "articleBody").FirstOrDefault(),
        Kinds = [.. Strings(article, "@type"), .. Strings(article, "articleSection")],
    };

    private static IEnumerable<string> Names(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Named),
            _ => Named(value),
        };
    }

    private static IEnumerable<string> Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Object => Strings(value, "name"),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
        {
            return [];
        }

        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        return all.Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!.Trim()).Where(text => text.Length > 0);
    }
}
