using System.Text.Json;
using Entente.Exchange.Rows;
using Entente.Problems;

namespace Entente.Exchange.Plover;

/// <summary>Reads files of PLOVER records: a JSON array, JSON Lines, or objects one after another with or without commas between them.</summary>
/// <remarks>
/// A record has a text and either one event of its own (<c>event</c>, <c>source</c>, <c>target</c>) or a list <c>events</c> of such objects. The type may
/// also be called <c>type</c>. A party is a text, an object (<c>actorText</c> or <c>text</c>; <c>code</c> or <c>country</c>; <c>sector</c>) or a list of
/// either. "---" and "***" mean that no code is given. Commas before a closing bracket are read over.
/// </remarks>
public static class PloverFile
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The records of a file in order; those of one text follow each other.</summary>
    /// <param name="characters">The file.</param>
    /// <param name="name">Its name, for problems.</param>
    /// <returns>The records, or problem EN0402 with the line of the first that cannot be read.</returns>
    public static Outcome<IReadOnlyList<PloverRecord>> Read(string characters, string name)
    {
        ArgumentNullException.ThrowIfNull(characters);
        var records = new List<PloverRecord>();
        foreach (var (line, text) in ObjectsIn(characters))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(text, s_options);
                records.AddRange(RecordsOf(json.RootElement, line));
            }
            catch (Exception exception) when (exception is JsonException or FormatException)
            {
                return ProblemCatalogue.BadCorpus.For($"{name}, line {line}", exception.Message);
            }
        }

        return records.Count > 0 ? records : ProblemCatalogue.EmptyFile.For(name, "no record of PLOVER in it");
    }

    /// <summary>Each object that lies in no other, with the line on which it begins.</summary>
    private static IEnumerable<(int Line, string Text)> ObjectsIn(string characters)
    {
        int depth = 0, start = 0, line = 1, startLine = 1;
        bool inText = false;
        for (int i = 0; i < characters.Length; i++)
        {
            char unit = characters[i];
            line += unit == '\n' ? 1 : 0;
            if (inText)
            {
                i += unit == '\\' ? 1 : 0;
                inText = unit != '"';
            }
            else if (unit == '"')
            {
                inText = depth > 0;
            }
            else if (unit == '{' && depth++ == 0)
            {
                (start, startLine) = (i, line);
            }
            else if (unit == '}' && depth > 0 && --depth == 0)
            {
                yield return (startLine, characters[start..(i + 1)]);
            }
        }

        if (depth > 0)
        {
            yield return (startLine, characters[start..]);
        }
    }

    private static IEnumerable<PloverRecord> RecordsOf(JsonElement record, int line)
    {
        if (Text(record, "text") is not { Length: > 0 } text)
        {
            throw new FormatException("the record has no \"text\"");
        }

        string id = Text(record, "id") ?? $"line {line}";
        if (!record.TryGetProperty("events", out JsonElement events) || events.ValueKind != JsonValueKind.Array)
        {
            return [RecordOf(record, record, id, text, line)];
        }

        if (events.EnumerateArray().Any(one => one.ValueKind != JsonValueKind.Object))
        {
            throw new FormatException("an event is an object");
        }

        return events.EnumerateArray().Select(one => RecordOf(record, one, id, text, line)).ToList();
    }

    private static PloverRecord RecordOf(JsonElement record, JsonElement one, string id, string text, int line) => new()
    {
        Id = id,
        Date = RowDate.Parse(Text(record, "date") ?? ""),
        Sources = ActorsOf(one, "source"),
        Targets = ActorsOf(one, "target"),
        Event = (Text(one, "event") ?? Text(one, "type") ?? throw new FormatException("an event has neither \"event\" nor \"type\"")).ToUpperInvariant(),
        Mode = Text(one, "mode") ?? "",
        Contexts = ContextsOf(one),
        EventText = Text(one, "eventText") ?? "",
        Text = text,
        Line = line,
    };

    private static IReadOnlyList<PloverActor> ActorsOf(JsonElement one, string side) => !one.TryGetProperty(side, out JsonElement value) ? [] : value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Select(ActorOf).OfType<PloverActor>()],
        _ => ActorOf(value) is { } actor ? [actor] : [],
    };

    private static PloverActor? ActorOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => IsCode(text) ? new PloverActor("", text, "") : new PloverActor(text, "", ""),
        JsonValueKind.Object => new PloverActor(Text(value, "actorText") ?? Text(value, "text") ?? "", Given(Text(value, "code") ?? Text(value, "country")), Given(Text(value, "sector"))),
        _ => null,
    };

    private static bool IsCode(string text) => text.Length >= 3 && text.All(char.IsAsciiLetterUpper);

    private static IReadOnlyList<string> ContextsOf(JsonElement one) => !one.TryGetProperty("context", out JsonElement value) ? [] : value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        JsonValueKind.String => value.GetString()!.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static string Given(string? code) => code is null || code.AsSpan().IndexOfAnyExcept('-', '*') < 0 ? "" : code;

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out JsonElement field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;
}
