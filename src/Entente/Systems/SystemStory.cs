using System.Globalization;
using Entente.Evidence;
using Entente.Relations;
using Entente.Systems.Balancers;
using Entente.Systems.Course;
using Entente.Systems.Ties;
using NodaTime;

namespace Entente.Systems;

/// <summary>Tells a system tie by tie: who is hostile and who friendly and since when, who stands between whom, and what changed; every claim with its figures and an event behind it.</summary>
public sealed class SystemStory
{
    private const int MostTies = 8;
    private const int MostBetween = 3;
    private const int MostChanges = 4;

    private readonly SystemMaterial _material;
    private readonly TieReader _reader;
    private readonly ActWords _acts;
    private readonly Func<string, string> _nameOf;
    private readonly SystemView _view;

    private SystemStory(SystemMaterial material, Resampling resampling, SystemView view, SystemOptions options, Func<string, string> nameOf)
    {
        (_material, _view, _nameOf, _acts) = (material, view, nameOf, new ActWords(nameOf));
        _reader = new TieReader(material, resampling, options.Thresholds);
    }

    private DayRange Window => _view.Snapshot.Window;

    /// <summary>The sentences: hostile ties, friendly ties, who stands between, and what changed since the window before.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="resampling">The draws that the view is made with.</param>
    /// <param name="view">The system.</param>
    /// <param name="options">How it was measured.</param>
    /// <param name="nameOf">The name to print for an id.</param>
    public static IReadOnlyList<string> Of(SystemMaterial material, Resampling resampling, SystemView view, SystemOptions options, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(nameOf);
        var story = new SystemStory(material, resampling, view, options, nameOf);
        using var before = new SystemTimeline(material, resampling, options.Thresholds);
        return
        [
            .. story.Ties(-1), .. story.Ties(1), .. story.Between(),
            .. story.Changes(before.MoveTo(new DayRange(story.Window.First - story.Window.Width, story.Window.First - 1))),
        ];
    }

    private IEnumerable<string> Ties(int sign)
    {
        SystemTie[] ties = [.. _view.Snapshot.Signed.Where(tie => tie.Value == sign).OrderByDescending(tie => sign < 0 ? tie.Conflict : tie.Cooperation)];
        foreach (SystemTie tie in ties.Take(MostTies))
        {
            yield return $"{Pair(tie.Parties)} are on {(sign < 0 ? "hostile" : "friendly")} terms{Since(tie)}: {Figures(tie)}. {Act(tie)}";
        }

        if (ties.Length > MostTies)
        {
            yield return $"{ties.Length - MostTies} more ties are {(sign < 0 ? "hostile" : "friendly")}, with less {(sign < 0 ? "conflict" : "cooperation")} told of each.";
        }
    }

    private IEnumerable<string> Between()
    {
        Balancer[] found = [.. _view.Balancers.Where(one => one.Held.Count > 0).Take(MostBetween)];
        foreach (Balancer one in found)
        {
            DyadParties quarrel = one.Held.OrderByDescending(held => held.Support).ThenBy(held => held.Parties.First, StringComparer.Ordinal).First().Parties;
            string more = one.Held.Count > 1 ? $", as it does between {one.Held.Count - 1} more hostile {(one.Held.Count == 2 ? "pair" : "pairs")}" : "";
            yield return $"{_nameOf(one.Actor)} stands between {Pair(quarrel)}{more}: it has {With(one.Actor, quarrel.First)} and {With(one.Actor, quarrel.Second)}. "
                + $"Shuffled networks in which everybody keeps as many friends and foes hold as many in {Percent(one.Tail)} of cases, so this is {(one.Tail > 0.05 ? "no proof of a policy" : "more than chance")}.";
        }

        if (found.Length == 0 && _view.Snapshot.Signed.Any(tie => tie.Value < 0))
        {
            yield return "Nobody is on friendly terms with both sides of a quarrel.";
        }
    }

