using Entente.Relations;

namespace Entente.Workbench.Figures;

/// <summary>How a series is drawn.</summary>
public sealed record SeriesDrawing
{
    /// <summary>What the figure shows, in a sentence, for those who do not see it.</summary>
    public required string Label { get; init; }

    /// <summary>The colours, for a figure that stands by itself; null where the page has them.</summary>
    public string? Style { get; init; }

    /// <summary>Where an event leads, or null.</summary>
    public Func<RelationEvent, string?> EventLink { get; init; } = _ => null;

    /// <summary>What a pointer shows over an event.</summary>
    public Func<RelationEvent, string> EventWords { get; init; } = found => found.Id;

    /// <summary>Where a turning point leads, by its number from 1, or null.</summary>
    public Func<int, string?> TurnLink { get; init; } = _ => null;

    /// <summary>A width that narrow screens can show at its own size.</summary>
    public const double NarrowWidth = 366;

    /// <summary>Width of the drawing, in user units.</summary>
    /// <value>1040.</value>
    public double Width { get; init; } = 1040;

    /// <summary>Height of both axes together.</summary>
    /// <value>270.</value>
    public double Height { get; init; } = 270;

    /// <summary>The highest points of cooperation and of conflict to make room for; null for those of the series.</summary>
    public (double Cooperation, double Conflict)? Tops { get; init; }
}
