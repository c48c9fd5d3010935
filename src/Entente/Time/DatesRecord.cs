using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Problems;
using NodaTime;
using NodaTime.Text;

namespace Entente.Time;

/// <summary>The record of <c>entente dates</c>: a line {"text","reference"} in, a line {"spans":[…]} out.</summary>
/// <remarks>
/// "reference" is a day, a month or a year in ISO form ("2021-08-27", "2021-08", "2021"), two of them with a slash between, or null.
/// A clock time after a day is ignored. Expressions that count from another one are resolved against the latest date before them in the
/// text, else against the reference.
/// </remarks>
public static class DatesRecord
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one line and gives its expressions, or the problem EN0402.</summary>
    /// <param name="jsonLine">A JSON object with "text" and, if known, "reference"; other properties are ignored but "id", which is handed on.</param>
    /// <param name="options">Choices; null for the defaults.</param>
    public static Outcome<string> Process(string jsonLine, TimeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(jsonLine);
        try
        {
            return JsonNode.Parse(jsonLine) is JsonObject record ? Read(record, options) : Malformed("a line must be a JSON object");
        }
        catch (JsonException exception)
        {
            return Malformed(exception.Message);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // JsonNode reports a property that stands twice, or a lone surrogate, only when it is looked at.
            return Malformed(exception.Message);
        }
    }

    private static Outcome<string> Read(JsonObject record, TimeOptions? options)
    {
        if (record["text"] is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            return Malformed("\"text\" is missing or not a string");
        }

        DateInterval? reference = null;
        if (record["reference"] is { } given && (given is not JsonValue date || !date.TryGetValue<string>(out var written) || !TryReference(written, out reference)))
        {
            return Malformed("\"reference\" is not a date such as 2021-08-27, 2021-08 or 2021");
        }

        var spans = Resolved(text, reference, options).Select(Print).ToArray<JsonNode?>();
        var result = new JsonObject();
        if (record["id"] is { } id)
        {
            result["id"] = id.DeepClone();
        }

        result["spans"] = new JsonArray(spans);
        return result.ToJsonString(Plain);
    }

    private static IEnumerable<TimeExpression> Resolved(string text, DateInterval? reference, TimeOptions? options)
    {
        var anchor = reference;
        foreach (var expression in TimeExpressionFinder.Find(text, reference, options))
        {
            var resolved = expression is { Kind: TimeKind.Anchored, IsAnchoredToEvent: false } && anchor is not null ? expression.Resolve(anchor) : expression;
            if (resolved is { Interval: { From: not null, To: not null } interval, Kind: TimeKind.Date or TimeKind.Anchored })
            {
                anchor = interval;
            }

            yield return resolved;
        }
    }

    /// <summary>Reads a reference: a day, month or year in ISO form, or two with a slash between; empty text is no reference.</summary>
    public static bool TryReference(string text, out DateInterval? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        reference = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var ends = text.Trim().Split('/');
        if (ends.Length > 2 || Stretch(ends[0]) is not { } first || Stretch(ends[^1]) is not { } last || first.From > last.To)
        {
            return false;
        }

        reference = ends.Length == 1 ? first : new(first.From, last.To, Precision.Open);
        return true;
    }

    private static DateInterval? Stretch(string text)
    {
        var day = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        return LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date } ? DateInterval.OfDay(date)
            : YearMonthPattern.Iso.Parse(day) is { Success: true, Value: var month } ? DateInterval.OfMonth(month.Year, month.Month)
            : day.Length == 4 && day.All(char.IsAsciiDigit) && day != "0000" ? DateInterval.OfYear(int.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    private static JsonObject Print(TimeExpression expression) => new()
    {
        ["start"] = expression.Span.Start,
        ["end"] = expression.Span.End,
        ["text"] = expression.Text,
        ["timex"] = expression.Timex,
        ["from"] = Print(expression.Interval?.From),
        ["to"] = Print(expression.Interval?.To),
        ["precision"] = expression.Interval?.Precision.ToString().ToLowerInvariant(),
        ["kind"] = expression.Kind.ToString().ToLowerInvariant(),
    };

    private static string? Print(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static Outcome<string> Malformed(string detail) => ProblemCatalogue.BadCorpus.For("dates record", detail);
}
