using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Entente.Tests.Systems;

/// <summary>Systems made by hand or drawn from a small world.</summary>
internal static class SystemDraft
{
    private static readonly LocalDate s_start = new(2021, 1, 1);

    /// <summary>The day so many days after the first of 2021, as a number.</summary>
    public static int Day(int number) => Entente.Evidence.ReportDays.NumberOf(s_start) + number;

    /// <summary>A report of what one actor did to another.</summary>
    public static (DyadParties Parties, DyadReport Report) Report(
        string found, string one, string other, double score, int day, int width = 1, string document = "one", string outlet = "Sample Wire") =>
        (new DyadParties(one, other), new DyadReport
        {
            Id = $"{found}/{document}",
            Event = found,
            When = new DateInterval(s_start.PlusDays(day), s_start.PlusDays(day + width - 1), width == 1 ? Precision.Day : Precision.Open),
            Source = new DyadParty(one, one, Sector.GOV),
            Target = new DyadParty(other, other, Sector.GOV),
            Type = score < 0 ? EventType.Accuse : EventType.Consult,
            Intensity = score,
            Document = document,
            Outlet = outlet,
        });

    /// <summary>Three acts of each of these dyads in one year, told by three sources: each tie surely has its sign.</summary>
    public static SystemMaterial Ties(params (string One, string Other, int Sign)[] ties) => SystemMaterial.Of(ties.SelectMany(tie =>
        Enumerable.Range(0, 3).Select(number => Report($"{tie.One}{tie.Other}{number}", tie.One, tie.Other, 4 * tie.Sign, 10 * number, document: $"d{number}", outlet: $"outlet {number}"))));

    /// <summary>What is told of those ties by the end of the year.</summary>
    public static SystemSnapshot Snapshot(SystemMaterial material, SystemOptions? options = null)
    {
        options ??= new SystemOptions { Replicates = 50 };
        return new SystemTimeline(material, Draws(material, options), options.Thresholds).MoveTo(new DayRange(Day(0), Day(364)));
    }

    public static Resampling Draws(SystemMaterial material, SystemOptions options) => material.Draw(options.Replicates, options.Seed);

    /// <summary>Two years of reports of six actors.</summary>
    public static Gen<SystemMaterial> Several =>
        from drafts in (from one in Gen.Choose(0, 4)
                        from step in Gen.Choose(1, 5)
                        from score in Gen.Elements(-9.0, -3.0, 1.5, 4.0)
                        from day in Gen.Choose(0, 720)
                        from width in Gen.Elements(1, 1, 1, 7, 30, 366, 500)
                        from document in Gen.Choose(0, 9)
                        select (one, other: Math.Min(5, one + step), score, day, width, document)).NonEmptyListOf()
        select SystemMaterial.Of(drafts.Select((draft, number) => Report(
            $"e{number}", $"n{draft.one}", $"n{draft.other}", draft.score, draft.day, draft.width, $"d{draft.document}", $"outlet {draft.document % 3}")));

    /// <summary>Every figure of a snapshot.</summary>
    public static string Flat(SystemSnapshot snapshot) => string.Join('\n', snapshot.Ties.Select(tie =>
        $"{tie.Parties.First} {tie.Parties.Second} {tie.Sign} {tie.Cooperation:R} {tie.Conflict:R} {tie.Events:R} {tie.Reports:R} {tie.Documents} {tie.Sources} {tie.Support:R} {SystemTie.Together([tie]):R}"));
}
