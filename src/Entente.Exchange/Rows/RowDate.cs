using NodaTime;
using NodaTime.Text;

namespace Entente.Exchange.Rows;

/// <summary>Days as event data sets write them.</summary>
internal static class RowDate
{
    private static readonly LocalDatePattern s_compact = LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd");

    /// <summary>"20210825", empty for no day.</summary>
    public static string Compact(LocalDate? day) => day is { } known ? s_compact.Format(known) : "";

    /// <summary>"2021-08-25", empty for no day.</summary>
    public static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    /// <summary>A day in either form, or null.</summary>
    public static LocalDate? Parse(string text) =>
        s_compact.Parse(text) is { Success: true } compact ? compact.Value : LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value : null;
}
