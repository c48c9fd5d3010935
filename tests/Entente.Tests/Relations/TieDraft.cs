using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Entente.Tests.Relations;

/// <summary>Reports of a relation made by hand or drawn from a small world.</summary>
internal static class TieDraft
{
    public static readonly DyadParties Parties = new("RUS", "PAK");

    public static readonly LocalDate Start = new(2021, 1, 1);

    /// <summary>A report; days are counted from the first of 2021.</summary>
    public static DyadReport Report(string found, double score, int day, int width = 1, string document = "one", string outlet = "Sample Wire", string source = "RUS", bool mutual = false) => new()
    {
        Id = $"{found}/{document}",
        Event = found,
        When = new DateInterval(Start.PlusDays(day), Start.PlusDays(day + width - 1), width == 1 ? Precision.Day : Precision.Open),
        Source = Party(source),
        Target = Party(source == "RUS" ? "PAK" : "RUS"),
        IsMutual = mutual,
        Type = score < 0 ? EventType.Accuse : EventType.Consult,
        Intensity = score,
        Document = document,
        Outlet = outlet,
    };

    public static DyadParty Party(string state, Sector sector = Sector.GOV) => new(state, state, sector);

    public static DayRange Days(int first, int last) => new(ReportDays.NumberOf(Start) + first, ReportDays.NumberOf(Start) + last);

    /// <summary>A year of reports in a few documents of a few sources.</summary>
    public static Gen<IReadOnlyList<DyadReport>> Several =>
        from drafts in (from score in Gen.Elements(-9.0, -3.0, 1.5, 4.0, 9.5)
                        from day in Gen.Choose(0, 360)
                        from width in Gen.Elements(1, 1, 1, 7, 30)
                        from document in Gen.Choose(0, 9)
                        from source in Gen.Elements("RUS", "PAK")
                        select (score, day, width, document, source)).NonEmptyListOf()
        select (IReadOnlyList<DyadReport>)
        [
            .. drafts.Select((draft, number) => Report($"e{number}", draft.score, draft.day, draft.width, $"d{draft.document}", $"outlet {draft.document % 3}", draft.source)),
        ];

    /// <summary>A series of the reports over a year, every day covered.</summary>
    public static DyadSeries Series(IEnumerable<DyadReport> reports, BinLength length = BinLength.Month, SeriesOptions? options = null, int shift = 0)
    {
        options ??= new SeriesOptions { Replicates = 20 };
        DyadReport[] all = [.. reports];
        DayRange[] coverage = [.. Enumerable.Range(shift, 365).Select(day => Days(day, day))];
        var bins = new TimeBins(Start.PlusDays(shift), Start.PlusDays(shift + 364), length);
        return SeriesBuilder.Build(RelationEvent.Of(all, Parties), coverage, bins, new Resampling(all, options.Replicates, options.Seed), options);
    }

    public static double[] Flat(DyadSeries series) =>
    [
        .. series.Points.SelectMany(point => new[] { point.Cooperation, point.Conflict }).SelectMany(axis => new[] { axis.Flow, axis.Level })
            .SelectMany(figure => new[] { figure.Value, figure.Low, figure.High }),
    ];
}
