using Dapper;

namespace Entente.Store.Tests;

/// <summary>What a study says of events, row for row.</summary>
internal static class StudyPrint
{
    private static readonly string[] s_tables =
        ["event", "participant", "cluster", "cluster_member", "cluster_link", "review", "report_decision", "machine_event", "machine_participant"];

    /// <summary>Every row of every table that judgements can change, in the order of their keys.</summary>
    public static string[] Tables(Study study) =>
    [
        .. s_tables.SelectMany(table => study.Connection.Query($"SELECT * FROM {table}")
            .Select(row => $"{table}: {string.Join('|', ((IDictionary<string, object>)row).Select(cell => $"{cell.Key}={cell.Value}"))}")
            .Order(StringComparer.Ordinal)),
    ];
}
