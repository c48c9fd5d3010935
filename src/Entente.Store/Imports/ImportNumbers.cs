using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>The dictionaries of imported events: actors, codes, publishers and documents by number.</summary>
internal sealed class ImportNumbers : IDisposable
{
    private readonly NumberedKeys _actors = new();
    private readonly NumberedKeys _codes = new();
    private readonly NumberedKeys _publishers = new();
    private readonly Dictionary<string, int> _parties = new(StringComparer.Ordinal);
    private readonly List<int> _partyOf = [0];
    private readonly Dictionary<int, long> _unknownActors = [];
    private readonly Dictionary<int, long> _unknownCodes = [];
    private readonly RecentDocuments _recent = new();
    private readonly SqliteConnection _connection;
    private readonly SqlStatement _addParty;
    private readonly SqlStatement _addActor;
    private readonly SqlStatement _addCode;
    private readonly SqlStatement _addPublisher;
    private readonly SqlStatement _addDocument;
    private long _documents;
    private int _actorCount;
    private int _codeCount;
    private int _publisherCount;

    public ImportNumbers(SqliteConnection connection)
    {
        _connection = connection;
        _addParty = new(connection, "INSERT INTO imported_party (number, id) VALUES (?1, ?2)");
        _addActor = new(connection, "INSERT INTO imported_actor (number, dataset, written, code, name, sector, actor, state, party) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        _addCode = new(connection, "INSERT INTO imported_code (number, system, code, type, mode, quad, intensity, goldstein, known) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        _addPublisher = new(connection, "INSERT INTO imported_publisher (number, name, prefix) VALUES (?1, ?2, ?3)");
        _addDocument = new(connection, "INSERT INTO imported_document (number, publisher, address) VALUES (?1, ?2, ?3)");
    }

    /// <summary>Loads what the study holds; done anew when another process has written to it.</summary>
    public void Load(ImportedDataset dataset, CodeSystem system)
    {
        _actors.Clear();
        _codes.Clear();
        _publishers.Clear();
        _parties.Clear();
        _recent.Clear();
        _actorCount = (int)Scalar("SELECT COALESCE(MAX(number), 0) FROM imported_actor");
        _codeCount = (int)Scalar("SELECT COALESCE(MAX(number), 0) FROM imported_code");
        _publisherCount = (int)Scalar("SELECT COALESCE(MAX(number), 0) FROM imported_publisher");
        _documents = Scalar("SELECT COALESCE(MAX(number), 0) FROM imported_document");
        _partyOf.Clear();
        _partyOf.AddRange(new int[_actorCount + 1]);
        Each("SELECT number, id FROM imported_party", 0, row => _parties.Add(row.Text(1)!, (int)row.Integer(0)));
        Each("SELECT number, written, party, sector = 'UNK' FROM imported_actor WHERE dataset = ?1", (int)dataset, row =>
        {
            int number = (int)row.Integer(0);
            _actors.Add(row.Utf8(1), number);
            _partyOf[number] = (int)row.Integer(2);
            if (row.IsNull(2) && row.Integer(3) != 0)
            {
                _unknownActors.TryAdd(number, 0);
            }
        });
        Each("SELECT number, code, known FROM imported_code WHERE system = ?1", (int)system, row =>
        {
            int number = (int)row.Integer(0);
            _codes.Add(row.Utf8(1), number);
            if (row.Integer(2) == 0)
            {
                _unknownCodes.TryAdd(number, 0);
            }
        });
        Each("SELECT number, prefix FROM imported_publisher", 0, row => _publishers.Add(row.Utf8(1), (int)row.Integer(0)));
    }

    /// <summary>The number of an actor by what is written of it, 0 when it is new.</summary>
    public int Actor(ReadOnlySpan<byte> written) => _actors[written];

    /// <summary>The number of a code, 0 when it is new.</summary>
    public int Code(ReadOnlySpan<byte> code) => _codes[code];

    /// <summary>The number of an actor's party, 0 when it has none.</summary>
    public int PartyOf(int actor) => _partyOf[actor];

    public int Add(ImportedDataset dataset, ReadOnlySpan<byte> written, ImportedActor actor)
    {
        int party = actor.Party is { } id ? Party(id) : 0;
        int number = ++_actorCount;
        _addActor.Bind(1, number).Bind(2, (int)dataset).Bind(3, written).Bind(4, actor.Code).Bind(5, actor.Name).Bind(6, actor.Sector.ToString())
            .Bind(7, actor.Actor).Bind(8, actor.State).BindNumber(9, party).Run();
        _actors.Add(written, number);
        _partyOf.Add(party);
        if (actor.IsUnknown)
        {
            _unknownActors[number] = 0;
        }

        return number;
    }

    public int Add(ReadOnlySpan<byte> written, ImportedCode code)
    {
        int number = ++_codeCount;
        _addCode.Bind(1, number).Bind(2, (int)code.System).Bind(3, written).Bind(4, code.Type is { } type ? RecordName.Of(type) : null).Bind(5, code.Mode)
            .Bind(6, code.Quad is { } quad ? RecordName.Of(quad) : null).Bind(7, code.Intensity).Bind(8, code.Goldstein).Bind(9, code.IsKnown ? 1 : 0).Run();
        _codes.Add(written, number);
        if (!code.IsKnown)
        {
            _unknownCodes[number] = 0;
        }

        return number;
    }

    /// <summary>Counts an event among those of its actors and code, where these are not known.</summary>
    public void Note(int source, int target, int code)
    {
        Raise(_unknownActors, source);
        Raise(_unknownActors, target);
        Raise(_unknownCodes, code);
    }

    /// <summary>Actor codes that are not known and stand in new events, most first.</summary>
    public IReadOnlyList<UnknownCode> UnknownActors() => Named(_unknownActors, "imported_actor");

    /// <summary>Event codes that are not known and stand in new events, most first.</summary>
    public IReadOnlyList<UnknownCode> UnknownCodes() => Named(_unknownCodes, "imported_code");

    /// <summary>The number of a publisher, which is made when it is new.</summary>
    /// <param name="prefix">What its addresses begin with, or its name.</param>
    /// <param name="name">Its name.</param>
    public int Publisher(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        int number = _publishers[prefix];
        if (number == 0)
        {
            number = ++_publisherCount;
            _addPublisher.Bind(1, number).Bind(2, name).Bind(3, prefix).Run();
            _publishers.Add(prefix, number);
        }

        return number;
    }

    /// <summary>The number of a document, which is made when it was not seen lately.</summary>
    public long Document(int publisher, ReadOnlySpan<byte> address)
    {
        ulong hash = ByteHash.Fold(ByteHash.Of(address), (ulong)publisher);
        long number = _recent[hash];
        if (number == 0)
        {
            number = ++_documents;
            _addDocument.Bind(1, number).BindNumber(2, publisher).Bind(3, address).Run();
            _recent[hash] = number;
        }

        return number;
    }

    public void Dispose()
    {
        foreach (SqlStatement statement in (SqlStatement[])[_addParty, _addActor, _addCode, _addPublisher, _addDocument])
        {
            statement.Dispose();
        }
    }

    private static void Raise(Dictionary<int, long> counts, int number)
    {
        ref long count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, number);
        if (!Unsafe.IsNullRef(ref count))
        {
            count++;
        }
    }

