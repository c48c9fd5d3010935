namespace Entente.Workbench.Pages.About;

/// <summary>Something in the program that others made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Licence">Its licence, by SPDX identifier.</param>
/// <param name="Use">What it does here.</param>
public sealed record Part(string Name, string Licence, string Use)
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Part> All { get; } =
    [
        new("AngleSharp", "MIT", "reads HTML"),
        new("CsvHelper", "Apache-2.0", "reads and writes tables"),
        new("cytoscape.js", "MIT", "moves the signed network on the system page"),
        new("Dapper", "Apache-2.0", "maps rows of the study"),
        new("htmx", "0BSD", "changes parts of a page"),
        new("Markdig", "BSD-2-Clause", "reads Markdown"),
        new("Microsoft.Data.Sqlite and SQLite", "MIT, public domain", "keep the study"),
        new("Natural Earth, by world-atlas", "public domain, ISC", "draws the boundaries of the map"),
        new("NodaTime", "Apache-2.0", "reckons with dates"),
        new("UTF.Unknown", "MPL-1.1", "finds the encoding of a file"),
        new("YamlDotNet", "MIT", "reads the vocabularies"),
    ];
}
