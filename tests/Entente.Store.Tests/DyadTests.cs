using Entente.Actors;
using Entente.Events;
using Entente.Store.Imports;
using NodaTime;

namespace Entente.Store.Tests;

public sealed class DyadTests : IDisposable
{
    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    // Every line of a LinePipeline's document is told of this day.
    private static readonly LocalDate s_coded = new(2021, 8, 25);
    private readonly StudyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Events_of_a_dyad_come_in_order_of_days_from_both_sides()
    {
        using Study study = _folder.Open();
        Import(study, ("2015-03-02", "RUS", "PAK", "ACCUSE"), ("1969-12-31", "PAK", "RUS", "CONSULT"), ("2015-03-02", "PAK", "RUS", "AID"), ("2014-01-01", "RUS", "IND", "AID"), ("2014-01-02", "RUS", "RUS", "AID"));

        Lines(study, new DyadFilter { One = "PAK", Other = "RUS" }).ShouldBe(["1969-12-31 PAK RUS Consult 2.5", "2015-03-02 RUS PAK Accuse -3", "2015-03-02 PAK RUS Aid 10"]);
        Lines(study, new DyadFilter { One = "RUS" }).Count.ShouldBe(4);
        Lines(study, new DyadFilter()).Count.ShouldBe(4, "nobody has relations with himself");
        Lines(study, new DyadFilter { One = "RUS", Other = "PAK", From = new LocalDate(1970, 1, 1), Until = new LocalDate(2015, 3, 1) }).ShouldBeEmpty();
        Lines(study, new DyadFilter { One = "RUS", Other = "PAK", Until = new LocalDate(1969, 12, 31) }).Count.ShouldBe(1);
        Lines(study, new DyadFilter { One = "RUS", Other = "CHL" }).ShouldBeEmpty();
    }

    [Fact]
    public async Task Coded_and_imported_events_are_merged_by_day()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK\nIND ACCUSE PAK"), _folder.Write("b.txt", "RUS CONSULT PAK\n"));
        using Study study = _folder.Open();
        Import(study, ("2021-08-26", "RUS", "PAK", "AID"), ("2021-08-25", "RUS", "PAK", "AID"), ("2021-08-24", "PAK", "RUS", "AID"));
        DyadEvent[] events = [.. study.DyadEvents(new DyadFilter { One = "RUS", Other = "PAK" })];

        events.Select(found => (found.Day.Day, found.Origin)).ShouldBe([(24, EventOrigin.Imported), (25, EventOrigin.Coded), (25, EventOrigin.Imported), (26, EventOrigin.Imported)]);
        events[1].ShouldSatisfyAllConditions(
            found => found.Type.ShouldBe(EventType.Consult), found => found.Reports.ShouldBe(2), found => found.Publisher.ShouldBe("Sample Wire"), found => found.Day.ShouldBe(s_coded));
        events[0].ShouldSatisfyAllConditions(
            found => found.Quad.ShouldBe(QuadClass.MaterialCooperation), found => found.Dataset.ShouldBe(ImportedDataset.Polecat), found => found.Publisher.ShouldBe("Sample Post"));
        study.DyadEvents(new DyadFilter { Origin = EventOrigin.Coded }).Count().ShouldBe(2);
        study.DyadEvents(new DyadFilter { Origin = EventOrigin.Imported, From = new LocalDate(2021, 8, 25) }).Count().ShouldBe(2);
    }

    [Fact]
    public void The_index_on_parties_answers_a_dyad()
    {
        using Study study = _folder.Open();
        Import(study, ("2015-03-02", "RUS", "PAK", "ACCUSE"));
        using var plan = new SqlStatement(study.Connection, "EXPLAIN QUERY PLAN SELECT number FROM imported_event WHERE source_party = 1 AND target_party = 2 AND number >= 0 ORDER BY number");
        plan.Step().ShouldBeTrue();
        plan.Text(3)!.ShouldContain("imported_event_by_dyad");
        plan.Step().ShouldBeFalse("sorting would load all");
    }

    [Fact]
    public void A_filter_with_the_other_party_alone_is_a_bug_of_the_caller()
    {
        using Study study = _folder.Open();
        Should.Throw<ArgumentException>(() => study.DyadEvents(new DyadFilter { Other = "RUS" }));
    }

    [Fact]
    public void A_study_of_an_earlier_version_gets_the_tables_of_imported_events()
    {
        using (Study study = _folder.Open())
        {
            StudyFolder.DropImported(study);
            Dapper.SqlMapper.Execute(study.Connection, "PRAGMA user_version = 3");
        }

        using Study opened = _folder.Open();
        Import(opened, ("2015-03-02", "RUS", "PAK", "ACCUSE"));
        opened.ImportedEventCount().ShouldBe(1);
    }

    private static List<string> Lines(Study study, DyadFilter filter) =>
        [.. study.DyadEvents(filter).Select(found => System.FormattableString.Invariant($"{found.Day:yyyy-MM-dd} {found.Source} {found.Target} {found.Type} {found.Intensity}"))];

    private static void Import(Study study, params (string Day, string Source, string Target, string Type)[] rows)
    {
        using var writer = new ImportWriter(study);
        var file = new ImportedFile { Format = ImportFormat.Polecat, Path = "rows", Hash = "0", State = new FileState("rows", 0, 0), Dataset = ImportedDataset.Polecat };
        writer.Begin(file, CodeSystem.Plover);
        foreach ((string day, string source, string target, string type) in rows)
        {
            LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
            writer.Add(new ImportedRow
            {
                Day = Period.DaysBetween(s_epoch, date),
                Source = ActorOf(writer, source),
                Target = ActorOf(writer, target),
                Code = CodeOf(writer, type),
                Publisher = writer.Publisher("Sample Post"u8, "Sample Post"u8),
            });
        }

        writer.Commit(1, rows.Length, isDone: true);
    }

    private static int ActorOf(ImportWriter writer, string state)
    {
        byte[] written = System.Text.Encoding.UTF8.GetBytes(state);
        return writer.Actor(written) is var number && number != 0 ? number : writer.Add(written, new ImportedActor(state, null, Sector.GOV, state, state));
    }

    private static int CodeOf(ImportWriter writer, string name)
    {
        byte[] written = System.Text.Encoding.UTF8.GetBytes(name);
        (EventType type, QuadClass quad, double intensity) = name switch
        {
            "AID" => (EventType.Aid, QuadClass.MaterialCooperation, 10),
            "ACCUSE" => (EventType.Accuse, QuadClass.VerbalConflict, -3),
            _ => (EventType.Consult, QuadClass.VerbalCooperation, 2.5),
        };
        return writer.Code(written) is var number && number != 0
            ? number
            : writer.Add(written, new ImportedCode(CodeSystem.Plover, name, type, null, quad, intensity, null, IsKnown: true));
    }
}
