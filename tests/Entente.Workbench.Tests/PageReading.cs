using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Workbench.Tests;

/// <summary>Fetches pages as documents to look into.</summary>
internal static class PageReading
{
    /// <summary>A page that must be answered with success.</summary>
    public static async Task<IDocument> PageAsync(this HttpClient client, string address)
    {
        using HttpResponseMessage answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>HTML as a document.</summary>
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The text of an element with single spaces.</summary>
    public static string Words(this IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
