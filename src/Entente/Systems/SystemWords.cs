using System.Globalization;
using Entente.Relations;
using Entente.Systems.Balance;
using Entente.Systems.Balancers;
using Entente.Systems.Course;
using Entente.Systems.Ties;

namespace Entente.Systems;

/// <summary>Says in a few sentences what a system looks like and how surely.</summary>
public sealed class SystemWords
{
    private const int MostFoes = 2;
    private const int MostBalancers = 2;
    private const int MostDyadsHeld = 3;
    private const int MostMembers = 6;
    private const int MostBlocs = 3;
    private const int MostChanges = 3;
    private const double Chance = 0.05;

    private readonly Func<string, string> _nameOf;

    private SystemWords(Func<string, string> nameOf) => _nameOf = nameOf;

    /// <summary>Two to six sentences on a system at one date.</summary>
    /// <param name="view">The system.</param>
    /// <param name="nameOf">The name to print for an id.</param>
    public static IReadOnlyList<string> Of(SystemView view, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(nameOf);
        var words = new SystemWords(nameOf);
        return view.Balance is { } balance
            ? [Volume(view.Snapshot), words.Blocs(view, balance), words.Frustration(view, balance), words.Foes(view.Snapshot), .. words.Balancers(view), .. Reservation(view)]
            : [Volume(view.Snapshot), "Nothing can be said of blocs or balance before a tie has a sign."];
    }

    /// <summary>Two to six sentences on how a system moved.</summary>
    /// <param name="course">Its course.</param>
    /// <param name="nameOf">The name to print for an id.</param>
    public static IReadOnlyList<string> Of(SystemCourse course, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(nameOf);
        var words = new SystemWords(nameOf);
        SystemView last = course.Last;
        return last.Balance is { } balance
            ? [.. words.Course(course), words.Blocs(last, balance), words.Foes(last.Snapshot), .. words.Balancers(last), .. Reservation(last)]
            : [.. words.Course(course), .. Of(last, nameOf)];
    }

    private static string Volume(SystemSnapshot snapshot)
    {
        SystemTie[] signed = [.. snapshot.Signed];
        int positive = signed.Count(tie => tie.Value > 0);
        int actors = snapshot.Network?.NodeCount ?? 0;
        int unsigned = snapshot.Ties.Count - signed.Length;
        string days = $"In the {Count(snapshot.Window.Width, "day")} to {BinName.Day(snapshot.Window.Last)}";
        if (signed.Length == 0)
        {
            return $"{days} no tie has a sign; {Count(unsigned, "dyad")} {(unsigned == 1 ? "is" : "are")} told of too thinly, too contradictorily or too unsurely for one.";
        }

        return $"{days} {Count(signed.Length, "tie")} of {Count(actors, "actor")} {(signed.Length == 1 ? "has" : "have")} a sign, "
            + $"{positive} positive and {signed.Length - positive} negative; {unsigned} more {(unsigned == 1 ? "dyad is" : "dyads are")} told of too thinly, too contradictorily or too unsurely for one.";
    }

    private string Blocs(SystemView view, BalanceReport balance)
    {
        BlocPartition blocs = balance.Blocs[^1];
        string[][] members =
        [
            .. Enumerable.Range(0, blocs.Count).Select(bloc => balance.Network.Names.Where((_, node) => blocs.Membership[node] == bloc).Select(_nameOf).ToArray()).OrderByDescending(bloc => bloc.Length),
        ];
        if (members.Length == 1)
        {
            return $"They make one bloc: {Listed(members[0], MostMembers)}.";
        }

        string more = members.Length > MostBlocs ? $"; and {members.Length - MostBlocs} smaller" : "";
        int between = view.Distances.Sum(distance => distance.Positive + distance.Negative);
        int hostile = view.Distances.Sum(distance => distance.Negative);
        return $"They fall into {members.Length} blocs: {string.Join("; ", members.Take(MostBlocs).Select(bloc => Listed(bloc, MostMembers)))}{more}; {hostile} of {Count(between, "tie")} between blocs {(hostile == 1 ? "is" : "are")} negative.";
    }

    private string Frustration(SystemView view, BalanceReport balance)
    {
        var found = balance.Frustration;
        if (!found.IsProven)
        {
            return $"The frustration index lies between {found.LowerBound} and {found.Frustration} of {Count(balance.Network.EdgeCount, "tie")}; more time would tell.";
        }

        if (found.Frustration == 0)
        {
            return "The system is balanced: no tie stands against a division into two sides.";
        }

        string ties = Listed([.. view.Frustrated.Select(tie => Pair(tie.Parties))], MostChanges);
        string division = (found.Partitions.Count, found.HasAllPartitions) switch
        {
            (1, true) => "the only best division",
            (1, false) => "the best division found, which may not be the only one,",
            _ => "one of several best divisions",
        };
        return $"No division into two sides leaves fewer than {found.Frustration} of {Count(balance.Network.EdgeCount, "tie")} against it, which is proven; in {division} {(found.Frustration == 1 ? "that is" : "those are")} {ties}.";
    }

