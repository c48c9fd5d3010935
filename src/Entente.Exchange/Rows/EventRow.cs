using NodaTime;

namespace Entente.Exchange.Rows;

/// <summary>What every dyadic format says of an event: a row of a file that was written or read.</summary>
public sealed record EventRow
{
    /// <summary>Id of the event, or of the row where the format numbers rows.</summary>
    public required string Id { get; init; }

    /// <summary>First day of the event, or null when it is not known.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who acts, as the format names it: an actor code, or a name.</summary>
    public required string Source { get; init; }

    /// <summary>State of who acts, as the format writes it, or empty.</summary>
    public string SourceCountry { get; init; } = "";

    /// <summary>Whom it is done to, or empty when nobody is named.</summary>
    public string Target { get; init; } = "";

    /// <summary>State of whom it is done to, or empty.</summary>
    public string TargetCountry { get; init; } = "";

    /// <summary>The CAMEO code.</summary>
    public required string Code { get; init; }

    /// <summary>CAMEO's Goldstein score of the code, −10 to 10.</summary>
    public double Goldstein { get; init; }

    /// <summary>Document it is told in.</summary>
    public string Document { get; init; } = "";
}
