using Entente.Relations.Sources;

namespace Entente.Workbench.Pages.Sources;

/// <summary>Who covers whom, and how.</summary>
/// <param name="Picture">All sources side by side.</param>
public sealed record SourcesView(SourcePicture Picture)
{
    /// <summary>The most sources that the page lists; its table and record hold all.</summary>
    public const int Most = 100;
}
