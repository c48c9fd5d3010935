using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Relations;
using NodaTime;

namespace Entente.Workbench.Tests.Figures;

/// <summary>A relation made by hand: two quarters of talks, a gap, then threats.</summary>
internal static class RelationDraft
{
    public static DyadReport Report(int number, LocalDate from, LocalDate to, EventType type, double intensity, string outlet = "Sample Wire", string? sentence = null) => new()
    {
        Id = $"r{number}",
        Event = $"c{number}",
        When = new DateInterval(from, to, from == to ? Precision.Day : Precision.Month),
        Source = new DyadParty("RUS", "RUS", Sector.GOV),
        Target = new DyadParty("PAK", "PAK", Sector.GOV),
        Type = type,
        Intensity = intensity,
        Document = $"d{number}",
        Outlet = outlet,
        Sentence = sentence ?? $"Sentence {number}.",
    };

    public static Relation Build(params DyadReport[] reports) => Build(BinLength.Quarter, reports);

    public static Relation Build(BinLength bin, params DyadReport[] reports)
    {
        var material = new DyadMaterial(reports, [.. reports.Select(report => DayRange.Of(report.When)).OfType<DayRange>()]);
        var request = new RelationRequest(new DyadParties("RUS", "PAK")) { Bin = bin, Options = new SeriesOptions { Replicates = 20 } };
        return RelationBuilder.Build(material, request).Value;
    }

    public static Relation TalksThenThreats() => Build(
        Report(1, new(2020, 1, 14), new(2020, 1, 14), EventType.Consult, 3),
        Report(2, new(2020, 4, 1), new(2020, 4, 30), EventType.Agree, 6, "Sample Gazette"),
        Report(3, new(2020, 11, 3), new(2020, 11, 3), EventType.Threaten, -5));
}
