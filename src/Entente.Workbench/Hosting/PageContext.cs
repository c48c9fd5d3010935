using Entente.Workbench.Addresses;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>What every page is drawn with, whatever it shows.</summary>
/// <param name="Services">The parts that all pages share.</param>
/// <param name="Http">The request.</param>
/// <param name="Formats">The forms in which this page can be had, the page itself first.</param>
public sealed record PageContext(WorkbenchServices Services, HttpContext Http, IReadOnlyList<PageFormat> Formats)
{
    /// <summary>The address of this page, with its query.</summary>
    public Address Here { get; } = AddressOf(Http.Request);

    /// <summary>Ends work that takes longer than a question may; forms other than the page are written while it counts.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The address of this page in another format. A file is no stretch of a list, and knows no moment of it.</summary>
    public Address FileAddress(PageFormat format) =>
        (format == PageFormat.Csv || format == PageFormat.JsonLines ? Here.With("page", null) : Here).With("current", null).With("done", null).As(format);

    /// <summary>The address that a request asks for, without the ending that tells the format: escaped again, and a path of this site, which "//other.site" is not.</summary>
    internal static Address AddressOf(HttpRequest request) => new("/" + request.Path.ToUriComponent().TrimStart('/'), request.QueryString.Value ?? "");

    /// <summary>The name of a state or other actor, or its id when nobody knows it.</summary>
    public string NameOf(string id) => Services.NameOf(id);
}
