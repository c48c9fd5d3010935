using System.Globalization;
using System.Text.Json;
using CsvHelper;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Entente.Cli.Tests.Journeys;

/// <summary>Each format, opened by a reader that was written for it.</summary>
[Collection(SampleStudyCollection.Name)]
public sealed class ExportReaderTests(SampleStudy study) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Csv_is_read_by_CsvHelper_with_every_cell_as_the_record_has_it()
    {
        string path = await ExportAsync("csv");
        JsonElement[] records = await RecordsAsync();

        using CsvReader reader = CsvReader.FromText(await File.ReadAllTextAsync(path), new CsvReaderOptions { FormatProvider = CultureInfo.InvariantCulture });
        foreach (JsonElement record in records)
        {
            reader.Read().ShouldBeTrue();
            foreach (string field in new[] { "id", "document", "type", "status", "from", "sentence", "stage" })
            {
                reader.GetString(field).ShouldBe(record.GetProperty(field).GetString() ?? "");
            }

            double.Parse(reader.GetString("intensity"), CultureInfo.InvariantCulture).ShouldBe(record.GetProperty("intensity").GetDouble());
        }

        reader.Read().ShouldBeFalse();
        records.ShouldContain(record => record.GetProperty("intensity").GetDouble() < 0);
    }

    [Fact]
    public async Task Csv_is_described_beside_it_as_the_web_of_tables_wants()
    {
        string path = await ExportAsync("csv", "--with", "PAK");
        JsonElement described = JsonDocument.Parse(await File.ReadAllTextAsync(path + "-metadata.json")).RootElement;

        described.GetProperty("@context").GetString().ShouldBe("http://www.w3.org/ns/csvw");
        described.GetProperty("url").GetString().ShouldBe(Path.GetFileName(path));
        described.GetProperty("dc:title").GetString().ShouldBe("events, with PAK");
        described.GetProperty("dc:description").GetString()!.ShouldContain("events/");
        string header = File.ReadLines(path).First();
        described.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("titles").GetString()).ShouldBe(header.Split(','));
    }

    [Fact]
    public async Task Json_lines_are_the_records_that_events_prints()
    {
        string path = await ExportAsync("jsonl");
        Run listed = await RunningProgram.RunAsync("events", "--study", study.Location, "--format", "jsonl");
        (await File.ReadAllTextAsync(path)).ShouldBe(listed.Output);
        File.ReadLines(path).ShouldAllBe(line => JsonDocument.Parse(line, default).RootElement.GetProperty("id").GetString()!.Length > 0);
        Stamp(JsonDocument.Parse(await File.ReadAllTextAsync(path + "-metadata.json")).RootElement).ShouldBe("export jsonl --origin coded");
    }

    [Fact]
    public async Task Geojson_is_read_by_NetTopologySuite_with_points_on_earth()
    {
        string text = await File.ReadAllTextAsync(await ExportAsync("geojson"));
        var options = new JsonSerializerOptions();
        options.Converters.Add(new GeoJsonConverterFactory());
        FeatureCollection features = JsonSerializer.Deserialize<FeatureCollection>(text, options)!;

        JsonElement[] records = await RecordsAsync();
        features.Select(feature => (string)feature.Attributes["sentence"]).ShouldBe(records.Select(record => record.GetProperty("sentence").GetString()));
        IFeature[] located = [.. features.Where(feature => (string)feature.Attributes["located"] != "none")];
        located.Length.ShouldBeGreaterThan(features.Count / 2);
        located.SelectMany(feature => feature.Geometry.Coordinates).ShouldAllBe(point => Math.Abs(point.X) <= 180 && Math.Abs(point.Y) <= 90);
        var moscow = new Coordinate(37.62, 55.76);
        located.ShouldContain(feature => ((string)feature.Attributes["actors"]).Contains("RUS") && feature.Geometry.Coordinates.Any(point => point.Distance(moscow) < 0.1));
        Stamp(JsonDocument.Parse(text).RootElement).ShouldBe("export geojson --origin coded");
    }

    [ForeignReaderFact]
    public async Task Graphml_is_read_by_graphology_with_the_ties_that_the_table_has()
    {
        JsonElement graph = await ForeignReader.OpenAsync("graphml", await ExportAsync("graphml"));
        Run table = await RunningProgram.RunAsync("export", "csv", "--of", "network", "--study", study.Location);

        graph.GetProperty("type").GetString().ShouldBe("undirected");
        string[] edges = [.. graph.GetProperty("edges").EnumerateArray().Select(edge => string.Create(
            CultureInfo.InvariantCulture, $"{edge.GetProperty("source")},{edge.GetProperty("target")},{edge.GetProperty("sign").GetInt32()},{edge.GetProperty("cooperation").GetDouble()},{edge.GetProperty("conflict").GetDouble()}"))];
        edges.Length.ShouldBeGreaterThan(1);
        edges.ShouldBe(table.Lines[1..].Select(line => string.Join(',', line.Split(',')[..5])));
        graph.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString()).ShouldContain("Pakistan");
    }

    [ForeignReaderFact]
    public async Task Gexf_is_read_by_graphology_with_the_query_in_its_meta()
    {
        JsonElement graph = await ForeignReader.OpenAsync("gexf", await ExportAsync("gexf", "--from", "2021", "--until", "2022", "--bin", "quarter"));

        graph.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString()).ShouldContain("Russia");
        JsonElement edge = graph.GetProperty("edges").EnumerateArray().Single(edge => edge.GetProperty("source").GetString() == "PAK" && edge.GetProperty("target").GetString() == "RUS");
        foreach (string value in new[] { "weight", "cooperation", "conflict", "sign", "lean", "support" })
        {
            edge.GetProperty(value).ValueKind.ShouldBe(JsonValueKind.Number);
        }

        string description = graph.GetProperty("attributes").GetProperty("description").GetString()!;
        description.ShouldContain("signed network by quarter, signs over 365 days, from 2021-01-01, until 2022-12-31");
        description.ShouldContain("events/");
    }

    [ForeignReaderFact]
    public async Task Jsonld_becomes_statements_without_the_network()
    {
        JsonElement[] statements = [.. (await ForeignReader.OpenAsync("jsonld", await ExportAsync("jsonld"))).EnumerateArray()];
        JsonElement[] records = await RecordsAsync();

        string[] events = [.. statements.Where(said => Is(said, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "https://schema.org/Event")).Select(said => said.GetProperty("subject").GetString()!)];
        events.ShouldBe(records.Select(record => $"urn:entente:event:{record.GetProperty("id").GetString()}"), ignoreOrder: true);
        statements.ShouldContain(said => Is(said, "urn:entente:terms:arguments", "export jsonld --origin coded"));
        HashSet<string?> named = [.. statements.Where(said => said.GetProperty("predicate").GetString() is "https://schema.org/name" or "https://schema.org/inLanguage").Select(said => said.GetProperty("subject").GetString())];
        statements.Where(said => said.GetProperty("object").GetString()!.StartsWith("urn:entente:", StringComparison.Ordinal)).ShouldAllBe(said => named.Contains(said.GetProperty("object").GetString()));
    }

    [ForeignReaderFact]
    public async Task Ftm_holds_to_the_model_of_FollowTheMoney()
    {
        JsonElement[] entities = [.. (await ForeignReader.OpenAsync("ftm", await ExportAsync("ftm", "--of", "distinct"))).EnumerateArray()];

        string[] schemata = [.. entities.Select(entity => entity.GetProperty("schema").GetString()!)];
        schemata.ShouldContain("Person");
        schemata.ShouldContain("PublicBody");
        schemata.Count(schema => schema == "Article").ShouldBe(SampleStudy.Files.Count);
        entities.Where(entity => entity.GetProperty("schema").GetString() == "Event")
            .ShouldAllBe(entity => entity.GetProperty("properties").GetProperty("proof").GetArrayLength() > 0 && entity.GetProperty("id").GetString()!.StartsWith("entente-event-"));
        entities.Single(entity => entity.GetProperty("id").GetString() == "entente-actor-PAK").GetProperty("properties").GetProperty("country")[0].GetString().ShouldBe("pk");
    }

    [ForeignReaderFact]
    public async Task A_timeline_is_shown_by_TimelineJS_with_dates_no_finer_than_known()
    {
        JsonElement shown = await ForeignReader.OpenAsync("timelinejs", await ExportAsync("timelinejs"));
        Dictionary<string, JsonElement> records = (await RecordsAsync()).ToDictionary(record => record.GetProperty("id").GetString()!);

        shown.GetProperty("messages").GetProperty("errors").GetArrayLength().ShouldBe(0);
        JsonElement[] slides = [.. shown.GetProperty("events").EnumerateArray()];
        slides.Length.ShouldBe(records.Values.Count(record => record.GetProperty("from").ValueKind == JsonValueKind.String));
        foreach (JsonElement slide in slides)
        {
            JsonElement record = records[slide.GetProperty("id").GetString()!];
            string from = record.GetProperty("from").GetString()!;
            string date = slide.GetProperty("shown").GetString()!;
            date.ShouldEndWith(from[..4]);
            (record.GetProperty("precision").GetString() == "year").ShouldBe(date.Length == 4);
        }

        shown.GetProperty("title").GetProperty("text").GetString()!.ShouldContain("entente export timelinejs");
    }

    private static bool Is(JsonElement said, string predicate, string value) => said.GetProperty("predicate").GetString() == predicate && said.GetProperty("object").GetString() == value;

    private static string? Stamp(JsonElement file) => file.GetProperty("entente").GetProperty("arguments").GetString();

    private async Task<string> ExportAsync(string format, params string[] more)
    {
        string path = _folder.At($"export.{format}");
        Run run = await RunningProgram.RunAsync(["export", format, "--study", study.Location, "--out", path, .. more]);
        run.ShouldSucceed();
        return path;
    }

    private async Task<JsonElement[]> RecordsAsync()
    {
        Run run = await RunningProgram.RunAsync("events", "--study", study.Location, "--format", "jsonl");
        run.ShouldSucceed();
        return [.. run.Lines.Select(line => JsonDocument.Parse(line, default).RootElement)];
    }
}
