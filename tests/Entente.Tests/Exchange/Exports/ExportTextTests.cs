using Entente.Events;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Tables;
using Entente.Relations;
using Entente.Store;
using NodaTime;

namespace Entente.Tests.Exchange.Exports;

public class ExportTextTests
{
    [Fact]
    public void A_request_says_all_its_filters_in_words_and_arguments()
    {
        var request = new ExportRequest(ExportFormat.Csv, ExportSubject.Distinct)
        {
            Filter = new EventFilter
            {
                With = ["RUS", "PAK"],
                By = ["RUS", "taliban"],
                To = ["IND"],
                Types = [EventType.Consult, EventType.Aid],
                Statuses = [EventStatus.Actual],
                From = new LocalDate(2014, 1, 1),
                Until = new LocalDate(2022, 12, 31),
                Document = "d1",
                Outlet = "Sample's Wire",
                Confidence = 0.5,
                WithoutCopies = true,
                Limit = 10,
            },
        };
        RequestWords.Of(request).ShouldBe("distinct events, with RUS and PAK, by RUS or taliban, to IND, of type CONSULT or AID, of status actual, from 2014-01-01, until 2022-12-31, told by document d1, told by an outlet named like \"Sample's Wire\", with confidence at least 0.5, copies left out, the first 10");
        RequestWords.ArgumentsOf(request).ShouldBe("export csv --of distinct --with RUS --with PAK --by RUS --by taliban --to IND --type CONSULT --type AID --status actual --from 2014-01-01 --until 2022-12-31 --document d1 --outlet 'Sample'\\''s Wire' --min-confidence 0.5 --originals --origin coded --limit 10");
    }

    [Fact]
    public void Every_part_of_a_filter_stands_in_the_arguments()
    {
        var empty = new ExportRequest(ExportFormat.Gexf, ExportSubject.Network);
        string without = RequestWords.ArgumentsOf(empty);
        ExportRequest[] others =
        [
            empty with { Dyad = new DyadParties("RUS", "PAK") }, empty with { Actors = ["RUS"] }, empty with { Bin = BinLength.Week }, empty with { WindowDays = 30 },
            empty with { Scale = ScaleKind.Goldstein }, empty with { Origin = EventOrigin.All }, empty with { Filter = new EventFilter { WithoutCopies = true } },
        ];
        others.Select(RequestWords.ArgumentsOf).Append(without).ShouldBeUnique();
        others.Select(RequestWords.Of).Append(RequestWords.Of(empty)).ShouldBeUnique();
    }

    [Fact]
    public void Whatever_a_filter_restricts_stands_in_its_words()
    {
        var plain = new EventFilter();
        string[] words = [.. typeof(EventFilter).GetProperties().Where(property => property.CanWrite).Select(property =>
        {
            EventFilter filter = plain with { };
            property.SetValue(filter, SampleOf(property.PropertyType));
            return RequestWords.Of(new ExportRequest(ExportFormat.Csv, ExportSubject.Events) { Filter = filter });
        })];
        words.Append(RequestWords.Of(new ExportRequest(ExportFormat.Csv, ExportSubject.Events))).ShouldBeUnique();

        static object SampleOf(Type type) => type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => SampleOf(inner),
            { IsEnum: true } => Enum.GetValues(type).GetValue(1)!,
            { IsGenericType: true } => ListOf(type.GetGenericArguments()[0]),
            _ when type == typeof(string) => "sample",
            _ when type == typeof(DyadParties) => new DyadParties("PAK", "RUS"),
            _ when type == typeof(LocalDate) => new LocalDate(2021, 1, 1),
            _ when type == typeof(bool) => true,
            _ => Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture),
        };

        static Array ListOf(Type type)
        {
            var list = Array.CreateInstance(type, 1);
            list.SetValue(SampleOf(type), 0);
            return list;
        }
    }

    [Fact]
    public void A_review_that_is_asked_for_stands_in_the_arguments() =>
        RequestWords.ArgumentsOf(new ExportRequest(ExportFormat.Csv, ExportSubject.Events) { Filter = new EventFilter { Review = ReviewFilter.Rejected } }).ShouldContain("--review rejected");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("-1E-05", "-1E-05")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_cell_is_guarded_against_spreadsheets_unless_it_is_a_number(string cell, string written)
    {
        using var output = new StringWriter();
        CsvTable.Write(output, [cell], [new Field<string>("cell", value => value), new Field<string>("other", _ => "x")]).ShouldBe(1);
        output.ToString().ShouldBe($"cell,other\n{written},x\n");
    }

    [Fact]
    public void Every_format_carries_something_and_has_a_media_type() =>
        Enum.GetValues<ExportFormat>().ShouldAllBe(format => ExportFormats.SubjectsOf(format).Count > 0 && ExportFormats.MediaTypeOf(format).Contains('/'));
}
