using Entente.Relations;
using Entente.Tests.Accuracy;

namespace Entente.Tests.Relations;

/// <summary>Turning points must land where history has them; <c>docs/relations.md</c> shows all that are found.</summary>
public class KedsTurningPointTests
{
    private const int MonthsAllowed = 2;
    private const int MostMissed = 1;
    private static readonly string[] s_serbia = ["SER", "FRY"];

    private static readonly Case[] s_gulf =
    [
        new("Iraq and Kuwait", ["IRQ"], ["KUW"], RelationAxis.Conflict, [new(1990, 8, true, "invasion of Kuwait, August 1990"), new(1991, 3, false, "liberation, end of February 1991")]),
        new("USA and Iraq", ["USA"], ["IRQ"], RelationAxis.Conflict,
            [new(1990, 8, true, "invasion of Kuwait, August 1990"), new(1991, 4, false, "ceasefire, March and April 1991"), new(1997, 10, true, "expulsion of inspectors, October 1997"),
                new(1998, 12, true, "air strikes, December 1998")]),
        new("USA and Iraq", ["USA"], ["IRQ"], RelationAxis.Cooperation, [new(1990, 8, true, "diplomacy before the war, from August 1990"), new(1991, 4, false, "ceasefire, March and April 1991")]),
        new("Iran and Iraq", ["IRN"], ["IRQ"], RelationAxis.Conflict, [new(1980, 9, true, "invasion of Iran, September 1980"), new(1988, 8, false, "ceasefire, August 1988")]),
        new("USA and Iran", ["USA"], ["IRN"], RelationAxis.Conflict,
            [new(1979, 11, true, "embassy seized, November 1979"), new(1981, 1, false, "hostages released, January 1981"), new(1986, 11, true, "arms deals revealed, November 1986"), new(1988, 8, false, "ceasefire of Iran and Iraq, August 1988")]),
        new("UN and Iraq", ["UNO"], ["IRQ"], RelationAxis.Conflict, [new(1990, 8, true, "invasion of Kuwait, August 1990"), new(1997, 10, true, "expulsion of inspectors, October 1997")]),
    ];

    private static readonly Case[] s_balkans =
    [
        new("Serbs and Bosnia", ["SER", "BOSSER"], ["BOS", "MOS", "BOSMOS"], RelationAxis.Conflict, [new(1992, 4, true, "war from April 1992"), new(1995, 11, false, "Dayton, November 1995")]),
        new("UN and Bosnia", ["UNO"], ["BOS"], RelationAxis.Conflict, [new(1995, 10, false, "ceasefire, October 1995")]),
        new("NATO and Bosnian Serbs", ["NAT"], ["BOSSER"], RelationAxis.Conflict, [new(1994, 2, true, "ultimatum of Sarajevo, February 1994"), new(1995, 8, true, "air campaign, August 1995"), new(1995, 10, false, "ceasefire, October 1995")]),
        new("Serbia and Kosovo Albanians", s_serbia, ["KSV", "ETHALB"], RelationAxis.Conflict, [new(1998, 2, true, "fighting in Drenica, February 1998"), new(1999, 3, true, "expulsions, March 1999"), new(1999, 6, false, "withdrawal from Kosovo, June 1999")]),
        new("NATO and Serbia", ["NAT"], s_serbia, RelationAxis.Conflict, [new(1999, 3, true, "air war, March 1999"), new(1999, 6, false, "withdrawal from Kosovo, June 1999"), new(2000, 10, false, "fall of the government, October 2000")]),
        new("Macedonia and its Albanians", ["MAC"], ["ETHALB"], RelationAxis.Conflict, [new(2001, 2, true, "fighting from February 2001"), new(2001, 8, false, "agreement of Ohrid, August 2001")]),
    ];

    [OnSharedData("relations/keds_gulf_cameo.csv.gz")]
    public void Turning_points_land_where_history_has_them_and_the_page_shows_them()
    {
        var table = new AccuracyTable("relation", "axis", "history", "found", "all turning points");
        var missed = new List<string>();
        (Case Case, TurningPoint[] Turns)[] found = [.. Find(s_gulf, KedsLists.Gulf), .. Find(s_balkans, KedsLists.Balkans)];
        foreach (var (asked, turns) in found)
        {
            foreach (Known known in asked.Known)
            {
                TurningPoint? nearest = turns.Where(turn => turn.IsRise == known.Rises && Math.Abs(MonthOf(turn) - known.Month) <= MonthsAllowed)
                    .MinBy(turn => Math.Abs(MonthOf(turn) - known.Month));
                missed.AddRange(nearest is null ? [$"{asked.Name}: {known.What}"] : []);
                table.Words(
                    asked.Name, asked.Axis.ToString().ToLowerInvariant(), known.What, nearest is null ? "not found" : Name(nearest), known == asked.Known[0] ? string.Join(", ", turns.Select(Name)) : "");
            }
        }

        AccuracyPage.Differences("turning points", table, "relations.md").ShouldBeEmpty();
        missed.Count.ShouldBeLessThanOrEqualTo(MostMissed, string.Join("; ", missed));
    }

    private static IEnumerable<(Case Case, TurningPoint[] Turns)> Find(IEnumerable<Case> cases, IReadOnlyList<KedsLists.Row> rows) =>
        cases.Select(asked => (asked, KedsLists.Relation(rows, asked.First, asked.Second).TurningPoints.Where(turn => turn.Axis == asked.Axis).ToArray()));

    private static string Name(TurningPoint turn) => (turn.IsRise ? "▲ " : "▼ ") + BinName.Of(turn.Days, BinLength.Month);

    private static int MonthOf(TurningPoint turn) => BinName.Of(turn.Days, BinLength.Month).Split('-') is var parts ? (int.Parse(parts[0]) * 12) + int.Parse(parts[1]) : 0;

    private sealed record Case(string Name, string[] First, string[] Second, RelationAxis Axis, IReadOnlyList<Known> Known);

    private sealed record Known(int Year, int InYear, bool Rises, string What)
    {
        public int Month => (Year * 12) + InYear;
    }
}
