using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.About;

/// <summary>What the workbench is made of.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Parts">Everything in it that others made, with version, licence and what it is for.</param>
public sealed record AboutView(string Version, IReadOnlyList<Part> Parts)
{
    /// <summary>The parts of this program.</summary>
    public static AboutView Of(WorkbenchServices services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return new AboutView(services.Options.Version, Part.All);
    }
}
