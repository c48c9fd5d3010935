using Entente.Actors;
using Entente.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>What the numbers in imported events stand for, loaded when events are read.</summary>
internal sealed class ImportNames
{
    public ImportNames(SqliteConnection connection)
    {
        Parties = Load(connection, "SELECT number, id FROM imported_party", row => row.Text(1)!);
        Publishers = Load(connection, "SELECT number, name FROM imported_publisher", row => row.Text(1)!);
        Actors = Load(connection, "SELECT number, code, name, sector, actor, state FROM imported_actor", row =>
            new ImportedActor(row.Text(1)!, row.Text(2), EventRows.Member<Sector>(row.Text(3)!), row.Text(4), row.Text(5)));
        Codes = Load(connection, "SELECT number, system, code, type, mode, quad, intensity, goldstein, known FROM imported_code", row => new ImportedCode(
            (CodeSystem)row.Integer(1),
            row.Text(2)!,
            row.Text(3) is { } type ? EventRows.Member<EventType>(type) : null,
            row.Text(4),
            row.Text(5) is { } quad ? EventRows.Member<QuadClass>(quad) : null,
            row.Real(6),
            row.IsNull(7) ? null : row.Real(7),
            row.Integer(8) != 0));
    }

    /// <summary>Ids of parties; place 0 is nobody.</summary>
    public string?[] Parties { get; }

    /// <summary>Names of publishers; place 0 is none.</summary>
    public string?[] Publishers { get; }

    /// <summary>Actors; place 0 is nobody.</summary>
    public ImportedActor?[] Actors { get; }

    /// <summary>Codes; place 0 is none.</summary>
    public ImportedCode?[] Codes { get; }

    private static T?[] Load<T>(SqliteConnection connection, string sql, Func<SqlStatement, T> read)
        where T : class
    {
        var rows = new List<T?> { null };
        using var statement = new SqlStatement(connection, sql + " ORDER BY number");
        while (statement.Step())
        {
            // Numbers of a dictionary have no gaps: they are given in order and never taken back.
            rows.Add(read(statement));
        }

        return [.. rows];
    }
}
