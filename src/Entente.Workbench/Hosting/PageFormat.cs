using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>A form in which a page can be had: the ending of its address tells which.</summary>
/// <param name="Ending">The ending, without its dot.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Label">Its name, as users see it.</param>
public sealed record PageFormat(string Ending, string MediaType, string Label)
{
    /// <summary>The page itself.</summary>
    public static readonly PageFormat Html = new("", "text/html; charset=utf-8", "page");
    /// <summary>What the page shows, as a record.</summary>
    public static readonly PageFormat Json = new("json", "application/json; charset=utf-8", "JSON");
    /// <summary>Its records, one a line.</summary>
    public static readonly PageFormat JsonLines = new("jsonl", "application/jsonl; charset=utf-8", "JSON Lines");
    /// <summary>Its main table.</summary>
    public static readonly PageFormat Csv = new("csv", "text/csv; charset=utf-8", "CSV");
    /// <summary>Its figure.</summary>
    public static readonly PageFormat Svg = new("svg", "image/svg+xml; charset=utf-8", "SVG");
    /// <summary>Its network, for network programs.</summary>
    public static readonly PageFormat GraphMl = new("graphml", "application/graphml+xml; charset=utf-8", "GraphML");
    /// <summary>Its network through time.</summary>
    public static readonly PageFormat Gexf = new("gexf", "application/gexf+xml; charset=utf-8", "GEXF");
    /// <summary>Its places.</summary>
    public static readonly PageFormat GeoJson = new("geojson", "application/geo+json; charset=utf-8", "GeoJSON");
    /// <summary>A text with marks.</summary>
    public static readonly PageFormat Markdown = new("md", "text/markdown; charset=utf-8", "Markdown");
    /// <summary>A citation for LaTeX.</summary>
    public static readonly PageFormat BibTex = new("bib", "application/x-bibtex; charset=utf-8", "BibTeX");
    /// <summary>A citation for reference managers.</summary>
    public static readonly PageFormat CslJson = new("csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "CSL-JSON");

    // Longest ending first: "csl.json" is not "json".
    private static readonly PageFormat[] s_byEnding = [CslJson, Json, JsonLines, Csv, Svg, GraphMl, Gexf, GeoJson, Markdown, BibTex];

    /// <summary>The format that an address asks for, and the address of the page itself.</summary>
    public static (PageFormat Format, string Path) Of(string path)
    {
        foreach (PageFormat format in s_byEnding)
        {
            if (path.Length > format.Ending.Length + 1 && path.EndsWith("." + format.Ending, StringComparison.Ordinal))
            {
                string page = path[..^(format.Ending.Length + 1)];
                return (format, page == "/index" ? "/" : page);
            }
        }

        return (Html, path);
    }

    /// <summary>The format that a request was found to ask for.</summary>
    public static PageFormat Of(HttpContext context) => context.Items[typeof(PageFormat)] as PageFormat ?? Html;

    /// <summary>Takes the ending off a request's address, so that a page's route is the same in every format.</summary>
    public static void Route(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        if (path.StartsWith("/-/assets/", StringComparison.Ordinal))
        {
            return;
        }

        (PageFormat format, string page) = Of(path);
        context.Items[typeof(PageFormat)] = format;
        context.Request.Path = page;
    }

    /// <summary>Puts the ending back: it is that of a name, and no format.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter of the route that the path ends in.</param>
    public static void Unroute(HttpContext context, string parameter)
    {
        string ending = "." + Of(context).Ending;
        context.Items.Remove(typeof(PageFormat));
        context.Request.Path = context.Request.Path.Value + ending;
        context.Request.RouteValues[parameter] += ending;
    }
}