    private string Foes(SystemSnapshot snapshot)
    {
        SystemTie[] foes = [.. snapshot.Signed.Where(tie => tie.Value < 0).OrderByDescending(tie => tie.Conflict).Take(MostFoes)];
        return foes.Length == 0
            ? "No dyad is hostile on balance."
            : "Most hostile are " + string.Join(", then ", foes.Select(tie =>
                $"{Pair(tie.Parties)} with {Print(tie.Conflict)} points of conflict to {Print(tie.Cooperation)} of cooperation in {Count((int)Math.Round(tie.Events), "event")} of {Count(tie.Sources, "source")}, negative in {Percent(tie.Support)} of resamplings")) + ".";
    }

    private IEnumerable<string> Balancers(SystemView view)
    {
        Balancer[] found = [.. view.Balancers.Where(one => one.Held.Count > 0).Take(MostBalancers)];
        if (found.Length == 0)
        {
            return view.Balancers.Any(one => one.HostileDyads > 0) ? ["Nobody holds positive ties to both ends of a hostile dyad."] : [];
        }

        return [string.Join("; ", found.Select(Balances)) + "."];
    }

    private string Balances(Balancer found)
    {
        string dyads = Listed([.. found.Held.OrderByDescending(held => held.Support).Select(held => Pair(held.Parties))], MostDyadsHeld);
        string surely = found.Tail > Chance ? "no more than chance may give" : "more than chance gives";
        return $"{_nameOf(found.Actor)} holds positive ties to both ends of {found.Held.Count} of {Count(found.HostileDyads, "hostile dyad")} ({dyads}; all three ties in {Percent(found.Held.Max(held => held.Support))} of resamplings at best), "
            + $"where {Print(found.Expected)} {(Print(found.Expected) == "1" ? "is" : "are")} to be expected: {surely} (as many in {Percent(found.Tail)} of shuffled networks)";
    }

    private static IEnumerable<string> Reservation(SystemView view)
    {
        int sources = view.Snapshot.Signed.Count(tie => tie.Sources == 1);
        return sources == 0 ? [] : [$"{sources} of the signs {(sources == 1 ? "rests" : "rest")} on a single source, of which no resampling can say what another would tell."];
    }

    private IEnumerable<string> Course(SystemCourse course)
    {
        SystemStep[] measured = [.. course.Steps.Where(step => step.Frustration is not null)];
        if (measured.Length == 0)
        {
            yield break;
        }

        (SystemStep first, SystemStep last) = (measured[0], measured[^1]);
        yield return $"From {BinName.Day(first.Snapshot.Window.Last)} to {BinName.Day(last.Snapshot.Window.Last)} the network went from {Count(first.Snapshot.Signed.Count(), "tie")} with a frustration index of {first.Frustration!.Frustration} "
            + $"to {Count(last.Snapshot.Signed.Count(), "tie")} with {last.Frustration!.Frustration}, and from {Count(first.Blocs!.Count, "bloc")} to {last.Blocs!.Count}.";
        var changes = course.Steps.SelectMany(step => step.Changes.Select(change => (step.Snapshot.Window.Last, Change: change))).Where(found => found.Change.Effect != 0)
            .OrderByDescending(found => Math.Abs(found.Change.Effect)).ThenBy(found => found.Last).Take(MostChanges).OrderBy(found => found.Last).ToArray();
        if (changes.Length > 0)
        {
            yield return "The ties that did most to balance: " + string.Join("; ", changes.Select(found =>
                $"{Pair(found.Change.Parties)} turned from {Sign(found.Change.Before)} to {Sign(found.Change.After)} by {BinName.Day(found.Last)} and {(found.Change.Effect > 0 ? "broke" : "made")} it in {Count(Math.Abs(found.Change.Effect), "triangle")}")) + ".";
        }
    }

    private static string Sign(int sign) => sign switch { > 0 => "positive", < 0 => "negative", _ => "no sign" };

    private string Pair(DyadParties parties) => $"{_nameOf(parties.First)} and {_nameOf(parties.Second)}";

    private static string Listed(IReadOnlyList<string> names, int most)
    {
        string more = names.Count > most ? $" and {names.Count - most} more" : "";
        return string.Join(", ", names.Take(most)) + more;
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Percent(double share) => $"{Math.Round(100 * share)} %";

    private static string Print(double number) => number.ToString(number >= 10 ? "0" : number >= 1 ? "0.#" : "0.##", CultureInfo.InvariantCulture);
}
