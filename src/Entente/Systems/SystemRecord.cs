using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Relations;
using Entente.Systems.Balance;
using Entente.Systems.Balancers;
using Entente.Systems.Course;
using Entente.Systems.Ties;
using Entente.Vocabularies;

namespace Entente.Systems;

/// <summary>A system as JSON; the fields are described in <c>docs/formats.md</c>.</summary>
public static class SystemRecord
{
    /// <summary>Version of what is measured; it stands in every record.</summary>
    public const string Stage = "system/3";

    private const int Digits = 4;
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record of a system at one date.</summary>
    /// <param name="view">The system.</param>
    /// <param name="options">How it was measured.</param>
    /// <param name="scale">Name of the scale its acts are scored on.</param>
    /// <param name="words">What it comes to, in words.</param>
    /// <param name="story">It tie by tie, in sentences.</param>
    public static string ToJson(SystemView view, SystemOptions options, string scale, IReadOnlyList<string> words, IReadOnlyList<string> story)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        return JsonSerializer.Serialize(new { settings = Settings(options, scale), view = View(view), words = string.Join(' ', words), story }, s_options);
    }

    /// <summary>The record of the course of a system.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How it was measured.</param>
    /// <param name="scale">Name of the scale its acts are scored on.</param>
    /// <param name="words">What it comes to, in words.</param>
    public static string ToJson(SystemCourse course, SystemOptions options, string scale, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        return JsonSerializer.Serialize(
            new
            {
                settings = Settings(options, scale),
                steps = course.Steps.Select(Step),
                first = View(course.First),
                last = View(course.Last),
                moves = course.Moves.Select(move => new { actor = move.Actor, before = Standing(move.Before), after = Standing(move.After) }),
                words = string.Join(' ', words),
            },
            s_options);
    }

    private static object Settings(SystemOptions options, string scale) => new
    {
        scale,
        leastEvents = options.Thresholds.LeastEvents,
        leastLean = options.Thresholds.LeastLean,
        leastSupport = options.Thresholds.LeastSupport,
        replicates = options.Replicates,
        shuffles = options.Shuffles,
        seed = options.Seed,
        stage = Stage,
    };

    private static object View(SystemView view) => new
    {
        from = BinName.Day(view.Snapshot.Window.First),
        to = BinName.Day(view.Snapshot.Window.Last),
        ties = view.Snapshot.Ties.Select(Tie),
        balance = view.Balance is { } balance ? JsonNode.Parse(BalanceRecord.ToJson(balance)) : null,
        distances = view.Distances.Select(distance => Distance(distance, one => one + 1)),
        balancers = view.Balancers.Select(Balances),
    };

    private static object Tie(SystemTie tie) => new
    {
        source = tie.Parties.First,
        target = tie.Parties.Second,
        sign = tie.Value,
        standing = RecordName.Of(tie.Sign),
        cooperation = Round(tie.Cooperation),
        conflict = Round(tie.Conflict),
        lean = Round(tie.Lean),
        events = Round(tie.Events),
        reports = Round(tie.Reports),
        documents = tie.Documents,
        sources = tie.Sources,
        support = Round(tie.Support),
    };

    private static object Distance(BlocDistance distance, Func<int, int> numberOf) => new
    {
        one = numberOf(distance.One),
        other = numberOf(distance.Other),
        positive = distance.Positive,
        negative = distance.Negative,
        distance = Round(distance.Distance),
    };

    private static object Balances(Balancer found) => new
    {
        actor = found.Actor,
        held = found.Held.Select(held => new { source = held.Parties.First, target = held.Parties.Second, support = Round(held.Support) }),
        hostileDyads = found.HostileDyads,
        share = Round(found.Share),
        expected = Round(found.Expected),
        zScore = Round(found.ZScore),
        tail = Round(found.Tail),
        brokered = found.Brokered,
        brokerage = Round(found.Brokerage),
        multiAlignment = Round(found.MultiAlignment),
        bloc = found.Bloc + 1,
        affinities = found.Affinities.Select(Round),
    };

    private static object? Standing(Balancer? found) => found is null
        ? null
        : new { held = found.Held.Count, share = Round(found.Share), zScore = Round(found.ZScore), brokerage = Round(found.Brokerage), multiAlignment = Round(found.MultiAlignment) };

    private static object Step(SystemStep step) => new
    {
        from = BinName.Day(step.Snapshot.Window.First),
        to = BinName.Day(step.Snapshot.Window.Last),
        positive = step.Snapshot.Signed.Count(tie => tie.Value > 0),
        negative = step.Snapshot.Signed.Count(tie => tie.Value < 0),
        unsigned = step.Snapshot.Ties.Count - step.Snapshot.Signed.Count(),
        frustration = step.Frustration?.Frustration,
        proven = step.Frustration?.IsProven,
        blocs = Enumerable.Range(0, step.Numbers.Count).Select(bloc => new { number = step.Numbers[bloc], members = MembersOf(step, bloc) }),
        distances = step.Distances.Select(distance => Distance(distance, one => step.Numbers[one])),
        changes = step.Changes.Select(change => new
        {
            source = change.Parties.First,
            target = change.Parties.Second,
            before = change.Before,
            after = change.After,
            unbalancedBefore = change.UnbalancedBefore,
            unbalancedAfter = change.UnbalancedAfter,
        }),
    };

    private static IEnumerable<string> MembersOf(SystemStep step, int bloc) => step.Snapshot.Network!.Names.Where((_, node) => step.Blocs!.Membership[node] == bloc);

    private static double Round(double number) => Math.Round(number, Digits);

    private static double? Round(double? number) => number is { } known ? Math.Round(known, Digits) : null;
}
