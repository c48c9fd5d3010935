using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>What a browser may do with a page: run and style with the workbench's own files alone, send forms to it alone, be framed by nobody.</summary>
internal static class SecurityHeaders
{
    /// <summary>The content security policy of every answer.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of a figure that is a file of its own: it brings its style, and may do nothing else.</summary>
    public const string FigurePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    /// <summary>Sets the headers of an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="isFigure">Whether it is an SVG of its own.</param>
    public static void Set(HttpResponse response, bool isFigure = false)
    {
        IHeaderDictionary headers = response.Headers;
        headers.ContentSecurityPolicy = isFigure ? FigurePolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }
}
