namespace Entente.Exchange.Validity;

/// <summary>Two states in one year, as events measure them and as others do.</summary>
/// <param name="First">Id of the state that stands first in the alphabet.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Cooperation">Flow of cooperation, both directions.</param>
/// <param name="Conflict">Flow of conflict.</param>
/// <param name="Events">Distinct events.</param>
public sealed record DyadYear(string First, string Second, double Cooperation, double Conflict, double Events)
{
    /// <summary>Conflict's share of both flows; a half when there is neither.</summary>
    public double ConflictShare => Cooperation + Conflict > 0 ? Conflict / (Cooperation + Conflict) : 0.5;
}
