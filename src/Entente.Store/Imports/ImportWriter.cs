using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>Writes the rows of files of event data into a study, some hundred thousands a transaction; of a run that was killed the last commit stands.</summary>
/// <remarks>What SQLite refuses is thrown: call it inside <see cref="Study.Guard{T}"/>.</remarks>
public sealed class ImportWriter : IDisposable
{
    private const int LongestRejectedRow = 4_096;
    private const long NotLoaded = -1;

    // The rows of a list come by day, so that each dyad's end of the index is written again and again: those of forty thousand dyads take 160 MB.
    private const int CacheKilobytes = 256 * 1024;

    private readonly SqliteConnection _connection;
    private readonly ImportNumbers _numbers;
    private readonly EventInsertion _events;
    private readonly MentionInsertion _mentions;
    private readonly PartyDays _partyDays;
    private readonly SqlStatement _reject;
    private SqliteTransaction? _transaction;
    private ImportedFile? _file;
    private CodeSystem _system;
    private long _dataVersion = NotLoaded;

    /// <summary>A writer into <paramref name="study"/>.</summary>
    public ImportWriter(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        _connection = study.Connection;
        Study.SetCache(_connection, CacheKilobytes);
        _numbers = new ImportNumbers(_connection);
        _events = new EventInsertion(_connection);
        _mentions = new MentionInsertion(_connection);
        _partyDays = new PartyDays(_connection);
        _reject = new SqlStatement(_connection, "INSERT OR REPLACE INTO imported_reject (file, line, reason, row) VALUES (?1, ?2, ?3, ?4)");
    }

    /// <summary>Begins a file, or goes on with one.</summary>
    public void Begin(ImportedFile file, CodeSystem system)
    {
        ArgumentNullException.ThrowIfNull(file);
        if ((_file?.Dataset, _system) != (file.Dataset, system))
        {
            _dataVersion = NotLoaded;
        }

        _file = file;
        _system = system;
        BeginTransaction();
        if (file.Number == 0)
        {
            file.Number = ImportedFiles.Insert(_connection, _transaction!, file);
        }
    }

    /// <summary>The number of an actor by what the data set writes of it, 0 when it is new.</summary>
    public int Actor(ReadOnlySpan<byte> written) => _numbers.Actor(written);

    /// <summary>Gives a new actor its number.</summary>
    public int Add(ReadOnlySpan<byte> written, ImportedActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return _numbers.Add(_file!.Dataset, written, actor);
    }

    /// <summary>The number of a code, 0 when it is new.</summary>
    public int Code(ReadOnlySpan<byte> code) => _numbers.Code(code);

    /// <summary>Gives a new code its number.</summary>
    public int Add(ReadOnlySpan<byte> written, ImportedCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _numbers.Add(written, code);
    }

    /// <summary>The number of a publisher.</summary>
    /// <param name="prefix">What its addresses begin with, or its name.</param>
    /// <param name="name">Its name.</param>
    public int Publisher(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => _numbers.Publisher(prefix, name);

    /// <summary>The number of a document.</summary>
    /// <param name="publisher">Number of its publisher, 0 when not known.</param>
    /// <param name="address">What follows the publisher's prefix, or the data set's id of the document.</param>
    public long Document(int publisher, ReadOnlySpan<byte> address) => _numbers.Document(publisher, address);

    /// <summary>Writes an event.</summary>
    public RowFate Add(in ImportedRow row)
    {
        (int source, int target) = (_numbers.PartyOf(row.Source), _numbers.PartyOf(row.Target));
        RowFate fate = _events.Add(_file!, row, source, target);
        if (row.IsMarkId)
        {
            _mentions.NoteEvent(row.Mark);
        }

        if (fate == RowFate.Imported)
        {
            _numbers.Note(row.Source, row.Target, row.Code);
            _partyDays.Note(source, target, row.Day);
        }

        return Count(fate);
    }

    /// <summary>Writes a mention.</summary>
    public RowFate Add(in ImportedMention mention) => Count(_mentions.Add(_file!, mention));

    /// <summary>Writes a row that cannot be imported.</summary>
    public void Reject(long line, RejectReason reason, ReadOnlySpan<byte> row)
    {
        _reject.Bind(1, _file!.Number).Bind(2, line).Bind(3, (int)reason).Bind(4, row[..Math.Min(row.Length, LongestRejectedRow)]).Run();
        _file.Rejected++;
    }

    /// <summary>Commits what was written, and how far that is in the file.</summary>
    /// <param name="offset">Bytes of the unpacked content read.</param>
    /// <param name="line">Lines read.</param>
    /// <param name="isDone">Whether the file ends there.</param>
    public void Commit(long offset, long line, bool isDone)
    {
        _mentions.CountReports();
        (_file!.Offset, _file.Line, _file.IsDone) = (offset, line, isDone);
        ImportedFiles.Update(_connection, _transaction!, _file);
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
        _dataVersion = DataVersion();
        if (!isDone)
        {
            BeginTransaction();
        }
    }

    /// <summary>Gives up what was written since the last commit.</summary>
    public void Abandon()
    {
        if (_transaction is not null)
        {
            _transaction.Rollback();
            _transaction.Dispose();
            _transaction = null;
            _dataVersion = NotLoaded;
        }
    }

    /// <summary>Actor codes that are not known, with the new events they stand in, most first.</summary>
    public IReadOnlyList<UnknownCode> UnknownActors() => _numbers.UnknownActors();

    /// <summary>Event codes that are not known, likewise.</summary>
    public IReadOnlyList<UnknownCode> UnknownCodes() => _numbers.UnknownCodes();

    /// <inheritdoc/>
    public void Dispose()
    {
        Abandon();
        _reject.Dispose();
        _partyDays.Dispose();
        _mentions.Dispose();
        _events.Dispose();
        _numbers.Dispose();
        Study.SetCache(_connection, Study.CacheKilobytes);
    }

    private RowFate Count(RowFate fate)
    {
        switch (fate)
        {
            case RowFate.Repeated:
                _file!.Repeated++;
                break;
            case RowFate.Mirrored:
                _file!.Mirrored++;
                break;
            default:
                _file!.Imported++;
                break;
        }

        return fate;
    }

    private void BeginTransaction()
    {
        _transaction = _connection.BeginTransaction(deferred: false);
        if (DataVersion() != _dataVersion)
        {
            // The first transaction of a file, or another process wrote since the last one: its numbers must not be given twice.
            _numbers.Load(_file!.Dataset, _system);
            _events.Prepare(_file.Dataset, _connection.ExecuteScalar<long>("SELECT COALESCE(SUM(imported), 0) FROM imported_file", transaction: _transaction));
            _mentions.Prepare();
            _partyDays.Clear();
        }
    }

    // Changes when another connection commits.
    private long DataVersion() => _connection.ExecuteScalar<long>("PRAGMA data_version", transaction: _transaction);
}
