using System.Globalization;
using Entente.Store;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Exchange.Exports;

/// <summary>Says what a request asks for, in words and as arguments.</summary>
public static class RequestWords
{
    /// <summary>In words: "distinct events with RUS and PAK, from 2021-01-01".</summary>
    public static string Of(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string dyad = request.Dyad is { } two ? $" of {two.First} and {two.Second}" : "";
        string subject = request.Subject switch
        {
            ExportSubject.Distinct => "distinct events",
            ExportSubject.Relation => $"relation{dyad} by {BinOf(request)}",
            ExportSubject.Network => $"signed network{dyad}" + (IsOverTime(request) ? $" by {BinOf(request)}, signs over {Number(request.WindowDays)} days" : ""),
            _ => RecordName.Of(request.Subject),
        };
        return string.Join(", ", Restrictions(request).Prepend(subject));
    }

    /// <summary>As arguments of <c>entente</c>, in a fixed order; what has its usual value is left out.</summary>
    public static string ArgumentsOf(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return string.Join(' ', Arguments(request).Select(Quote));
    }

    /// <summary>Whether the request is one of bins rather than of its window as a whole.</summary>
    internal static bool IsOverTime(ExportRequest request) => request.Bin is not null || request.Format == ExportFormat.Gexf || request.Subject == ExportSubject.Relation;

    private static string BinOf(ExportRequest request) => RecordName.Of(request.Bin ?? Relations.BinLength.Month);

    private static IEnumerable<string> Restrictions(ExportRequest request)
    {
        EventFilter filter = request.Filter;
        string?[] all =
        [
            Listed("among", request.Actors, "and"),
            Listed("with", filter.With, "and"),
            Listed("by", filter.By, "or"),
            Listed("to", filter.To, "or"),
            Listed("of type", filter.Types.Select(RecordName.Of), "or"),
            Listed("of status", filter.Statuses.Select(RecordName.Of), "or"),
            filter.From is { } from ? $"from {Day(from)}" : null,
            filter.Until is { } until ? $"until {Day(until)}" : null,
            filter.Place is { } place ? $"in {place}" : null,
            filter.Outside is { } outside ? $"outside {outside}" : null,
            filter.Document is { } document ? $"told by document {document}" : null,
            filter.Outlet is { } outlet ? $"told by an outlet named like \"{outlet}\"" : null,
            filter.Confidence is { } confidence ? $"with confidence at least {Number(confidence)}" : null,
            filter.WithoutCopies ? "copies left out" : null,
            request.Origin switch { EventOrigin.Imported => "imported", EventOrigin.All => "coded and imported", _ => null },
            request.Scale == Relations.ScaleKind.Goldstein ? "scored by goldstein" : null,
            filter.Limit is { } limit ? $"the first {Number(limit)}" : null,
        ];
        return all.OfType<string>();
    }

    private static IEnumerable<string> Arguments(ExportRequest request)
    {
        EventFilter filter = request.Filter;
        return
        [
            "export",
            RecordName.Of(request.Format),
            .. request.Subject == ExportFormats.SubjectsOf(request.Format)[0] ? [] : Pair("--of", RecordName.Of(request.Subject)),
            .. request.Dyad is { } two ? ["--dyad", two.First, two.Second] : Array.Empty<string>(),
            .. Each("--actor", request.Actors),
            .. Each("--with", filter.With),
            .. Each("--by", filter.By),
            .. Each("--to", filter.To),
            .. Each("--type", filter.Types.Select(RecordName.Of)),
            .. Each("--status", filter.Statuses.Select(RecordName.Of)),
            .. Pair("--from", filter.From is { } from ? Day(from) : null),
            .. Pair("--until", filter.Until is { } until ? Day(until) : null),
            .. Pair("--place", filter.Place),
            .. Pair("--outside", filter.Outside),
            .. Pair("--document", filter.Document),
            .. Pair("--outlet", filter.Outlet),
            .. Pair("--confidence", filter.Confidence is { } confidence ? Number(confidence) : null),
            .. filter.WithoutCopies ? ["--originals"] : Array.Empty<string>(),
            .. Pair("--origin", RecordName.Of(request.Origin)),
            .. Pair("--bin", request.Bin is { } bin ? RecordName.Of(bin) : null),
            .. Pair("--window", request.Subject == ExportSubject.Network && IsOverTime(request) ? Number(request.WindowDays) : null),
            .. Pair("--scale", request.Scale == default ? null : RecordName.Of(request.Scale)),
            .. Pair("--limit", filter.Limit is { } limit ? Number(limit) : null),
        ];
    }

    private static string? Listed(string word, IEnumerable<string> names, string joint) =>
        names.Any() ? $"{word} {string.Join($" {joint} ", names)}" : null;

    private static string[] Pair(string name, string? value) => value is null ? [] : [name, value];

    private static IEnumerable<string> Each(string name, IEnumerable<string> values) => values.SelectMany(value => Pair(name, value));

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    // As a shell takes it.
    private static string Quote(string argument) =>
        argument.Length > 0 && argument.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '/')
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
