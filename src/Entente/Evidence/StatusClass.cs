using Entente.Events;

namespace Entente.Evidence;

/// <summary>Statuses that reports of one event may have at once.</summary>
public enum StatusClass
{
    /// <summary>Told as done: actual, ongoing, or alleged by somebody.</summary>
    Done,
    /// <summary>To come.</summary>
    Planned,
    /// <summary>Supposed or conditional.</summary>
    Hypothetical,
    /// <summary>Said not to have happened.</summary>
    Denied,
}

internal static class StatusClasses
{
    public static StatusClass Of(EventStatus status) => status switch
    {
        EventStatus.Planned => StatusClass.Planned,
        EventStatus.Hypothetical => StatusClass.Hypothetical,
        EventStatus.Denied => StatusClass.Denied,
        _ => StatusClass.Done,
    };
}
