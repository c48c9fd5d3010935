using System.Globalization;
using Entente.Events;

namespace Entente.Pipelines.Probes;

/// <summary>Decides whether a change had exactly the effect that it must have.</summary>
internal static class ProbeJudge
{
    /// <summary>Why the pair fails, or null when it passes.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="first">What was coded in the plain sentence.</param>
    /// <param name="second">What was coded in the changed one.</param>
    public static string? Fault(ProbePair pair, IReadOnlyList<ProbeReading> first, IReadOnlyList<ProbeReading> second)
    {
        if (!first.Any(reading => IsPlain(reading, pair)))
        {
            return $"the plain sentence gives {Print(first)}";
        }

        var must = first.Select(reading => Changed(reading, pair)).ToHashSet();
        var found = second.Select(reading => Compared(reading, pair.Kind)).ToHashSet();
        // What is denied or supposed may also not be coded at all.
        bool may = pair.Kind is ProbeKind.Negated or ProbeKind.Conditional;
        bool passes = pair.Kind == ProbeKind.Historical
            ? second.All(reading => IsOfYear(reading, pair.Year)) && must.SetEquals(found)
            : may ? found.IsSubsetOf(must) : must.SetEquals(found);
        return passes ? null : $"the changed sentence gives {Print(second)}";
    }

    private static bool IsPlain(ProbeReading reading, ProbePair pair)
    {
        var (actor, recipient) = (pair.Parties.Actor.Id, pair.Parties.Recipient.Id);
        bool both = pair.Frame.IsMutual;
        return reading.Type == pair.Frame.Type && (pair.Frame.Mode is null || reading.Mode == pair.Frame.Mode) && reading is { Status: EventStatus.Actual, Speaker: null }
            && reading.Actors == ProbeReading.Names(both ? [actor, recipient] : [actor])
            && (!both && pair.Frame.HasRecipient ? reading.Recipients == recipient : reading.Recipients.Length == 0 || (IsInner(reading.Type) && reading.Recipients == actor));
    }

    /// <summary>Whether it may be done inside one state without a word about the other side: a government's curfew, workers' strike.</summary>
    private static bool IsInner(EventType type) => type is EventType.Protest or EventType.Coerce;

    /// <summary>What the change must make of a reading of the plain sentence.</summary>
    private static ProbeReading Changed(ProbeReading reading, ProbePair pair) => Compared(
        pair.Kind switch
        {
            ProbeKind.Swapped or ProbeKind.Names => reading.With(id => OtherOf(id, pair)),
            ProbeKind.Negated => reading with { Status = EventStatus.Denied },
            ProbeKind.Conditional => reading with { Status = EventStatus.Hypothetical },
            ProbeKind.Future => ToCome(reading),
            ProbeKind.Reported or ProbeKind.Quoted => reading with { Speaker = ProbeReading.Bare(pair.Speaker) },
            _ => reading,
        },
        pair.Kind);

    /// <summary>"Status before type": a meeting, aid or cooperation to come is AGREE, a concession to come CONCEDE.</summary>
    private static ProbeReading ToCome(ProbeReading reading) => reading.Type switch
    {
        EventType.Consult or EventType.Aid or EventType.Cooperate => reading with { Type = EventType.Agree, Mode = null, Status = EventStatus.Planned },
        EventType.Retreat => reading with { Type = EventType.Concede, Mode = null, Status = EventStatus.Planned },
        _ => reading with { Status = EventStatus.Planned },
    };

    /// <summary>A reading without what the kind says nothing about: dates and voices of what has not happened, dates of what somebody tells.</summary>
    private static ProbeReading Compared(ProbeReading reading, ProbeKind kind) => kind switch
    {
        ProbeKind.Negated or ProbeKind.Future or ProbeKind.Conditional => reading with { Date = null, Speaker = null },
        ProbeKind.Reported or ProbeKind.Quoted or ProbeKind.Historical => reading with { Date = null },
        _ => reading,
    };

    private static string OtherOf(string id, ProbePair pair) =>
        id == pair.Parties.Actor.Id ? pair.Others.Actor.Id : id == pair.Parties.Recipient.Id ? pair.Others.Recipient.Id : id;

    private static bool IsOfYear(ProbeReading reading, int? year) =>
        reading.Date is { } date && date.Split("..").All(day => day.StartsWith(year?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal) && day.Length > 0);

    private static string Print(IReadOnlyList<ProbeReading> readings) => readings.Count == 0 ? "nothing" : string.Join("; ", readings);
}
