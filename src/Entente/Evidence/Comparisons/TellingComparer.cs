using Entente.Events;
using Entente.Vocabularies;

namespace Entente.Evidence.Comparisons;

/// <summary>Compares what two documents, or two sources, tell.</summary>
public static class TellingComparer
{
    private const int MostDaysApart = 10;

    /// <summary>The comparison; an event that neither tells is left out.</summary>
    /// <param name="events">Distinct events, in the order in which they shall stand.</param>
    /// <param name="isFirst">Whether a telling is the first's.</param>
    /// <param name="isSecond">Whether a telling is the second's.</param>
    public static TellingComparison Of(IEnumerable<DistinctEvent> events, Func<Telling, bool> isFirst, Func<Telling, bool> isSecond)
    {
        ArgumentNullException.ThrowIfNull(events);
        var told = events.Select(found => new SharedEvent(found, [.. found.Tellings.Where(isFirst)], [.. found.Tellings.Where(isSecond)])).ToList();
        SharedEvent[] shared = [.. told.Where(found => found.First.Count > 0 && found.Second.Count > 0)];
        LoneEvent[] first = [.. told.Where(found => found.First.Count > 0 && found.Second.Count == 0).Select(found => new LoneEvent(found.Event, found.First))];
        LoneEvent[] second = [.. told.Where(found => found.First.Count == 0 && found.Second.Count > 0).Select(found => new LoneEvent(found.Event, found.Second))];
        return new TellingComparison(shared, first, second,
        [
            .. Denials(told),
            .. shared.SelectMany(Within),
            .. first.SelectMany(mine => second.Select(theirs => OtherDay(mine, theirs))).OfType<Contradiction>(),
        ]);
    }

    private static IEnumerable<Contradiction> Denials(List<SharedEvent> told) =>
        from denied in told.Where(found => StatusClasses.Of(found.Event.Status) == StatusClass.Denied)
        from done in told.Where(found => StatusClasses.Of(found.Event.Status) == StatusClass.Done)
        where Denies(denied.Event, done.Event)
        from contradiction in new[]
        {
            denied.First.Count > 0 && done.Second.Count > 0 ? Between(ContradictionKind.Denied, denied.First[0], done.Second[0], StatusOf) : null,
            done.First.Count > 0 && denied.Second.Count > 0 ? Between(ContradictionKind.Denied, done.First[0], denied.Second[0], StatusOf) : null,
        }
        where contradiction is not null
        select contradiction;

    // A link was made when the study was clustered; of events given by hand, or linked to a better one, likeness tells.
    private static bool Denies(DistinctEvent denied, DistinctEvent done)
    {
        if (denied.Links.Any(link => link.Kind == ClusterLinkKind.Denies && link.Target == done.Id))
        {
            return true;
        }

        if (denied.Standing.Type != done.Standing.Type)
        {
            return false;
        }

        (Report one, Report other) = (Report.Of(denied.Standing), Report.Of(done.Standing));
        return Likeness.LinkScore(one, other) >= Likeness.Threshold(one, other);
    }

    private static IEnumerable<Contradiction> Within(SharedEvent shared)
    {
        (Telling mine, Telling theirs) = (shared.First[0], shared.Second[0]);
        if (shared.First.All(IsAlleged) != shared.Second.All(IsAlleged))
        {
            yield return Between(ContradictionKind.Alleged, mine, theirs, StatusOf);
        }

        if (IsCooperation(mine) != IsCooperation(theirs))
        {
            yield return Between(ContradictionKind.Type, mine, theirs, telling => RecordName.Of(telling.Told.Type));
        }

        foreach ((Telling one, Telling other) in shared.First.SelectMany(one => shared.Second.Select(other => (one, other))))
        {
            if (CountedThings.Difference(one.Told.Sentence, other.Told.Sentence) is var (first, second))
            {
                yield return new Contradiction(ContradictionKind.Number, one, other, first, second);
                yield break;
            }
        }
    }

    // Nearly the same days and everything else alike: the same thing told of another day, or a second one like it. The reader decides.
    private static Contradiction? OtherDay(LoneEvent mine, LoneEvent theirs)
    {
        (Event one, Event other) = (mine.Tellings[0].Told, theirs.Tellings[0].Told);
        (ReportDays days, ReportDays otherDays) = (ReportDays.Of(one), ReportDays.Of(other));
        if (one.Type != other.Type || days.Meets(otherDays) || !IsClose(days, otherDays))
        {
            return null;
        }

        (Report report, Report otherReport) = (Report.Of(one).WithoutDays(), Report.Of(other).WithoutDays());
        return Likeness.Score(report, otherReport) >= Likeness.Threshold(report, otherReport)
            ? Between(ContradictionKind.Date, mine.Tellings[0], theirs.Tellings[0], telling => telling.Told.When?.ToString() ?? "")
            : null;
    }

    private static bool IsClose(ReportDays one, ReportDays other) =>
        one.Width <= MostDaysApart && other.Width <= MostDaysApart && Math.Max((long)one.First - other.Last, (long)other.First - one.Last) <= MostDaysApart;

    private static bool IsAlleged(Telling telling) => telling.Told.Status == EventStatus.Alleged;

    private static bool IsCooperation(Telling telling) => telling.Told.Quad is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;

    private static string StatusOf(Telling telling) => RecordName.Of(telling.Told.Status);

    private static Contradiction Between(ContradictionKind kind, Telling first, Telling second, Func<Telling, string> says) => new(kind, first, second, says(first), says(second));
}
