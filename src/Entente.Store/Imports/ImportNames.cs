using Entente.Actors;
using Entente.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>What the numbers in imported events stand for. Of actors and publishers, of which there may be a hundred thousand, those that are asked for are loaded.</summary>
internal sealed class ImportNames : IDisposable
{
    private readonly Dictionary<long, ImportedActor> _actors = [];
    private readonly Dictionary<long, string> _publishers = [];
    private readonly string?[] _parties;
    private readonly ImportedCode?[] _codes;
    private readonly SqlStatement _actor;
    private readonly SqlStatement _publisher;

    public ImportNames(SqliteConnection connection)
    {
        _actor = new(connection, "SELECT code, name, sector, actor, state FROM imported_actor WHERE number = ?1");
        _publisher = new(connection, "SELECT name FROM imported_publisher WHERE number = ?1");
        _parties = Load(connection, "SELECT id FROM imported_party", row => row.Text(0)!);
        _codes = Load(connection, "SELECT system, code, type, mode, quad, intensity, goldstein, known FROM imported_code", row => new ImportedCode(
            (CodeSystem)row.Integer(0),
            row.Text(1)!,
            row.Text(2) is { } type ? EventRows.Member<EventType>(type) : null,
            row.Text(3),
            row.Text(4) is { } quad ? EventRows.Member<QuadClass>(quad) : null,
            row.Real(5),
            row.IsNull(6) ? null : row.Real(6),
            row.Integer(7) != 0));
    }

    /// <summary>Id of a party; null for 0.</summary>
    public string? Party(long number) => _parties[number];

    /// <summary>A code.</summary>
    public ImportedCode Code(long number) => _codes[number]!;

    /// <summary>An actor; null for 0, nobody.</summary>
    public ImportedActor? Actor(long number)
    {
        if (number == 0)
        {
            return null;
        }

        if (!_actors.TryGetValue(number, out ImportedActor? actor))
        {
            _actor.Bind(1, number).Step();
            actor = new ImportedActor(_actor.Text(0)!, _actor.Text(1), EventRows.Member<Sector>(_actor.Text(2)!), _actor.Text(3), _actor.Text(4));
            _actor.Reset();
            _actors.Add(number, actor);
        }

        return actor;
    }

    /// <summary>Name of a publisher; null for 0, none.</summary>
    public string? Publisher(long number)
    {
        if (number == 0)
        {
            return null;
        }

        if (!_publishers.TryGetValue(number, out string? name))
        {
            _publisher.Bind(1, number).Step();
            name = _publisher.Text(0)!;
            _publisher.Reset();
            _publishers.Add(number, name);
        }

        return name;
    }

    public void Dispose()
    {
        _actor.Dispose();
        _publisher.Dispose();
    }

    private static T?[] Load<T>(SqliteConnection connection, string sql, Func<SqlStatement, T> read)
        where T : class
    {
        // Numbers of a dictionary have no gaps: they are given in order and never taken back.
        var rows = new List<T?> { null };
        using var statement = new SqlStatement(connection, sql + " ORDER BY number");
        while (statement.Step())
        {
            rows.Add(read(statement));
        }

        return [.. rows];
    }
}
