using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using Entente.Systems.Ties;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Store.Tests;

public sealed class LastToldTests : IDisposable
{
    private static readonly IntensityScale s_scale = IntensityScale.Load(DataFolder.Find().Value, ScaleKind.Plover).Value;
    private readonly StudyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_dated_after_the_last_document_makes_no_window_longer()
    {
        // Documents of this pipeline are of 27 August 2021.
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK 2021-08-25..2021-08-25 actual\nRUS AID PAK 2022-12-01..2022-12-31 actual"));

        using Study study = _folder.Open();
        study.SystemOf(new SystemScope(), s_scale).Days.ShouldBe(new DayRange(NumberOf(2021, 8, 25), NumberOf(2021, 8, 27)));
        var parties = new DyadParties("RUS", "PAK");
        Relation relation = RelationBuilder.Build(study.Relation(parties, s_scale), new RelationRequest(parties)).Value;
        relation.Series.Bins.Window.Last.ShouldBe(NumberOf(2021, 8, 31));
        RelationBuilder.Build(study.Relation(parties, s_scale), new RelationRequest(parties) { To = new LocalDate(2022, 12, 31) }).Value
            .Series.Bins.Window.Last.ShouldBe(NumberOf(2022, 12, 31));
    }

    [Fact]
    public async Task What_is_planned_may_lie_ahead()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK 2021-08-25..2021-08-25 actual\nRUS AID PAK 2022-12-01..2022-12-31 actual"));

        using Study study = _folder.Open();
        var filter = new RelationFilter { Statuses = [EventStatus.Actual, EventStatus.Planned] };
        study.SystemOf(new SystemScope { Filter = filter }, s_scale).Days!.Value.Last.ShouldBe(NumberOf(2022, 12, 31));
    }

    private static int NumberOf(int year, int month, int day) => ReportDays.NumberOf(new LocalDate(year, month, day));
}
