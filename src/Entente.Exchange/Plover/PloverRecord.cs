using NodaTime;

namespace Entente.Exchange.Plover;

/// <summary>Somebody in a PLOVER record.</summary>
/// <param name="Text">The words that name them, or empty.</param>
/// <param name="Code">Their code, most often a state's three letters; empty where the record gives none.</param>
/// <param name="Sector">Their sector, or empty.</param>
public sealed record PloverActor(string Text, string Code, string Sector);

/// <summary>A record in PLOVER's JSON, as it was read.</summary>
public sealed record PloverRecord
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the event, or null.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who acts.</summary>
    public required IReadOnlyList<PloverActor> Sources { get; init; }

    /// <summary>To whom.</summary>
    public required IReadOnlyList<PloverActor> Targets { get; init; }

    /// <summary>The type as written, in capitals; older records have types that PLOVER has since merged or renamed.</summary>
    public required string Event { get; init; }

    /// <summary>The mode, or empty.</summary>
    public string Mode { get; init; } = "";

    /// <summary>The contexts.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The words that tell the event, or empty.</summary>
    public string EventText { get; init; } = "";

    /// <summary>The text that tells it.</summary>
    public required string Text { get; init; }

    /// <summary>Line of the file on which it begins, from 1.</summary>
    public int Line { get; init; }
}
