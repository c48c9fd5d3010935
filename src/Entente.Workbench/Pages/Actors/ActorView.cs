using Entente.Actors;
using Entente.Store;
using Entente.Vocabularies;

namespace Entente.Workbench.Pages.Actors;

/// <summary>One actor: what the catalogue knows of it and what the study tells.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Known">What the catalogue knows, or null for one that only the study names.</param>
/// <param name="Profile">What the study tells.</param>
public sealed record ActorView(string Id, Actor? Known, ActorProfile Profile)
{
    /// <summary>The actor as a record.</summary>
    public static object ToRecord(ActorView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new
        {
            view.Id,
            name = view.Known?.Name,
            kind = view.Known is { } known ? RecordName.Of(known.Kind) : null,
            names = view.Known?.Names,
            offices = view.Known?.Terms.Select(term => new { term.Holder, term.Office, term.Title, from = term.Years.From?.ToString(), to = term.Years.To?.ToString() }),
            members = view.Known?.Members.Select(member => member.State),
            view.Profile.Reports,
            view.Profile.Events,
            view.Profile.Documents,
            view.Profile.Counterparts,
            view.Profile.Namings,
        };
    }
}
