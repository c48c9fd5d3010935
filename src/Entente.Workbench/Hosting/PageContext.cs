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
    public Address Here { get; } = new(Http.Request.Path.Value ?? "/", Http.Request.QueryString.Value ?? "");

    /// <summary>Whether only a part of the page will be taken out of the answer.</summary>
    public bool IsFragment => Http.Request.Headers.ContainsKey("HX-Request");

    /// <summary>The name of a state or other actor, or its id when nobody knows it.</summary>
    public string NameOf(string id) => Services.NameOf(id);
}
