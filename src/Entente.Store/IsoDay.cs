using NodaTime;
using NodaTime.Text;

namespace Entente.Store;

/// <summary>Days as ISO 8601 text, which SQLite compares in the right order.</summary>
internal static class IsoDay
{
    public static string? Print(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    public static LocalDate? Parse(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
