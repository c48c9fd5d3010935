using System.Globalization;
using Entente.Documents;
using Entente.Events;
using Entente.Time;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Workbench.Layout;

/// <summary>How the workbench says dates, counts and events in English.</summary>
public static class Words
{
    private static readonly string[] s_months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames];

    /// <summary>A date no finer than it is known: "25 August 2021", "August 2021", "2021", "25–31 August 2021".</summary>
    public static string Date(DateInterval? when) => when switch
    {
        null => "undated",
        { Precision: Precision.Day, From: { } day } => Day(day),
        { Precision: Precision.Month, From: { } day } => $"{s_months[day.Month - 1]} {day.Year}",
        { Precision: Precision.Year, From: { } day } => Number(day.Year, "0"),
        { Precision: Precision.Decade, From: { } day } => $"{day.Year}s",
        { From: { } from, To: { } to } when from == to => Day(from),
        { From: { } from, To: { } to } when (from.Year, from.Month) == (to.Year, to.Month) => $"{from.Day}–{Day(to)}",
        { From: { } from, To: { } to } => $"{Day(from)} – {Day(to)}",
        { From: { } from } => $"since {Day(from)}",
        { To: { } to } => $"until {Day(to)}",
        _ => "undated",
    };

    /// <summary>A day: "25 August 2021".</summary>
    public static string Day(LocalDate day) => $"{day.Day} {s_months[day.Month - 1]} {day.Year}";

    /// <summary>A number with its noun: "1 event", "1,204 events".</summary>
    public static string Count(long count, string one, string? many = null) => $"{Number(count, "N0")} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>A list as English has it: "A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>A share as a percentage: "62 %".</summary>
    public static string Percent(double share) => Number(100 * share, "0") + " %";

    /// <summary>A number with its sign: "+1.4", "−0.6".</summary>
    public static string Signed(double value) => Number(value, "+0.0;−0.0;0.0");

    /// <summary>The class that colours an event: cooperation or conflict.</summary>
    public static string SideOf(QuadClass quad) => quad is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation ? "cooperation" : "conflict";

    /// <summary>Type and mode as PLOVER names them: "CONSULT phone".</summary>
    public static string Kind(Event told) => told.Mode is null ? RecordName.Of(told.Type) : $"{RecordName.Of(told.Type)} {told.Mode}";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
