using System.Text.Json;

namespace Entente.Cli.Tests.Journeys;

[Collection(SampleStudyCollection.Name)]
public class StudyJourneyTests(SampleStudy study)
{
    private static readonly string[] s_eventFields =
    [
        "id", "document", "type", "mode", "contexts", "quad", "intensity", "status", "statusCue", "actors", "recipients", "from", "to", "precision",
        "dateText", "dateBasis", "place", "voice", "sentence", "start", "end", "trigger", "triggerStart", "triggerEnd", "confidence", "stage",
    ];

    private static readonly string[] s_distinctFields =
    [
        "id", "type", "mode", "quad", "intensity", "status", "actors", "recipients", "from", "to", "precision", "place", "reports", "documents", "sources", "links",
        "members", "stage",
    ];

    private static readonly string[] s_memberFields =
    [
        "event", "document", "outlet", "source", "duplicateOf", "status", "joinedTo", "score", "reasons", "sentence", "start", "end",
    ];

    private static readonly string[] s_documentFields =
    [
        "id", "path", "mediaType", "title", "authors", "outlet", "language", "published", "publishedTo", "publishedPrecision",
        "publishedBasis", "genre", "duplicateOf", "originallyPublishedBy", "segments", "text",
    ];

    [Fact]
    public void Reading_says_what_was_done_on_standard_error_and_nothing_on_standard_output()
    {
        study.Reading.ShouldSucceed();
        study.Reading.Errors.ShouldStartWith("5 documents read, 0 unchanged");
        study.Reading.Errors.ShouldNotContain("\u001b");
        study.Reading.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_again_changes_nothing()
    {
        string[] before = (await AskAsync("events", "--format", "jsonl")).Lines;
        Run again = await RunningProgram.RunAsync(["read", .. SampleStudy.Files, "--study", study.Location]);
        again.ShouldSucceed();
        again.Errors.ShouldStartWith("0 documents read, 5 unchanged");
        (await AskAsync("events", "--format", "jsonl")).Lines.ShouldBe(before);
    }

    [Fact]
    public async Task Event_records_keep_the_promised_fields_in_order()
    {
        Run run = await AskAsync("events", "--format", "jsonl");
        run.Lines.Length.ShouldBeGreaterThan(10);
        foreach (string line in run.Lines)
        {
            using JsonDocument record = JsonDocument.Parse(line);
            Names(record.RootElement).ShouldBe(s_eventFields);
            record.RootElement.GetProperty("actors").EnumerateArray().Concat(record.RootElement.GetProperty("recipients").EnumerateArray())
                .ShouldAllBe(side => Names(side).SequenceEqual(new[] { "id", "country", "sector", "text", "start", "end" }));
            Names(record.RootElement.GetProperty("voice")).ShouldBe(["kind", "id", "text", "via"]);
        }
    }

    [Fact]
    public async Task Distinct_events_count_a_syndicated_copy_as_no_second_source()
    {
        Run run = await AskAsync("events", "--distinct", "--with", "vladimir-putin", "--with", "imran-khan", "--from", "2021-08-25", "--until", "2021-08-25", "--type", "CONSULT", "--format", "jsonl");
        using JsonDocument call = JsonDocument.Parse(run.Lines.Single());
        Names(call.RootElement).ShouldBe(s_distinctFields);
        call.RootElement.GetProperty("reports").GetInt32().ShouldBe(2);
        call.RootElement.GetProperty("documents").GetInt32().ShouldBe(2);
        call.RootElement.GetProperty("sources").GetArrayLength().ShouldBe(1);
        JsonElement[] members = [.. call.RootElement.GetProperty("members").EnumerateArray()];
        members.ShouldAllBe(member => Names(member).SequenceEqual(s_memberFields));
        members[0].GetProperty("joinedTo").ValueKind.ShouldBe(JsonValueKind.Null);
        members[1].GetProperty("joinedTo").GetString().ShouldBe(members[0].GetProperty("event").GetString());
        members[1].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("reason").GetString()).ShouldContain("date");
    }

    [Fact]
    public async Task Every_event_is_a_member_of_one_distinct_event()
    {
        int events = (await AskAsync("events", "--format", "jsonl")).Lines.Length;
        string[] distinct = (await AskAsync("events", "--distinct", "--format", "jsonl")).Lines;
        distinct.Sum(line => JsonDocument.Parse(line).RootElement.GetProperty("reports").GetInt32()).ShouldBe(events);
        study.Reading.Errors.ShouldContain($"the study now tells {distinct.Length} distinct events in {events} reports");
    }

