using Entente.Actors;
using Entente.Events;
using Entente.Relations;
using Entente.Store.Imports;
using Entente.Vocabularies;
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
    public async Task What_actors_do_with_nobody_receiving_is_between_them_only_when_it_takes_two()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS+CHN ACCUSE -\nRUS+CHN CONSULT -\nRUS+CHN ACCUSE IND+CHN"));
        using Study study = _folder.Open();
        study.DyadEvents(new DyadFilter { One = "RUS", Other = "CHN" }).Select(found => (found.Type, found.IsMutual)).ShouldBe([(EventType.Consult, true)]);
        study.DyadVolumes(new EventFilter()).Select(dyad => $"{dyad.First} {dyad.Second} {dyad.Events}").ShouldBe(["CHN IND 1", "CHN RUS 1", "IND RUS 1"]);
    }

    [Fact]
    public async Task What_two_did_to_each_other_counts_once_however_many_stand_for_them()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "putin/RUS+khan/PAK+lavrov/RUS CONSULT -\nRUS+PAK AID RUS+PAK"));
        using Study study = _folder.Open();
        study.DyadEvents(new DyadFilter { One = "PAK" }).Select(found => (found.Type, found.IsMutual)).ShouldBe([(EventType.Consult, true), (EventType.Aid, true)], ignoreOrder: true);
    }

    [Fact]
    public async Task An_open_end_may_lie_on_any_later_day()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS AID PAK 2014-01-01..\nCHN ACCUSE IND ..2015-12-31"));
        using Study study = _folder.Open();
        Days(new EventFilter { From = new LocalDate(2020, 1, 1) }).ShouldBe([2014]);
        Days(new EventFilter { Until = new LocalDate(2010, 1, 1) }).ShouldBe([2015]);
        Days(new EventFilter { From = new LocalDate(2013, 1, 1), Until = new LocalDate(2016, 1, 1) }).Length.ShouldBe(2);
        study.DyadEvents(new DyadFilter { From = new LocalDate(2020, 1, 1) }).Single().ShouldSatisfyAllConditions(
            found => found.LastDay.ShouldBeNull(), found => new EventFilter { From = new LocalDate(2021, 1, 1) }.Passes(found).ShouldBeTrue());

        int[] Days(EventFilter filter) => [.. study.Events(filter).Select(found => (found.When!.From ?? found.When.To)!.Value.Year)];
    }

    [Fact]
    public async Task On_the_scale_of_goldstein_coded_acts_are_scored_by_it_too()
    {
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS AID PAK"));
        using Study study = _folder.Open();
        foreach (ScaleKind kind in Enum.GetValues<ScaleKind>())
        {
            IntensityScale scale = IntensityScale.Load(DataFolder.Find().Value, kind).Value;
            study.DyadCourses(new DyadCourseFilter { Counts = new RelationFilter { Statuses = Enum.GetValues<EventStatus>() } }, scale).Dyads.Single().Total.Cooperation
                .ShouldBe(scale.Of(EventType.Aid, "phone"));
        }
    }

    [Fact]
    public void Imported_events_pass_what_their_codes_and_sides_are_asked_for_and_nothing_of_documents()
    {
        using Study study = _folder.Open();
        Import(study, ("2015-03-02", "RUS", "PAK", "ACCUSE"), ("2015-03-03", "RUS", "PAK", "AID"), ("9999-12-31", "PAK", "RUS", "AID"));
        Count(new EventFilter { Quads = [QuadClass.VerbalConflict] }).ShouldBe(1);
        Count(new EventFilter { Modes = ["phone"] }).ShouldBe(0);
        Count(new EventFilter { With = ["RUS", "RUS"] }).ShouldBe(3);
        Count(new EventFilter { Until = new LocalDate(9999, 12, 31) }).ShouldBe(3);
        Count(new EventFilter { Review = ReviewFilter.Accepted }).ShouldBe(0);
        Count(new EventFilter { Text = "trade" }).ShouldBe(0);
        Count(new EventFilter { Voices = [Documents.VoiceKind.Author] }).ShouldBe(0);
        Count(new EventFilter { MostConfidence = 1 }).ShouldBe(0);
        Count(new EventFilter { By = ["PAK"] }).ShouldBe(1);
        Dapper.SqlMapper.Execute(study.Connection, "UPDATE imported_event SET mirrored = 1");
        Count(new EventFilter { By = ["PAK"] }).ShouldBe(3);
        study.DyadEvents(new DyadFilter { Until = new LocalDate(9999, 12, 31) }).Count().ShouldBe(3);

        int Count(EventFilter filter) => study.ImportedEvents(filter).Count();
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
