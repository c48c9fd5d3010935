using Entente.Events;
using Entente.Exchange.Cameo;

namespace Entente.Exchange.Rows;

/// <summary>An event between two of those who take part in it, as data sets of source and target have it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">To whom, or null when nobody is named.</param>
/// <param name="Code">What is done.</param>
public sealed record Dyad(Event Event, Participant Source, Participant? Target, CameoCode Code);

/// <summary>Takes events apart into dyads.</summary>
public sealed class DyadWriter(CameoScheme scheme)
{
    private const string Visit = "042";
    private static readonly CameoCode s_host = new("043", "Host a visit", 2.8);

    /// <summary>The dyads of an event that happened or is happening; none of one that is planned, supposed, denied or only alleged, for which CAMEO has no code.</summary>
    /// <remarks>In a reciprocal event each acts on each; a visit also gives its mirror, the host who receives.</remarks>
    public IEnumerable<Dyad> Of(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Status is not (EventStatus.Actual or EventStatus.Ongoing))
        {
            yield break;
        }

        var code = scheme.Write(@event.Type, @event.Mode, @event.Contexts);
        foreach (var (source, target) in PairsOf(@event))
        {
            yield return new Dyad(@event, source, target, code);
            if (code.Code == Visit && target is not null && @event.Recipients.Count > 0)
            {
                yield return new Dyad(@event, target, source, s_host);
            }
        }
    }

    /// <summary>Who acts on whom: every actor on every recipient, or among several actors without recipients each on each.</summary>
    internal static IEnumerable<(Participant Source, Participant? Target)> PairsOf(Event @event)
    {
        foreach (var source in @event.Actors)
        {
            var targets = @event.Recipients.Count > 0 ? @event.Recipients : @event.Actors.Where(other => other != source);
            foreach (var target in targets.Select(target => (Participant?)target).DefaultIfEmpty())
            {
                yield return (source, target);
            }
        }
    }
}