    [Fact]
    public async Task Document_records_keep_the_promised_fields_in_order()
    {
        foreach (string line in (await AskAsync("documents", "--format", "jsonl")).Lines)
        {
            using JsonDocument record = JsonDocument.Parse(line);
            Names(record.RootElement).ShouldBe(s_documentFields);
            record.RootElement.GetProperty("segments").EnumerateArray()
                .ShouldAllBe(segment => Names(segment).SequenceEqual(new[] { "kind", "start", "end", "voice" }));
        }
    }

    [Fact]
    public async Task Events_as_csv_parse_into_as_many_rows_as_there_are_records()
    {
        Run run = await AskAsync("events", "--format", "csv");
        List<string[]> rows = ParseCsv(run.Output);
        rows[0].ShouldContain("type");
        rows.ShouldAllBe(row => row.Length == rows[0].Length);
        rows.Count.ShouldBe((await AskAsync("events", "--format", "jsonl")).Lines.Length + 1);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("actors")]
    [InlineData("documents")]
    public async Task Tables_in_a_pipe_are_plain_and_one_line_a_row(string command)
    {
        string[] table = (await AskAsync(command)).Lines;
        string[] records = (await AskAsync(command, "--format", "jsonl")).Lines;
        table.Length.ShouldBe(records.Length + 2);
        table.ShouldAllBe(line => !line.Contains('\u001b'));
    }

    [Fact]
    public async Task Filters_keep_what_they_say()
    {
        Run run = await AskAsync("events", "--with", "Russia", "--with", "PAK", "--type", "SUPPORT", "--from", "2014", "--until", "2014-11", "--format", "jsonl");
        run.Lines.ShouldNotBeEmpty();
        foreach (string line in run.Lines)
        {
            using JsonDocument record = JsonDocument.Parse(line);
            record.RootElement.GetProperty("type").GetString().ShouldBe("SUPPORT");
            record.RootElement.GetProperty("from").GetString()!.CompareTo("2014-11-30").ShouldBeLessThanOrEqualTo(0);
            record.RootElement.GetProperty("to").GetString()!.CompareTo("2014-01-01").ShouldBeGreaterThanOrEqualTo(0);
            line.ShouldContain("\"country\":\"RUS\"");
            line.ShouldContain("\"country\":\"PAK\"");
        }
    }

    [Fact]
    public async Task A_copy_is_marked_and_can_be_left_out()
    {
        int all = (await AskAsync("events", "--format", "jsonl")).Lines.Length;
        int originals = (await AskAsync("events", "--format", "jsonl", "--originals")).Lines.Length;
        originals.ShouldBeInRange(1, all - 1);
        (await AskAsync("documents", "--format", "jsonl")).Lines.Count(line => !line.Contains("\"duplicateOf\":null", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Search_finds_words_in_every_form_with_their_documents()
    {
        Run run = await AskAsync("search", "agreements", "--format", "jsonl");
        run.ShouldSucceed();
        using JsonDocument first = JsonDocument.Parse(run.Lines[0]);
        first.RootElement.GetProperty("sentence").GetString()!.ShouldContain("agree");
        Names(first.RootElement).ShouldBe(["document", "title", "outlet", "published", "publishedTo", "start", "end", "sentence"]);
    }

    [Fact]
    public async Task A_search_that_cannot_be_understood_is_a_wrong_argument() => (await AskAsync("search", "\"half")).ShouldFailWith("EN0305", 2);

    [Fact]
    public async Task An_unknown_actor_is_answered_with_the_nearest_names()
    {
        Run run = await AskAsync("events", "--with", "Pakistann");
        run.ShouldFailWith("EN0202", 2);
        run.Errors.ShouldContain("PAK (Pakistan)");
    }

    [Fact]
    public async Task A_reader_that_closes_the_pipe_early_causes_no_complaint()
    {
        Run run = await RunningProgram.ShellAsync($"for i in 1 2 3; do $ENTENTE events --study '{study.Location}' --format jsonl | head -1; done");
        run.Lines.Length.ShouldBe(3);
        run.Errors.ShouldBeEmpty();
    }

    private async Task<Run> AskAsync(string command, params string[] arguments) =>
        await RunningProgram.RunAsync([command, "--study", study.Location, .. arguments]);

    private static string[] Names(JsonElement record) => [.. record.EnumerateObject().Select(field => field.Name)];

    // RFC 4180, written here so that what is written is not judged by the code that wrote it.
    private static List<string[]> ParseCsv(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                bool doubled = quoted && i + 1 < text.Length && text[i + 1] == '"';
                quoted = doubled || !quoted;
                cell.Append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
            }
            else if (quoted || c is not (',' or '\n'))
            {
                cell.Append(c);
            }
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
        }

        quoted.ShouldBeFalse("a quotation mark was not closed");
        return rows;
    }
}
