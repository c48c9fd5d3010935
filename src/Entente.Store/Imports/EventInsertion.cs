using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>Writes imported events, each once, however often and from whichever side the data set tells it.</summary>
internal sealed class EventInsertion : IDisposable
{
    private const int DayBits = 32;
    private readonly SqlStatement _insert;
    private readonly SqlStatement _find;
    private readonly SqlStatement _raise;
    private readonly SqlStatement _mirror;
    private readonly SqlStatement _highest;
    private long _highestMark;
    private long _running;

    public EventInsertion(SqliteConnection connection)
    {
        _insert = new(connection,
            """
            INSERT INTO imported_event (number, file, dataset, mark, id, source, target, source_party, target_party, code, events, reports, sources, publisher, document, mirrored)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 0)
            """);
        _find = new(connection, "SELECT number, source, target, code, id, mirrored FROM imported_event WHERE dataset = ?1 AND mark = ?2");
        _raise = new(connection, "UPDATE imported_event SET reports = MAX(reports, ?2), sources = MAX(sources, ?3) WHERE number = ?1");
        _mirror = new(connection, "UPDATE imported_event SET mirrored = 1 WHERE number = ?1");
        _highest = new(connection, "SELECT COALESCE(MAX(mark), 0) FROM imported_event WHERE dataset = ?1 AND mark IS NOT NULL");
    }

    /// <summary>Makes ready for a data set.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="running">How many rows the study holds.</param>
    public void Prepare(ImportedDataset dataset, long running)
    {
        _running = running;
        _highest.Bind(1, (int)dataset).Step();
        _highestMark = _highest.Integer(0);
        _highest.Reset();
    }

    public RowFate Add(ImportedFile file, in ImportedRow row, int sourceParty, int targetParty)
    {
        // Ids of GDELT rise from file to file, so that most rows are known to be new without a look.
        bool mayRepeat = row.Mark != 0 && !(row.IsMarkId && row.Mark > _highestMark);
        if (mayRepeat && Find(file.Dataset, row) is { } known)
        {
            return known;
        }

        _highestMark = Math.Max(_highestMark, row.Mark);
        _insert.Bind(1, ((long)row.Day << DayBits) + _running++).Bind(2, file.Number).Bind(3, (int)file.Dataset).BindNumber(4, row.Mark);
        BindId(row.Id);
        _insert.BindNumber(6, row.Source).BindNumber(7, row.Target).BindNumber(8, sourceParty).BindNumber(9, targetParty).Bind(10, row.Code)
            .Bind(11, row.Events).Bind(12, row.Reports).Bind(13, row.Sources).BindNumber(14, row.Publisher).BindNumber(15, row.Document).Run();
        return RowFate.Imported;
    }

    public void Dispose()
    {
        foreach (SqlStatement statement in (SqlStatement[])[_insert, _find, _raise, _mirror, _highest])
        {
            statement.Dispose();
        }
    }

    private void BindId(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty)
        {
            _insert.BindNull(5);
        }
        else if (id[0] != '0' && System.Buffers.Text.Utf8Parser.TryParse(id, out long number, out int read) && read == id.Length && number > 0)
        {
            _insert.Bind(5, number);
        }
        else
        {
            _insert.Bind(5, id);
        }
    }

    private RowFate? Find(ImportedDataset dataset, in ImportedRow row)
    {
        RowFate? fate = null;
        long number = 0;
        _find.Bind(1, (int)dataset).Bind(2, row.Mark);
        while (_find.Step())
        {
            (bool repeats, bool mirrors, bool isMirrored) = Compare(row);
            if (repeats || mirrors)
            {
                // A mirror of an event that has its mirror already is that mirror again, unless another event still lacks one.
                fate = repeats || isMirrored ? RowFate.Repeated : RowFate.Mirrored;
                number = _find.Integer(0);
                if (repeats || !isMirrored)
                {
                    _find.Reset();
                    break;
                }
            }
        }

        switch (fate)
        {
            case RowFate.Mirrored:
                _mirror.Bind(1, number).Run();
                break;
            case RowFate.Repeated:
                _raise.Bind(1, number).Bind(2, row.Reports).Bind(3, row.Sources).Run();
                break;
        }

        return fate;
    }

    private (bool Repeats, bool Mirrors, bool IsMirrored) Compare(in ImportedRow row)
    {
        if (row.IsMarkId)
        {
            return (true, false, false);
        }

        (long source, long target, long code) = (_find.Integer(1), _find.Integer(2), _find.Integer(3));
        bool same = source == row.Source && target == row.Target && code == row.Code && _find.Utf8(4).SequenceEqual(row.Id);
        bool swapped = source == row.Target && target == row.Source && source != target && code == row.MirrorCode;
        return (same, swapped, _find.Integer(5) != 0);
    }
}
