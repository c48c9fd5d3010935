using System.Text.Json;
using Entente.Time;
using NodaTime;
using NodaTime.Text;

namespace Entente.Tests.Time;

/// <summary>One expected expression: where it stands and the intervals it may mean, an end exclusive or inclusive as the source leaves open.</summary>
internal sealed record ExpectedDate(int Start, int End, string Type, IReadOnlyList<(LocalDate? From, LocalDate? To)> Candidates);

/// <summary>A case of the Recognizers-Text specifications.</summary>
internal sealed record RecognizerCase(string Text, DateInterval? Reference, IReadOnlyList<ExpectedDate> Expected)
{
    private static readonly string[] Types = ["date", "daterange", "duration", "set"];

    public static IEnumerable<RecognizerCase> Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var reference = item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var given) ? Day(given.GetString()) : null;
            var expected = item.GetProperty("Results").EnumerateArray().Select(Read).ToList();
            yield return new(item.GetProperty("Input").GetString()!, reference is { } day ? DateInterval.OfDay(day) : null, expected);
        }
    }

    public static bool IsOfDays(ExpectedDate date) => Types.Contains(date.Type);

    private static ExpectedDate Read(JsonElement result)
    {
        var type = (result.TryGetProperty("TypeName", out var name) || result.TryGetProperty("Type", out name) ? name.GetString()! : "").Replace("datetimeV2.", "", StringComparison.Ordinal);
        var start = result.GetProperty("Start").GetInt32();
        var end = result.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + (result.TryGetProperty("Length", out var length) ? length.GetInt32() : 0);
        return new(start, end, type, [.. Candidates(result)]);
    }

    private static IEnumerable<(LocalDate?, LocalDate?)> Candidates(JsonElement result)
    {
        if (result.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var values))
        {
            return values.EnumerateArray().Select(value => Ends(value, "value", "start", "end")).Where(Known);
        }

        return result.TryGetProperty("Value", out var both) && both.ValueKind == JsonValueKind.Object
            ? both.EnumerateObject().Where(part => part.Name.EndsWith("Resolution", StringComparison.Ordinal)).Select(part => Ends(part.Value, "date", "startDate", "endDate")).Where(Known)
            : [];
    }

    private static bool Known((LocalDate? From, LocalDate? To) ends) => ends.From is not null || ends.To is not null;

    private static (LocalDate? From, LocalDate? To) Ends(JsonElement value, string one, string start, string end) =>
        value.TryGetProperty(one, out var day) ? (Day(day.GetString()), Day(day.GetString()))
        : (value.TryGetProperty(start, out var from) ? Day(from.GetString()) : null, value.TryGetProperty(end, out var to) ? Day(to.GetString()) : null);

    private static LocalDate? Day(string? text) =>
        text is { Length: >= 10 } && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true, Value: var day } ? day : null;
}
