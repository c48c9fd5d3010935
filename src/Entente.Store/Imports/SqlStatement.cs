using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Entente.Store.Imports;

/// <summary>A prepared statement without the cost that ADO.NET adds to every row: parameters by number from 1, columns by number from 0.</summary>
internal sealed class SqlStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    // What stands in each parameter: most numbers of a row are those of the row before, and a call into SQLite costs more than a look here.
    private readonly Standing[] _standing;

    public SqlStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _standing = new Standing[raw.sqlite3_bind_parameter_count(_statement) + 1];
    }

    public SqlStatement Bind(int parameter, long value)
    {
        ref Standing standing = ref _standing[parameter];
        if (standing.Kind != StandingKind.Number || standing.Number != value)
        {
            Check(raw.sqlite3_bind_int64(_statement, parameter, value));
            standing = new Standing(StandingKind.Number, value);
        }

        return this;
    }

    /// <summary>Binds a number of a dictionary, in which 0 means none.</summary>
    public SqlStatement BindNumber(int parameter, long value) => value == 0 ? BindNull(parameter) : Bind(parameter, value);

    public SqlStatement Bind(int parameter, double? value)
    {
        Other(parameter, value is { } known ? raw.sqlite3_bind_double(_statement, parameter, known) : raw.sqlite3_bind_null(_statement, parameter));
        return this;
    }

    public SqlStatement Bind(int parameter, ReadOnlySpan<byte> utf8)
    {
        Other(parameter, raw.sqlite3_bind_text(_statement, parameter, utf8));
        return this;
    }

    public SqlStatement Bind(int parameter, string? text)
    {
        Other(parameter, text is null ? raw.sqlite3_bind_null(_statement, parameter) : raw.sqlite3_bind_text(_statement, parameter, text));
        return this;
    }

    public SqlStatement BindNull(int parameter)
    {
        ref Standing standing = ref _standing[parameter];
        if (standing.Kind != StandingKind.Null)
        {
            Check(raw.sqlite3_bind_null(_statement, parameter));
            standing = new Standing(StandingKind.Null, 0);
        }

        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one; at the end the statement is reset.</returns>
    public bool Step()
    {
        int result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        int after = raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? after : result);
        return false;
    }

    /// <summary>Runs a statement that returns nothing.</summary>
    public void Run()
    {
        while (Step())
        {
            // Rows of a statement that changes something are of no interest.
        }
    }

    public void Reset() => raw.sqlite3_reset(_statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(_statement, column);

    public string? Text(int column) => IsNull(column) ? null : Encoding.UTF8.GetString(Utf8(column));

    public void Dispose() => _statement.Dispose();

    private void Other(int parameter, int result)
    {
        Check(result);
        _standing[parameter] = default;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
    }

    private readonly record struct Standing(StandingKind Kind, long Number);

    private enum StandingKind
    {
        Other,
        Null,
        Number,
    }
}
