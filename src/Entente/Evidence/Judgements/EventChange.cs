using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Problems;
using NodaTime;

namespace Entente.Evidence.Judgements;

/// <summary>What a person puts in place of what the machine said; what is null stays as it was.</summary>
public sealed record EventChange
{
    /// <summary>Type and mode.</summary>
    public EventLabel? Label { get; init; }

    /// <summary>Whether it happened.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Who took part.</summary>
    public EventRoles? Roles { get; init; }

    /// <summary>When it happened.</summary>
    public EventDating? Dating { get; init; }

    /// <summary>Whether nothing is put in place.</summary>
    public bool IsEmpty => this is { Label: null, Status: null, Roles: null, Dating: null };
}

/// <summary>A type with its mode and what the code book makes of the two. They are decided together, so that taking back another decision never leaves a mode without its type.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">A mode of that type, or null.</param>
/// <param name="Quad">Its quad class.</param>
/// <param name="Intensity">PLOVER's score of type and mode, −10 to 10.</param>
public sealed record EventLabel(EventType Type, string? Mode, QuadClass Quad, double Intensity)
{
    /// <summary>The label of a type and mode.</summary>
    /// <returns>The label, or EN0308 with the modes of the type when it has no such mode.</returns>
    public static Outcome<EventLabel> Of(EventType type, string? mode, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (mode is not null && !scheme.ModesOf(type).Contains(mode))
        {
            string modes = string.Join(", ", scheme.ModesOf(type));
            return ProblemCatalogue.DecisionImpossible.For($"{type} {mode}", "this type has no such mode", modes.Length == 0 ? null : modes);
        }

        return new EventLabel(type, mode, scheme.QuadOf(type), scheme.IntensityOf(type, mode));
    }
}

/// <summary>Who did it, and to whom; when nobody receives, the actors do it to one another.</summary>
/// <param name="Actors">Who did it.</param>
/// <param name="Recipients">To whom.</param>
public sealed record EventRoles(IReadOnlyList<ActorReference> Actors, IReadOnlyList<ActorReference> Recipients);

/// <summary>When an event happened, as decided.</summary>
/// <param name="When">The date, or null when nothing supports one.</param>
public sealed record EventDating(DateInterval? When)
{
    /// <summary>The first year that a person may date an event to.</summary>
    public const int FirstYear = 1000;

    /// <summary>The last year that a person may date an event to.</summary>
    public const int LastYear = 2999;

    /// <summary>Whether both ends lie within these years.</summary>
    public bool IsWithinYears => When is not { } when || (IsYear(when.From) && IsYear(when.To));

    private static bool IsYear(LocalDate? day) => day is null or { Year: >= FirstYear and <= LastYear };
}
