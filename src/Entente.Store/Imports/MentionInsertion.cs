using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>Writes mentions of GDELT events and keeps the events' numbers of reports.</summary>
internal sealed class MentionInsertion : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqlStatement _insert;
    private readonly SqlStatement _count;
    private readonly SqlStatement _any;
    private readonly HashSet<long> _touched = [];
    private bool _hasMentions;

    public MentionInsertion(SqliteConnection connection)
    {
        _connection = connection;
        _insert = new(connection,
            """
            INSERT OR IGNORE INTO imported_mention (event, document_hash, sentence, day, publisher, document, confidence, file)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """);
        _count = new(connection,
            """
            UPDATE imported_event SET reports = MAX(reports, (SELECT COUNT(DISTINCT document_hash) FROM imported_mention WHERE event = ?2))
            WHERE dataset = ?1 AND mark = ?2
            """);
        _any = new(connection, "SELECT EXISTS (SELECT 1 FROM imported_mention)");
    }

    public void Prepare()
    {
        _any.Step();
        _hasMentions = _any.Integer(0) != 0;
        _any.Reset();
        _touched.Clear();
    }

    public RowFate Add(ImportedFile file, in ImportedMention mention)
    {
        _insert.Bind(1, mention.Event).Bind(2, mention.DocumentHash).Bind(3, mention.Sentence).Bind(4, mention.Day).BindNumber(5, mention.Publisher)
            .BindNumber(6, mention.Document).Bind(7, mention.Confidence).Bind(8, file.Number).Run();
        _hasMentions = true;
        _touched.Add(mention.Event);
        return SQLitePCL.raw.sqlite3_changes(_connection.Handle) == 0 ? RowFate.Repeated : RowFate.Imported;
    }

    /// <summary>Notes a GDELT event whose mentions may have come before it.</summary>
    public void NoteEvent(long id)
    {
        if (_hasMentions)
        {
            _touched.Add(id);
        }
    }

    /// <summary>Counts the reports of the events that were touched since the last commit.</summary>
    public void CountReports()
    {
        foreach (long id in _touched)
        {
            _count.Bind(1, (int)ImportedDataset.Gdelt2).Bind(2, id).Run();
        }

        _touched.Clear();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _count.Dispose();
        _any.Dispose();
    }
}