    private IEnumerable<string> Changes(SystemSnapshot before)
    {
        string days = $"in the {Window.Width} days before";
        TieChange[] changes =
        [
            .. TieChange.Between(before, _view.Snapshot).OrderByDescending(change => Weight(change.Parties)).ThenBy(change => change.Parties.First, StringComparer.Ordinal)
                .ThenBy(change => change.Parties.Second, StringComparer.Ordinal),
        ];
        if (changes.Length == 0)
        {
            yield return $"No tie had another sign {days}.";
        }

        foreach (TieChange change in changes.Take(MostChanges))
        {
            SystemTie? was = before.Between(change.Parties.First, change.Parties.Second);
            SystemTie? now = _view.Snapshot.Between(change.Parties.First, change.Parties.Second);
            // The act behind a tie that has a sign was told above.
            string act = now is { Value: 0 } ? " " + Act(now) : "";
            yield return $"{Pair(change.Parties)} have changed: {days} they were {Standing(was)}, now they are {Standing(now)}.{act}";
        }

        if (changes.Length > MostChanges)
        {
            yield return $"{changes.Length - MostChanges} more ties have another sign than {days}.";
        }
    }

    private double Weight(DyadParties parties) => _view.Snapshot.Between(parties.First, parties.Second) is { } tie ? tie.Conflict + tie.Cooperation : 0;

    private string With(string actor, string other) =>
        _view.Snapshot.Between(actor, other) is { } tie
            ? $"{Print(tie.Cooperation)} points of cooperation to {Print(tie.Conflict)} of conflict with {_nameOf(other)} in {Count(tie.Events, "event")}"
            : $"no tie with {_nameOf(other)}";

    private static string Standing(SystemTie? tie) => tie switch
    {
        null => "not told of at all",
        { Value: > 0 } => $"friendly ({Print(tie.Cooperation)} points of cooperation to {Print(tie.Conflict)} of conflict)",
        { Value: < 0 } => $"hostile ({Print(tie.Conflict)} points of conflict to {Print(tie.Cooperation)} of cooperation)",
        _ => $"without a clear sign ({Print(tie.Cooperation)} points of cooperation, {Print(tie.Conflict)} of conflict in {Count(tie.Events, "event")})",
    };

    private static string Figures(SystemTie tie) =>
        $"{Print(Math.Max(tie.Conflict, tie.Cooperation))} points of {(tie.Value < 0 ? "conflict" : "cooperation")} against {Print(Math.Min(tie.Conflict, tie.Cooperation))} of {(tie.Value < 0 ? "cooperation" : "conflict")} "
        + $"in {Count(tie.Events, "event")} told by {Count(tie.Sources, "source")}, and {Percent(tie.Support)} of resamplings agree";

    private string Act(SystemTie tie)
    {
        RelationAxis axis = tie.Conflict > tie.Cooperation ? RelationAxis.Conflict : RelationAxis.Cooperation;
        SystemDyad dyad = _material.Between(tie.Parties);
        return TurningPointFinder.Strongest(dyad.Events, axis, Window, 1) is [var act] ? "The act that weighs most: " + _acts.Of(act) : "Only rows of event data tell of it.";
    }

    // Month by month backwards, as long as the sign stays.
    private string Since(SystemTie tie)
    {
        SystemDyad dyad = _material.Between(tie.Parties);
        (int last, int since) = (Window.Last, Window.Last);
        while (_reader.Read(dyad, new DayRange(last - Window.Width + 1, last)) is { } earlier && earlier.Value == tie.Value)
        {
            since = last;
            LocalDate day = ReportDays.DayOf(last);
            last = ReportDays.NumberOf(new LocalDate(day.Year, day.Month, 1)) - 1;
        }

        return since == Window.Last ? "" : $", and have been at the end of every month since {ReportDays.DayOf(since).ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
    }

    private string Pair(DyadParties parties) => $"{_nameOf(parties.First)} and {_nameOf(parties.Second)}";

    private static string Count(double number, string noun) => $"{Print(number)} {noun}{(Print(number) == "1" ? "" : "s")}";

    private static string Percent(double share) => $"{Math.Round(100 * share)} %";

    private static string Print(double number) => number.ToString(number >= 10 ? "0" : "0.#", CultureInfo.InvariantCulture);
}
