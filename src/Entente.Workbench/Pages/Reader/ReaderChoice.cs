using Entente.Events;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Reader;

/// <summary>Which highlights a reader wants.</summary>
/// <param name="Events">Whether triggers and side notes are shown.</param>
/// <param name="Actors">Whether participants are marked.</param>
/// <param name="Dates">Whether expressions of time are marked.</param>
/// <param name="Actor">Id of an actor or state to whose events the highlights are confined, or null.</param>
public sealed record ReaderChoice(bool Events, bool Actors, bool Dates, string? Actor)
{
    /// <summary>The query parameter that switches a kind of highlight off.</summary>
    public const string Hide = "hide";

    /// <summary>Everything is shown.</summary>
    public static ReaderChoice All { get; } = new(true, true, true, null);

    /// <summary>Whether an event is shown.</summary>
    public bool Shows(Event told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Actor is null || told.Actors.Concat(told.Recipients).Any(party => party.Actor.Id == Actor || party.Actor.Country == Actor);
    }

    /// <summary>The choice of a request; what nobody knows is ignored.</summary>
    internal static ReaderChoice Of(PageQuestion question)
    {
        string[] hidden = question.Queries(Hide);
        return new ReaderChoice(!hidden.Contains("events"), !hidden.Contains("actors"), !hidden.Contains("dates"), question.Query("actor"));
    }
}
