using System.Text.Json;
using Entente.Documents;
using Entente.Problems;
using Entente.Time;
using NodaTime.Text;

namespace Entente.Pipelines;

/// <summary>One line of a JSON Lines file of texts: <c>{"id","text","date"}</c>.</summary>
public static class TextRecord
{
    /// <summary>The document of one record.</summary>
    /// <param name="line">The record; "text" is needed, "id" and "date" (YYYY-MM-DD) are not.</param>
    /// <param name="fallback">The date of records that have none.</param>
    /// <returns>The document, or problem EN0402.</returns>
    public static Outcome<Document> Read(string line, DateInterval? fallback)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement record = json.RootElement;
            if (record.ValueKind != JsonValueKind.Object || Text(record, "text") is not { } text)
            {
                return Fault("the record has no \"text\"");
            }

            DateInterval? date = fallback;
            if (Text(record, "date") is { } day)
            {
                ParseResult<NodaTime.LocalDate> parsed = LocalDatePattern.Iso.Parse(day);
                if (!parsed.Success)
                {
                    return Fault($"\"date\": '{day}' is not of the form YYYY-MM-DD");
                }

                date = DateInterval.OfDay(parsed.Value);
            }

            return PlainDocument.Read(text, Text(record, "id"), date);
        }
        catch (JsonException exception)
        {
            return Fault(exception.Message);
        }
    }

    private static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    private static Problem Fault(string detail) => ProblemCatalogue.BadCorpus.For("a record", detail);
}
