using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>Keeps the days of which anything is told of a party: where there are none, silence of a relation says nothing.</summary>
internal sealed class PartyDays : IDisposable
{
    private const int BitsOfWord = 64;

    // From 1900 to 2200; other days are written whenever they come.
    private const int FirstDay = -25_567;
    private const int Days = 109_573;

    private readonly SqlStatement _insert;
    private readonly Dictionary<int, ulong[]> _written = [];

    public PartyDays(SqliteConnection connection) => _insert = new(connection, "INSERT OR IGNORE INTO imported_party_day (party, day) VALUES (?1, ?2)");

    /// <summary>Forgets what was written: it may have been undone.</summary>
    public void Clear() => _written.Clear();

    /// <summary>Notes the day of an event between two parties; without both it is none.</summary>
    public void Note(int source, int target, int day)
    {
        if (source != 0 && target != 0)
        {
            Note(source, day);
            Note(target, day);
        }
    }

    public void Dispose() => _insert.Dispose();

    private void Note(int party, int day)
    {
        if (IsNew(party, day - FirstDay))
        {
            _insert.Bind(1, party).Bind(2, day).Run();
        }
    }

    private bool IsNew(int party, int place)
    {
        if (place is < 0 or >= Days)
        {
            return true;
        }

        if (!_written.TryGetValue(party, out ulong[]? days))
        {
            _written[party] = days = new ulong[(Days + BitsOfWord - 1) / BitsOfWord];
        }

        ref ulong word = ref days[place / BitsOfWord];
        ulong bit = 1UL << (place % BitsOfWord);
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }
}
