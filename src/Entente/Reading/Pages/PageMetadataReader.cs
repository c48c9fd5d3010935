using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Reading.Dating;
using Entente.Reading.Layout;

namespace Entente.Reading.Pages;

/// <summary>Reads what a page says about itself: JSON-LD first, then meta tags, then elements that carry dates and authors.</summary>
internal static partial class PageMetadataReader
{
    private const int LongestOutlet = 60;

    private static readonly string[] TitleKeys = ["og:title", "twitter:title", "dc.title", "parsely-title", "headline", "title"];
    private static readonly string[] AuthorKeys = ["author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"];
    private static readonly string[] OutletKeys = ["og:site_name", "application-name", "publisher", "dc.publisher", "publication", "cre"];

    private static readonly string[] DateKeys = ["article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "pubdate",
        "publishdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created", "sailthru.date", "cxenseparse:recs:publishtime", "date",
        "article.published", "og:pubdate"];

    public static PageMetadata Of(IHtmlDocument page)
    {
        var linked = LinkedData.Of(page);
        var meta = MetaTags(page);
        return new()
        {
            Title = linked.Title ?? First(meta, TitleKeys) ?? (string.IsNullOrWhiteSpace(page.Title) ? null : page.Title.Trim()),
            Description = First(meta, ["og:description", "description"]),
            Authors = linked.Authors.Count > 0 ? linked.Authors : Authors(page, meta),
            Outlet = linked.Outlet ?? First(meta, OutletKeys) ?? MarkedOutlet(page),
            Published = linked.Published ?? DateOf(First(meta, DateKeys)) ?? MarkedDate(page),
            Address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? First(meta, ["og:url"]),
            Kinds = [.. linked.Kinds, .. Values(meta, "og:type"), .. Values(meta, "article:section")],
            Language = LanguageOf(page),
            Body = linked.Body,
        };
    }

    private static Dictionary<string, string> MetaTags(IHtmlDocument page)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in page.QuerySelectorAll("meta[content]"))
        {
            var key = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop");
            var value = tag.GetAttribute("content")?.Trim();
            if (!string.IsNullOrEmpty(key) && !string.IsNullOrEmpty(value))
            {
                tags.TryAdd(key, value);
            }
        }

        return tags;
    }

    private static string? First(Dictionary<string, string> meta, IEnumerable<string> keys) =>
        keys.Select(key => meta.GetValueOrDefault(key)).FirstOrDefault(value => value is not null);

    private static IEnumerable<string> Values(Dictionary<string, string> meta, string key) =>
        meta.TryGetValue(key, out var value) ? [value] : [];

    private static List<string> Authors(IHtmlDocument page, Dictionary<string, string> meta)
    {
        var declared = First(meta, AuthorKeys) ?? page.QuerySelector("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")?.TextContent;
        return declared is null || declared.Contains("://", StringComparison.Ordinal) ? [] : AuthorNames.Split(declared);
    }

    private static DateInterval? DateOf(string? value) => value is null ? null : PrintedDate.Find(value)?.Interval;

    private static DateInterval? MarkedDate(IHtmlDocument page)
    {
        var marked = page.QuerySelector("[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime], .published[title]");
        return marked is null ? null : DateOf(marked.GetAttribute("content") ?? marked.GetAttribute("datetime") ?? marked.TextContent);
    }

    private static string? MarkedOutlet(IHtmlDocument page)
    {
        var marked = page.QuerySelector("[itemprop=publisher] [itemprop=name]") ?? page.QuerySelector("[itemprop=publisher]");
        var name = (marked?.GetAttribute("content") ?? marked?.TextContent)?.Trim();
        return name is { Length: > 0 and <= LongestOutlet } ? name : null;
    }

    private static string? LanguageOf(IHtmlDocument page)
    {
        var declared = page.DocumentElement?.GetAttribute("lang");
        return declared is not null && LanguageCode().Match(declared) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;
    }

    [GeneratedRegex("^([A-Za-z]{2})(?:[-_]|$)")]
    private static partial Regex LanguageCode();
}
