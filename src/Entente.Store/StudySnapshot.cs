using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A study as it stands at the first of several questions, for all of them: what another process writes meanwhile is seen by the next ones only.</summary>
internal readonly struct StudySnapshot : IDisposable
{
    private readonly SqliteConnection? _connection;

    private StudySnapshot(SqliteConnection? connection) => _connection = connection;

    /// <summary>Begins one; within a transaction or another snapshot there is nothing to do.</summary>
    public static StudySnapshot Of(SqliteConnection connection)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            return default;
        }

        // Not a transaction of the connection's own: every question within would have to name it.
        connection.Execute("BEGIN DEFERRED");
        return new StudySnapshot(connection);
    }

    /// <summary>Ends it, unless what went wrong has done so.</summary>
    public void Dispose()
    {
        if (_connection is { Handle: { } handle } && SQLitePCL.raw.sqlite3_get_autocommit(handle) == 0)
        {
            _connection.Execute("COMMIT");
        }
    }
}
