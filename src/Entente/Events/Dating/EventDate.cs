using Entente.Time;

namespace Entente.Events.Dating;

/// <summary>When an event took place and how that is known.</summary>
internal sealed record EventDate(DateInterval? When, string? Text, DateBasis Basis)
{
    public static EventDate Unknown { get; } = new(null, null, DateBasis.None);
}
