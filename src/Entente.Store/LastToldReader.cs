using Dapper;
using Entente.Evidence;
using Entente.Store.Imports;

namespace Entente.Store;

/// <summary>Until when a study can tell what happened.</summary>
internal static class LastToldReader
{
    /// <summary>The last day, by number, on which a document was published or an imported event is dated; null when nothing of this origin has a date.</summary>
    public static int? LastTold(this Study study, EventOrigin origin)
    {
        int? published = origin == EventOrigin.Imported ? null : Published(study);
        int? imported = origin == EventOrigin.Coded || !study.HasImportedEvents() ? null : Imported(study);
        return published is { } one && imported is { } other ? Math.Max(one, other) : published ?? imported;
    }

    // A document without a date was written at the latest when its file was changed last.
    private static int? Published(Study study)
    {
        (string? day, long? changed) = study.Connection.QuerySingle<(string?, long?)>(
            """
            SELECT MAX(d.published_to), MAX(CASE WHEN d.published_to IS NULL THEN f.modified END)
            FROM document d LEFT JOIN file f ON f.document = d.id WHERE d.stale = 0
            """);
        int? published = IsoDay.Parse(day) is { } known ? ReportDays.NumberOf(known) : null;
        int? written = changed is { } ticks ? (int)((ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerDay) : null;
        return published is { } one && written is { } other ? Math.Max(one, other) : published ?? written;
    }

    private static int? Imported(Study study) =>
        study.Connection.ExecuteScalar<long?>("SELECT MAX(number) FROM imported_event") is { } number ? ReportDays.NumberOf(ImportedDyads.DayOf(number)) : null;
}