    private List<UnknownCode> Named(Dictionary<int, long> counts, string table)
    {
        using var name = new SqlStatement(_connection, $"SELECT code FROM {table} WHERE number = ?1");
        var named = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach ((int number, long count) in counts)
        {
            if (count > 0 && name.Bind(1, number).Step())
            {
                string code = name.Text(0)!;
                named[code] = named.GetValueOrDefault(code) + count;
            }

            name.Reset();
        }

        return [.. named.Select(pair => new UnknownCode(pair.Key, pair.Value)).OrderByDescending(code => code.Events).ThenBy(code => code.Code, StringComparer.Ordinal)];
    }

    private int Party(string id)
    {
        if (!_parties.TryGetValue(id, out int number))
        {
            number = _parties.Count + 1;
            _addParty.Bind(1, number).Bind(2, Encoding.UTF8.GetBytes(id)).Run();
            _parties.Add(id, number);
        }

        return number;
    }

    private long Scalar(string sql)
    {
        using var statement = new SqlStatement(_connection, sql);
        statement.Step();
        return statement.Integer(0);
    }

    private void Each(string sql, int parameter, Action<SqlStatement> take)
    {
        using var statement = new SqlStatement(_connection, sql);
        if (parameter != 0)
        {
            statement.Bind(1, parameter);
        }

        while (statement.Step())
        {
            take(statement);
        }
    }
}
