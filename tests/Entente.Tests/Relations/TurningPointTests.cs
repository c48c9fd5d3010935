using Entente.Relations;

namespace Entente.Tests.Relations;

public class TurningPointTests
{
    private const int MostTurnedWorlds = 8;

    [Fact]
    public void A_rise_is_dated_sized_and_names_the_acts_it_came_with()
    {
        Relation relation = Build(month => month < 12 ? 1 : 6);
        TurningPoint turn = relation.TurningPoints.ShouldHaveSingleItem();
        (turn.Axis, turn.IsRise, BinName.Day(turn.Days.First)).ShouldBe((RelationAxis.Conflict, true, "2022-01-01"));
        turn.Size.Value.ShouldBe(15, 1e-9);
        (turn.Size.IsSure, turn.Support > 0.8).ShouldBe((true, true));
        turn.Events.ShouldAllBe(found => found.Days!.Value.First >= turn.Days.First);
        turn.Events.Count.ShouldBe(5);
    }

    [Fact]
    public void A_fall_names_what_ceased()
    {
        TurningPoint turn = Build(month => month < 12 ? 6 : 1).TurningPoints.ShouldHaveSingleItem();
        turn.IsRise.ShouldBeFalse();
        turn.Events.ShouldAllBe(found => found.Days!.Value.Last < turn.Days.First);
    }

    [Fact]
    public void The_words_say_what_moved_when_and_how_surely()
    {
        string words = string.Join(' ', RelationWords.Of(Build(month => month < 12 ? 1 : 6), id => id));
        words.ShouldContain("between RUS and PAK");
        words.ShouldContain("Conflict rose in 2022-01 from 3 to 18 points a month");
        words.ShouldContain("90 % band");
    }

    [Fact]
    public void A_relation_of_a_few_months_is_said_to_be_too_short() =>
        string.Join(' ', RelationWords.Of(RelationBuilder.Build(new DyadMaterial([TieDraft.Report("visit", 4, 5)], [TieDraft.Days(5, 5)]), new RelationRequest(TieDraft.Parties)).Value, id => id))
            .ShouldContain("too few months");

    [Theory]
    [InlineData(0.5)]
    [InlineData(4)]
    [InlineData(30)]
    public void Acts_that_come_at_random_rarely_make_a_turning_point(double actsOfMonth)
    {
        var random = new Random(3);
        double[] scores = [1.5, 2.5, 4, 9.5];
        int turned = 0;
        for (int world = 0; world < 60; world++)
        {
            DyadReport[] reports =
            [
                .. Enumerable.Range(0, (int)(60 * actsOfMonth)).Select(act => TieDraft.Report($"{act}", scores[random.Next(scores.Length)], random.Next(1826))),
            ];
            var request = new RelationRequest(TieDraft.Parties) { Options = new SeriesOptions { Replicates = 0 } };
            DayRange[] everyDay = [.. Enumerable.Range(0, 1826).Select(day => TieDraft.Days(day, day))];
            turned += RelationBuilder.Build(new DyadMaterial(reports, everyDay), request).Value.TurningPoints.Count > 0 ? 1 : 0;
        }

        turned.ShouldBeLessThanOrEqualTo(MostTurnedWorlds);
    }

    // Two years, with one accusation in each document and as many in a month as told; months differ a little by an act of cooperation.
    private static Relation Build(Func<int, int> acts)
    {
        var reports = new List<DyadReport>();
        for (int month = 0; month < 24; month++)
        {
            int day = (int)(month * 30.5) + 3;
            int count = acts(month) + (month % 2);
            reports.AddRange(Enumerable.Range(0, count - (month % 2)).Select(act => TieDraft.Report($"a{month}-{act}", -3, day + act, document: $"d{month}-{act}", outlet: $"outlet {act % 5}")));
            reports.Add(TieDraft.Report($"c{month}", month % 3 == 0 ? 1 : 1.5, day, document: $"c{month}", outlet: $"outlet {month % 5}"));
        }

        return RelationBuilder.Build(new DyadMaterial(reports, [.. reports.Select(report => DayRange.Of(report.When)!.Value)]), new RelationRequest(TieDraft.Parties)).Value;
    }
}
