using Entente.Evidence;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Balance;
using Entente.Systems.Course;
using Entente.Systems.Ties;

namespace Entente.Tests.Systems;

public class SystemCourseTests
{
    private static readonly SystemOptions s_options = new() { Replicates = 20, Shuffles = 50 };

    [Fact]
    public void A_tie_that_turns_makes_and_breaks_balance_and_moves_its_balancer()
    {
        // Friends all; from July the first two fall out, and the third keeps to both.
        SystemMaterial material = SystemMaterial.Of(Enumerable.Range(0, 12).SelectMany(month => new[]
        {
            Acts("A", "B", month < 6 ? 4 : -9, month), Acts("A", "C", 4, month), Acts("B", "C", 4, month),
        }.SelectMany(acts => acts)));
        SystemCourse course = Course(material, 60);
        course.Steps.Count.ShouldBe(12);
        course.Steps[5].Frustration!.Frustration.ShouldBe(0);
        course.Steps[11].Frustration!.Frustration.ShouldBe(1);
        TieChange broke = course.Steps.SelectMany(step => step.Changes).First(change => change.After == -1);
        (broke.Parties.First, broke.Parties.Second, broke.UnbalancedAfter).ShouldBe(("A", "B", 1));
        BalancerMove move = course.Moves[0];
        (move.Actor, move.Held).ShouldBe(("C", 1));
        string words = string.Join(' ', SystemWords.Of(course, id => id));
        words.ShouldContain("A and B turned from");
        words.ShouldContain("broke it in 1 triangle");
        SystemWords.Of(course, id => id).Count.ShouldBeInRange(2, 6);
    }

    [Fact]
    public void Every_step_is_what_a_course_that_starts_there_gives()
    {
        SystemMaterial material = SystemMaterial.Of(Enumerable.Range(0, 12).SelectMany(month =>
            Acts("A", "B", month % 3 == 0 ? -5 : 4, month).Concat(Acts("B", "C", month < 5 ? -2 : 4, month)).Concat(Acts("A", "C", 4, month))));
        SystemCourse course = Course(material, 90);
        foreach (SystemStep step in course.Steps)
        {
            var alone = new SystemTimeline(material, SystemDraft.Draws(material, s_options), s_options.Thresholds).MoveTo(step.Snapshot.Window);
            SystemDraft.Flat(step.Snapshot).ShouldBe(SystemDraft.Flat(alone));
            step.Frustration?.Frustration.ShouldBe(SystemView.Of(alone, s_options).Balance!.Frustration.Frustration);
        }
    }

    [Fact]
    public void Blocs_keep_their_numbers_and_new_ones_get_new_numbers()
    {
        var tracker = new BlocTracker();
        SignedNetwork network = SignedNetwork.Create([new("A", "B", 1), new("C", "D", 1), new("E", "F", 1), new("A", "C", -1), new("C", "E", -1)]).Value;
        tracker.Follow(network, new BlocPartition([0, 0, 1, 1, 2, 2], 0, 0, 0.5)).ShouldBe([1, 2, 3]);
        tracker.Follow(network, new BlocPartition([0, 0, 0, 1, 1, 1], 0, 0, 0.5)).ShouldBe([1, 3]);
        tracker.Follow(network, new BlocPartition([0, 1, 1, 2, 2, 2], 0, 0, 0.5)).ShouldBe([4, 1, 3]);
    }

    [Fact]
    public void A_bloc_keeps_the_number_of_the_one_it_is_most_like_and_not_of_that_with_most_members()
    {
        var tracker = new BlocTracker();
        SignedNetwork network = SignedNetwork.Create(
            [new("A", "B", 1), new("B", "C", 1), new("C", "D", 1), new("D", "E", 1), new("E", "F", 1), new("F", "G", 1), new("G", "H", 1)]).Value;
        tracker.Follow(network, new BlocPartition([0, 0, 0, 0, 0, 0, 1, 1], 0, 0, 0.5)).ShouldBe([1, 2]);
        // Three of the six with the two: it has both of the two (2 of 5), and half of the six (3 of 8).
        tracker.Follow(network, new BlocPartition([1, 1, 1, 0, 0, 0, 0, 0], 0, 0, 0.5)).ShouldBe([2, 1]);
    }

    [Fact]
    public void A_step_and_a_view_of_its_day_have_the_same_blocs()
    {
        SystemMaterial material = SystemMaterial.Of(Enumerable.Range(0, 40).SelectMany(place => Acts($"n{place % 13:00}", $"n{13 + (place * 7 % 11)}", place % 3 == 0 ? -5 : 4, place % 12)));
        SystemCourse course = Course(material, 365);
        course.Steps[^1].Blocs!.Membership.ShouldBe(course.Last.Balance!.Blocs[^1].Membership);
    }

    [Fact]
    public void A_course_without_signs_says_so()
    {
        SystemCourse course = Course(SystemMaterial.Of([SystemDraft.Report("e", "A", "B", 4, 30)]), 60);
        course.Steps.ShouldAllBe(step => step.Frustration == null);
        SystemWords.Of(course, id => id).Count.ShouldBeInRange(2, 6);
    }

    private static IEnumerable<(DyadParties, DyadReport)> Acts(string one, string other, double score, int month) => Enumerable.Range(0, 3).Select(number =>
        SystemDraft.Report($"{one}{other}{month}-{number}", one, other, score, (30 * month) + number, document: $"{one}{month}-{number}", outlet: $"outlet {number}"));

    private static SystemCourse Course(SystemMaterial material, int window) => SystemCourse.Of(
        material, SystemDraft.Draws(material, s_options), new TimeBins(ReportDays.DayOf(SystemDraft.Day(0)), ReportDays.DayOf(SystemDraft.Day(364)), BinLength.Month), window, s_options);
}
