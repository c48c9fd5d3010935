using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Documents;
using Entente.Workbench.Hosting;
using NodaTime;

namespace Entente.Workbench.Citations;

/// <summary>A document as CSL-JSON, which reference managers read (citationstyles.org, schema 1.0).</summary>
public static class CslJson
{
    /// <summary>A list of one item.</summary>
    public static string Print(Document document, SentenceCitation? sentence = null) => new JsonArray(Item(document, sentence)).ToJsonString(PageRecord.Options) + "\n";

    /// <summary>The item; names stand as printed, since nothing says which part is a family name.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence that is cited, or null for the document: <c>page</c> and <c>locator</c> are the page on which it begins.</param>
    public static JsonObject Item(Document document, SentenceCitation? sentence = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var item = new JsonObject
        {
            ["id"] = BibTex.KeyOf(document),
            ["type"] = TypeOf(document.Genre),
            ["title"] = Citation.TitleOf(document),
            ["language"] = document.Language,
        };
        if (document.Authors.Count > 0)
        {
            item["author"] = new JsonArray([.. document.Authors.Select(author => new JsonObject { ["literal"] = author })]);
        }

        if (document.Outlet is { } outlet)
        {
            item["container-title"] = outlet;
        }

        if (DateOf(document) is { } issued)
        {
            item["issued"] = issued;
        }

        if (document.PageStarts.Count > 0)
        {
            item["number-of-pages"] = document.PageStarts.Count.ToString(CultureInfo.InvariantCulture);
        }

        if (sentence?.Page is { } page)
        {
            item["page"] = page.ToString(CultureInfo.InvariantCulture);
            item["locator"] = page.ToString(CultureInfo.InvariantCulture);
            item["label"] = "page";
        }

        if (document.OriginallyPublishedBy is { } first && first != document.Outlet)
        {
            item["note"] = $"First published by {first}";
        }

        return item;
    }

    private static string TypeOf(Genre genre) => genre switch
    {
        Genre.Interview => "interview",
        Genre.Readout => "document",
        _ => "article-newspaper",
    };

    private static JsonObject? DateOf(Document document)
    {
        if (document.Published is not { From: { } from } published)
        {
            return null;
        }

        var parts = new JsonArray(Parts(from, published.Precision));
        if (published.To is { } to && to != from && published.Precision is not (Precision.Day or Precision.Month or Precision.Year))
        {
            parts.Add(Parts(to, Precision.Day));
        }

        var date = new JsonObject { ["date-parts"] = parts };
        if (document.PublishedBasis == PublicationBasis.Text)
        {
            date["circa"] = true;
        }

        return date;
    }

    private static JsonArray Parts(LocalDate day, Precision precision) => precision switch
    {
        Precision.Year => new JsonArray(day.Year),
        Precision.Month => new JsonArray(day.Year, day.Month),
        _ => new JsonArray(day.Year, day.Month, day.Day),
    };
}
