using Entente.Events;
using Entente.Events.Plover;
using Entente.Store;

namespace Entente.Workbench.Pages.Codebook;

/// <summary>PLOVER as coded here, with its use in the study.</summary>
/// <param name="Types">The sixteen types.</param>
/// <param name="Contexts">The contexts, by name.</param>
public sealed record CodebookView(IReadOnlyList<CodebookType> Types, IReadOnlyList<string> Contexts)
{
    /// <summary>The code book and what the study tells of it.</summary>
    public static CodebookView Of(Study study, PloverScheme scheme, ContextReader contexts)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(contexts);
        return new CodebookView(
            [.. study.TypeUses().Select(use => new CodebookType(use.Type, scheme.MeaningOf(use.Type), scheme.QuadOf(use.Type), scheme.IntensityOf(use.Type, null), ModesOf(scheme, use.Type), use))],
            [.. contexts.Contexts.Select(name => name.Replace('_', ' '))]);
    }

    private static CodebookMode[] ModesOf(PloverScheme scheme, EventType type) => [.. scheme.ModesOf(type).Select(mode => new CodebookMode(mode, scheme.IntensityOf(type, mode)))];
}

/// <summary>A type of the code book.</summary>
/// <param name="Type">The type.</param>
/// <param name="Meaning">What it is, in a sentence.</param>
/// <param name="Quad">Its quad class.</param>
/// <param name="Score">Its score, −10 to 10.</param>
/// <param name="Modes">Its modes.</param>
/// <param name="Use">What the study tells of it.</param>
public sealed record CodebookType(EventType Type, string Meaning, QuadClass Quad, double Score, IReadOnlyList<CodebookMode> Modes, TypeUse Use);

/// <summary>A mode of a type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Score">Its score, −10 to 10.</param>
public sealed record CodebookMode(string Name, double Score);
